import { utf8Encode } from '../../../../base/bytes.ts';
import type { Errno } from '../../../../filesystem/index.ts';
import type { Process } from '../../../program.ts';
import { makeFolders } from '../../packages/files.ts';
import type { Place } from './place.ts';
import type { Wheel } from './registry.ts';
import { requirementText } from './requirement.ts';

/** How the file of a package begins whose behaviour the simulator holds itself; the rest up to its real size is a hole. */
export const MARK = '# drydock';

/** Where a wheel goes. */
export interface Scheme {
  readonly packages: string;
  readonly commands: string;
}

export interface Unpacked {
  /** Commands that were made, by their paths. */
  readonly commands: readonly string[];
  readonly problem: { readonly error: Errno; readonly path: string } | undefined;
}

const metadataText = (one: Wheel, modern: boolean): string => {
  const license = one.licenseExpression ? `License-Expression: ${one.license}` : `License: ${one.license}`;
  const optional = (name: string, value: string): string[] => (value === '' ? [] : [`${name}: ${value}`]);
  return [
    `Metadata-Version: ${modern ? '2.4' : '2.1'}`,
    `Name: ${one.name}`,
    `Version: ${one.version.text}`,
    ...optional('Summary', one.summary),
    ...optional('Home-page', one.home),
    ...optional('Author', one.author),
    ...optional('Author-email', one.email),
    ...(one.license === '' ? [] : [license]),
    ...optional('Requires-Python', one.pythonText),
    ...one.requires.map(
      (need) => `Requires-Dist: ${requirementText(need)}${need.marker === undefined ? '' : `; ${need.marker}`}`,
    ),
    '',
    '',
  ].join('\n');
};

/** What pip writes for a command of a package. */
function scriptText(place: Place, target: string, modern: boolean): string {
  const [module = '', attribute = 'main'] = target.split(':');
  const tidy = modern
    ? "    sys.argv[0] = sys.argv[0].removesuffix('.exe')\n"
    : "    sys.argv[0] = re.sub(r'(-script\\.pyw|\\.exe)?$', '', sys.argv[0])\n";
  const top = attribute.split('.')[0] ?? attribute;
  return `#!${place.interpreter}\n${modern ? '' : '# -*- coding: utf-8 -*-\nimport re\n'}import sys\nfrom ${module} import ${top}\nif __name__ == '__main__':\n${tidy}    sys.exit(${attribute}())\n`;
}

/** Writes a wheel's files, what they compile to, its commands and what pip notes about it. */
export function unpack(
  p: Process,
  place: Place,
  one: Wheel,
  { packages, commands }: Scheme,
  how: { readonly compile: boolean; readonly requested: boolean; readonly release: number },
): Unpacked {
  const info = `${one.files.find((file) => file.path.includes('.dist-info/'))?.path.split('/')[0] ?? `${one.name}-${one.version.text}.dist-info`}`;
  const record: string[] = [];
  let problem: Unpacked['problem'];
  const write = (path: string, text: string, size: number, mode = 0o644): void => {
    if (problem !== undefined) return;
    makeFolders(p, path);
    const bytes = utf8Encode(text);
    const made = p.fs.writeFile(path, { bytes, size: Math.max(size, bytes.length) }, p.credentials, mode & ~p.umask);
    if (!made.ok) problem = { error: made.error, path };
  };
  const put = (path: string, text: string, size: number): void => {
    write(`${packages}/${path}`, text, size);
    record.push(`${path},,${Math.max(size, text.length)}`);
  };
  const made: string[] = [];
  for (const [name, target] of one.scripts) {
    const path = `${commands}/${name}`;
    const text = scriptText(place, target, how.release >= 2502);
    write(path, text, 0, 0o755);
    record.push(`${relative(packages, path)},,${text.length}`);
    made.push(path);
  }
  for (const file of one.files) {
    if (file.path.endsWith('/RECORD')) continue;
    const text =
      file.path === `${info}/METADATA`
        ? metadataText(one, one.licenseExpression)
        : file.path.endsWith('.py')
          ? `${MARK}: ${file.path} of ${one.name} ${one.version.text} is modelled by the simulator, or not at all\n`
          : '';
    put(file.path, file.size < text.length && file.path.endsWith('.py') ? `${MARK}\n` : text, file.size);
    if (file.compiled > 0 && how.compile) {
      const at = file.path.lastIndexOf('/') + 1;
      const path = `${file.path.slice(0, at)}__pycache__/${file.path.slice(at, -3)}.cpython-${place.minor.replace('.', '')}.pyc`;
      write(`${packages}/${path}`, '', file.compiled);
      record.push(`${path},,`);
    }
  }
  put(`${info}/INSTALLER`, 'pip\n', 0);
  if (how.requested) put(`${info}/REQUESTED`, '', 0);
  record.push(`${info}/RECORD,,`);
  write(`${packages}/${info}/RECORD`, `${record.sort().join('\n')}\n`, 0);
  return { commands: made, problem };
}

/** A path as seen from a folder. */
export function relative(folder: string, path: string): string {
  const [from, to] = [folder.split('/'), path.split('/')];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** Deletes what an installed package's RECORD lists, and the folders that this leaves empty. */
export function removeInstalled(p: Process, info: string): boolean {
  const folder = info.slice(0, info.lastIndexOf('/'));
  const record = p.readText(`${info}/RECORD`);
  if (!record.ok) return false;
  const folders = new Set<string>();
  let good = true;
  for (const line of record.value.split('\n').filter(Boolean)) {
    const path = p.resolve(`${folder}/${line.slice(0, line.indexOf(','))}`);
    if (!p.fs.unlink(path, p.credentials).ok && p.stat(path, false).ok) good = false;
    for (
      let up = path.slice(0, path.lastIndexOf('/'));
      up.startsWith(`${folder}/`);
      up = up.slice(0, up.lastIndexOf('/'))
    )
      folders.add(up);
  }
  for (const one of [...folders].sort((a, b) => b.length - a.length)) p.fs.rmdir(one, p.credentials);
  return good;
}
