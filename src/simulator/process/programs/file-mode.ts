import type { Node } from '../../filesystem/index.ts';

const TYPE: Record<Node['kind'], string> = { file: '-', directory: 'd', symlink: 'l', device: 'c' };

/** `drwxr-xr-x`, as ls shows a mode. */
export function modeText(kind: Node['kind'], mode: number): string {
  const bits = [6, 3, 0].map((shift, i) => {
    const three = (mode >> shift) & 7;
    const special = mode & (0o4000 >> i);
    const x = three & 1;
    const last = special ? (i === 2 ? (x ? 't' : 'T') : x ? 's' : 'S') : x ? 'x' : '-';
    return (three & 4 ? 'r' : '-') + (three & 2 ? 'w' : '-') + last;
  });
  return (TYPE[kind] ?? '-') + bits.join('');
}

export const modeOctal = (mode: number, width = 4): string => mode.toString(8).padStart(width, '0');

/**
 * A function that changes a mode as chmod's argument says (`755`, `u+x`, `a=rX,go-w`); undefined when it does not parse.
 * `umask` counts where no `ugoa` is given.
 */
export function parseMode(text: string, umask: number): ((mode: number, directory: boolean) => number) | undefined {
  if (/^[0-7]{1,5}$/.test(text)) {
    const octal = Number.parseInt(text, 8);
    if (octal > 0o7777) return undefined;
    return (mode, directory) => (directory && text.length < 5 ? octal | (mode & 0o6000) : octal);
  }
  const clauses: ((mode: number, directory: boolean) => number)[] = [];
  for (const clause of text.split(',')) {
    const parsed = /^([ugoa]*)((?:[-+=](?:[rwxXst]*|[ugo]))+)$/.exec(clause);
    if (!parsed) return undefined;
    for (const [, op = '', what = ''] of (parsed[2] ?? '').matchAll(/([-+=])([rwxXstugo]*)/g))
      clauses.push(clauseChange(parsed[1] ?? '', op, what, umask));
  }
  return (mode, directory) => clauses.reduce((current, change) => change(current, directory), mode);
}

function clauseChange(who: string, op: string, what: string, umask: number) {
  const all = who === '' || who.includes('a');
  const classes = [all || who.includes('u'), all || who.includes('g'), all || who.includes('o')];
  return (mode: number, directory: boolean): number => {
    let three = 0;
    if (/^[ugo]$/.test(what)) three = (mode >> (6 - 3 * 'ugo'.indexOf(what))) & 7;
    if (what.includes('r')) three |= 4;
    if (what.includes('w')) three |= 2;
    if (what.includes('x') && what !== 'X') three |= what.includes('x') ? 1 : 0;
    if (what.includes('X') && (directory || mode & 0o111)) three |= 1;
    let bits = 0;
    let mask = 0;
    classes.forEach((chosen, i) => {
      if (!chosen) return;
      bits |= three << (6 - 3 * i);
      mask |= 7 << (6 - 3 * i);
      if (what.includes('s') && i < 2) bits |= 0o4000 >> i;
      if (op === '=' && i < 2 && !directory) mask |= 0o4000 >> i;
    });
    if (what.includes('t') && all) bits |= 0o1000;
    if (op === '=' && all) mask |= 0o1000;
    if (who === '') {
      bits &= ~umask;
      mask &= ~umask | 0o7000;
    }
    if (op === '+') return mode | bits;
    if (op === '-') return mode & ~bits;
    return (mode & ~mask) | bits;
  };
}
