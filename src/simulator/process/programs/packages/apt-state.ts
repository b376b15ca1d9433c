import type { Run } from '../tool.ts';
import { systemText } from '../user-database.ts';
import { filesOf, type Package } from './catalogue.ts';
import { putText } from './files.ts';
import type { Installed, Release } from './releases.ts';

const STATE = '/var/lib/dpkg/status';

/** What is installed: the minimal system, and what the status file tells besides. `auto`: it came in as a dependency. */
export function installed(run: Run, release: Release): Map<string, Installed> {
  const all = new Map(release.base.map((one) => [one.name, one]));
  for (const stanza of systemText(run.p, STATE).replaceAll('\0', '').split('\n\n')) {
    const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(stanza)?.[1];
    const name = field('Package');
    if (name) all.set(name, { name, version: field('Version') ?? '', architecture: field('Architecture') ?? 'amd64' });
  }
  return all;
}

export function addStatus(run: Run, one: Package): void {
  const old = systemText(run.p, STATE).replaceAll('\0', '');
  putText(
    run.p,
    STATE,
    `${old}${old === '' || old.endsWith('\n\n') ? '' : '\n'}Package: ${one.name}\nStatus: install ok installed\nInstalled-Size: ${one.installed}\nArchitecture: ${one.architecture ?? 'amd64'}\nVersion: ${one.version}\n\n`,
  );
  putText(run.p, listPath(one), `/.\n${filesOf(one, false).join('\n')}\n`);
}

const listPath = (one: Package): string =>
  `/var/lib/dpkg/info/${one.name}${one.sideBySide === true ? ':amd64' : ''}.list`;

export function dropStatus(run: Run, one: Package): void {
  const kept = systemText(run.p, STATE)
    .split('\n\n')
    .filter((stanza) => !stanza.startsWith(`Package: ${one.name}\n`));
  putText(run.p, STATE, kept.join('\n\n'));
  run.p.fs.unlink(listPath(one), run.p.credentials);
}

const AUTO = '/var/lib/apt/extended_states';

/** Names of packages that came in as dependencies. */
export function automatic(run: Run): Set<string> {
  return new Set([...systemText(run.p, AUTO).matchAll(/^Package: (.*)$/gm)].map(([, name = '']) => name));
}

export function noteAutomatic(run: Run, names: Iterable<string>): void {
  putText(
    run.p,
    AUTO,
    [...names].map((name) => `Package: ${name}\nArchitecture: amd64\nAuto-Installed: 1\n\n`).join(''),
  );
}
