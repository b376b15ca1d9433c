import type { Task } from '../../../../base/task.ts';
import { brokenNeeds } from './explain.ts';
import { userPackages } from './place.ts';
import { registry } from './registry.ts';
import { canonical } from './requirement.ts';
import { type PipSession, sizeText } from './session.ts';
import { field, type Installed, installedAt, installedIn, sortedByName } from './site.ts';
import { removeInstalled } from './unpack.ts';
import { compareVersions } from './version.ts';

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  const lines = [rows[0] ?? [], widths.map((width) => '-'.repeat(width)), ...rows.slice(1)];
  return lines
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join(' ')
          .trimEnd()}\n`,
    )
    .join('');
};

function seen(session: PipSession): ReadonlyMap<string, Installed> {
  const { p, place } = session;
  const path = session.value('path');
  if (path !== undefined) return installedIn(p, p.resolve(path));
  return session.has('user') ? installedIn(p, userPackages(p, place)) : installedAt(p, place);
}

/** `pip list`. */
export function* list(session: PipSession): Task<number> {
  const { p } = session;
  const excluded = new Set(session.values('exclude').map(canonical));
  let all = sortedByName(seen(session)).filter((one) => !excluded.has(canonical(one.name)));
  if (session.has('not-required')) {
    const needed = new Set(all.flatMap((one) => one.requires.map((need) => canonical(need.name))));
    all = all.filter((one) => !needed.has(canonical(one.name)));
  }
  if (session.has('outdated')) return yield* outdated(session, all);
  const format = session.value('format') ?? 'columns';
  const detailed = session.has('verbose');
  if (format === 'freeze') for (const one of all) yield* p.out(`${one.name}==${one.version.text}\n`);
  else if (format === 'json')
    yield* p.out(`[${all.map((one) => `{"name": "${one.name}", "version": "${one.version.text}"}`).join(', ')}]\n`);
  else if (all.length > 0)
    yield* p.out(
      table([
        ['Package', 'Version', ...(detailed ? ['Location', 'Installer'] : [])],
        ...all.map((one) => [one.name, one.version.text, ...(detailed ? [one.folder, 'pip'] : [])]),
      ]),
    );
  return 0;
}

function* outdated(session: PipSession, all: readonly Installed[]): Task<number> {
  const { wheels } = yield* registry();
  if (!(yield* session.p.net.lookup('pypi.org')).ok) return 0;
  yield* session.p.sleep(40 * all.length);
  const rows = all.flatMap((one) => {
    const newest = wheels.get(canonical(one.name))?.[0];
    return newest !== undefined && compareVersions(newest.version, one.version) > 0
      ? [[one.name, one.version.text, newest.version.text, 'wheel']]
      : [];
  });
  if (rows.length > 0) yield* session.p.out(table([['Package', 'Version', 'Latest', 'Type'], ...rows]));
  return 0;
}

/** `pip freeze`: what is installed, without pip itself and what builds packages. */
export function* freeze(session: PipSession): Task<number> {
  const hidden = session.has('all')
    ? new Set<string>()
    : new Set([
        'pip',
        ...(session.release < 2300 || Number(session.place.minor.split('.')[1]) < 12
          ? ['setuptools', 'wheel', 'distribute']
          : []),
      ]);
  for (const one of sortedByName(seen(session)))
    if (!hidden.has(canonical(one.name))) yield* session.p.out(`${one.name}==${one.version.text}\n`);
  return 0;
}

/** `pip show`. */
export function* show(session: PipSession): Task<number> {
  const { args } = session.options;
  if (args.length === 0) {
    yield* session.warn('ERROR: Please provide a package name or names.');
    return 1;
  }
  const all = seen(session);
  const missing = args.filter((name) => !all.has(canonical(name)));
  if (missing.length > 0) yield* session.warn(`Package(s) not found: ${missing.map(canonical).sort().join(', ')}`);
  const found = args.flatMap((name) => all.get(canonical(name)) ?? []);
  for (const [i, one] of found.entries()) {
    if (i > 0) yield* session.p.out('---\n');
    yield* session.p.out(description(session, one, all));
  }
  return found.length === 0 ? 1 : 0;
}

function description(session: PipSession, one: Installed, all: ReadonlyMap<string, Installed>): string {
  const expression = field(one, 'License-Expression');
  const license =
    expression !== '' && session.release >= 2500
      ? `License-Expression: ${expression}`
      : `License: ${field(one, 'License')}`;
  const plain = one.requires.filter((need) => need.marker === undefined || !need.marker.includes('extra'));
  const needs = [...new Set(plain.map((need) => need.name))].sort((a, b) =>
    a.toLowerCase() < b.toLowerCase() ? -1 : 1,
  );
  const users = sortedByName(all)
    .filter((other) =>
      other.requires.some(
        (need) => canonical(need.name) === canonical(one.name) && !(need.marker ?? '').includes('extra'),
      ),
    )
    .map((other) => other.name);
  const lines = [
    `Name: ${one.name}`,
    `Version: ${one.version.text}`,
    `Summary: ${field(one, 'Summary')}`,
    `Home-page: ${field(one, 'Home-page')}`,
    `Author: ${field(one, 'Author')}`,
    `Author-email: ${field(one, 'Author-email')}`,
    license,
    `Location: ${one.folder}`,
    `Requires: ${needs.join(', ')}`,
    `Required-by: ${users.join(', ')}`,
  ];
  if (session.has('files')) {
    const record = session.p.readText(`${one.info}/RECORD`);
    const paths = record.ok
      ? record.value
          .split('\n')
          .filter(Boolean)
          .map((line) => line.slice(0, line.indexOf(',')))
      : [];
    lines.push('Files:', ...paths.sort().map((path) => `  ${path}`));
  }
  return `${lines.join('\n')}\n`;
}

/** `pip check`. */
export function* check(session: PipSession): Task<number> {
  const broken = brokenNeeds(session, seen(session));
  for (const { one, need, name, other } of broken)
    yield* session.p.out(
      other === undefined
        ? `${canonical(one.name)} ${one.version.text} requires ${name}, which is not installed.\n`
        : `${canonical(one.name)} ${one.version.text} has requirement ${need}, but you have ${canonical(other.name)} ${other.version.text}.\n`,
    );
  if (broken.length === 0) yield* session.p.out('No broken requirements found.\n');
  return broken.length === 0 ? 0 : 1;
}

/** `pip uninstall`. */
export function* uninstall(session: PipSession): Task<number> {
  const { p } = session;
  const names = [...session.options.args];
  for (const path of session.values('requirement')) {
    const text = p.readText(path);
    if (!text.ok) {
      yield* session.error(`Could not open requirements file: [Errno 2] No such file or directory: '${path}'`);
      return 1;
    }
    names.push(
      ...text.value
        .split('\n')
        .map((line) => line.replace(/[#;=<>!~[].*$/, '').trim())
        .filter(Boolean),
    );
  }
  if (names.length === 0) {
    yield* session.error('You must give at least one requirement to uninstall (see "pip help uninstall")');
    return 1;
  }
  for (const name of names) {
    const code = yield* uninstallOne(session, name);
    if (code !== 0) return code;
  }
  return 0;
}

function* uninstallOne(session: PipSession, name: string): Task<number> {
  const { p } = session;
  const one = seen(session).get(canonical(name.replace(/[=<>!~[].*$/, '')));
  if (one === undefined) {
    yield* session.warn(`Skipping ${name} as it is not installed.`);
    return 0;
  }
  const full = `${one.name}-${one.version.text}`;
  yield* session.info(`Found existing installation: ${one.name} ${one.version.text}\nUninstalling ${full}:`);
  if (!session.has('yes')) {
    const record = p.readText(`${one.info}/RECORD`);
    const tops = new Set(
      (record.ok ? record.value : '')
        .split('\n')
        .filter(Boolean)
        .map((line) => topOf(p.resolve(`${one.folder}/${line.split(',')[0]}`), one.folder)),
    );
    yield* session.info(
      `  Would remove:\n${[...tops]
        .sort()
        .map((path) => `    ${path}`)
        .join('\n')}`,
    );
    yield* p.out('Proceed (Y/n)? ');
    const answer = yield* p.readLine(0);
    if (answer === undefined) {
      yield* p.err('ERROR: Exception:\nEOFError: EOF when reading a line\n');
      return 2;
    }
    if (!['', 'y', 'yes'].includes(answer.trim().toLowerCase())) return 0;
  }
  if (!p.fs.access(one.folder, p.credentials, { read: false, write: true, execute: false }).ok) {
    yield* session.error(
      `Could not install packages due to an OSError: [Errno 13] Permission denied: '${one.info}/INSTALLER'\nConsider using the \`--user\` option or check the permissions.\n`,
    );
    return 1;
  }
  removeInstalled(p, one.info);
  yield* session.info(`  Successfully uninstalled ${full}`);
  return 0;
}

const topOf = (path: string, folder: string): string => {
  if (!path.startsWith(`${folder}/`)) return path;
  const inner = path.slice(folder.length + 1);
  return inner.includes('/') ? `${folder}/${inner.split('/')[0]}/*` : path;
};

/** `pip cache dir`, `info` and `purge`. */
export function* cache(session: PipSession): Task<number> {
  const { p } = session;
  const [verb] = session.options.args;
  const folder = session.cache;
  if (folder === undefined) {
    yield* session.error('pip cache commands can not function since cache is disabled.');
    return 1;
  }
  if (verb === 'dir') {
    yield* p.out(`${folder}\n`);
    return 0;
  }
  if (verb !== 'purge')
    return yield* session.refuse(`pip cache ${verb ?? ''} is not modelled: use pip cache dir or purge`);
  const files: string[] = [];
  const folders: string[] = [];
  const walk = (path: string): void => {
    const names = p.fs.readdir(path, p.credentials);
    for (const name of names.ok ? names.value : []) {
      const stat = p.stat(`${path}/${name}`, false);
      if (stat.ok && stat.value.kind === 'directory') {
        walk(`${path}/${name}`);
        folders.push(`${path}/${name}`);
      } else files.push(`${path}/${name}`);
    }
  };
  walk(`${folder}/http-v2`);
  if (files.length === 0) yield* session.warn('No matching packages');
  let bytes = 0;
  for (const path of files) {
    const stat = p.stat(path);
    if (stat.ok) bytes += stat.value.size;
    p.fs.unlink(path, p.credentials);
  }
  const size = session.release < 2401 ? '' : ` (${sizeText(bytes)})`;
  yield* session.info(`Files removed: ${files.length}${size}`);
  if (session.release >= 2600) {
    for (const path of folders) p.fs.rmdir(path, p.credentials);
    yield* session.info(`Directories removed: ${folders.length}`);
  }
  return 0;
}
