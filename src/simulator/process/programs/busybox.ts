import type { Process, Program } from '../program.ts';
import { TOOLS } from './applets.ts';
import { BANNER, busyboxUsage } from './usage.ts';

/** What `busybox --list` names. */
export function appletNames(): string[] {
  return [...Object.keys(TOOLS), 'ash', 'busybox', 'sh'].sort();
}

const SHELLS = new Set(['sh', 'ash', 'hush']);

/** The multi-call program: the applet is argv[0]'s last part, or the first argument of `busybox`. */
export function makeBusybox(shell: Program): Program {
  return function* (p) {
    let view = p;
    let name = lastPart(p.argv[0] ?? '');
    if (name === 'busybox' || name === '') {
      const [, first, ...rest] = p.argv;
      if (first === undefined || first === '--help') {
        yield* p.out(about());
        return 0;
      }
      if (first === '--list') {
        yield* p.out(`${appletNames().join('\n')}\n`);
        return 0;
      }
      if (first === '--list-full') {
        yield* p.out(
          `${appletNames()
            .map((applet) => `bin/${applet}`)
            .join('\n')}\n`,
        );
        return 0;
      }
      name = lastPart(first);
      view = Object.create(p, { argv: { value: [first, ...rest] } }) as Process;
    }
    if (SHELLS.has(name)) return yield* shell(view);
    const maker = TOOLS[name];
    if (!maker) {
      yield* p.err(`${name}: applet not found\n`);
      return 127;
    }
    if (
      view.argv[1] === '--help' &&
      name !== 'echo' &&
      name !== 'true' &&
      name !== 'false' &&
      name !== 'test' &&
      name !== 'printf'
    ) {
      yield* p.err(busyboxUsage(name));
      return 0;
    }
    return yield* maker('busybox')(view);
  };
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/^-/, '');

function about(): string {
  const lines: string[] = [];
  let line = '\t';
  const names = appletNames();
  for (const [i, name] of names.entries()) {
    const piece = i === names.length - 1 ? name : `${name}, `;
    if (line.length + piece.trimEnd().length > 71) {
      lines.push(line.trimEnd());
      line = '\t';
    }
    line += piece;
  }
  lines.push(line);
  return `${BANNER}
BusyBox is copyrighted by many authors between 1998-2015.
Licensed under GPLv2. See source distribution for detailed
copyright notices.

Usage: busybox [function [arguments]...]
   or: busybox --list[-full]
   or: busybox --install [-s] [DIR]
   or: function [arguments]...

\tBusyBox is a multi-call binary that combines many common Unix
\tutilities into a single executable.  The shell in this build
\tis configured to run built-in utilities without $PATH search.
\tYou don't need to install a link to busybox for each utility.
\tTo run external program, use full path (/sbin/ip instead of ip).

Currently defined functions:
${lines.join('\n')}
`;
}
