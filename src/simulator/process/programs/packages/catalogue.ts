import { programFile } from '../../../filesystem/index.ts';
import type { Process } from '../../program.ts';
import { makeFolders } from './files.ts';
import { HEADER_SIZE, headersOf } from './headers.ts';

/** A package that can be installed. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Installed size in kB. */
  readonly installed: number;
  /** Size of its archive in bytes. */
  readonly download: number;
  /**
   * Names; alternatives stand behind slashes, of which the first one that there is is taken;
   * behind an equals sign stands what provides a name that no package has.
   */
  readonly depends: readonly string[];
  readonly recommends: readonly string[];
  readonly suggests?: readonly string[];
  readonly architecture?: 'amd64' | 'all';
  /** Several architectures of it can be installed beside one another: dpkg names it `libc6:amd64`. */
  readonly sideBySide?: boolean;
  /** It asks questions with debconf. */
  readonly asks?: boolean;
  /** `trixie/main`. */
  readonly place?: string;
  readonly commands: readonly { readonly name: string; readonly program: string }[];
}

const list = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

const commandsOf = (text: string | undefined): { name: string; program: string }[] =>
  list(text).map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), program: pair.slice(at + 1) };
  });

/** Reads rows `name|version|installed|download|depends|recommends|suggests|marks|place`; `name|=other`: only another provides it. */
export function readDebian(
  text: string,
  places: readonly string[],
  commands: (name: string) => string,
): ReadonlyMap<string, Package> {
  const row = (line: string): [string, Package] => {
    const [name = '', version = '', installed, download, depends, recommends, suggests, marks = '', place] =
      line.split('|');
    return [
      name,
      {
        name,
        version,
        installed: Number(installed),
        download: Number(download),
        depends: list(depends),
        recommends: list(recommends),
        suggests: list(suggests),
        architecture: marks.includes('a') ? 'all' : 'amd64',
        sideBySide: marks.includes('s'),
        asks: marks.includes('d'),
        place: places[Number(place)] ?? '',
        commands: commandsOf(commands(name)),
      },
    ];
  };
  const rows = text.split('\n');
  const packages = new Map(rows.filter((line) => !line.includes('|=')).map(row));
  for (const line of rows) {
    const [name = '', other] = line.split('|=');
    const provider = other === undefined ? undefined : packages.get(other);
    if (provider !== undefined) packages.set(name, provider);
  }
  return packages;
}

/** Reads rows `name|version|installed|depends|commands`; the archive is taken as two fifths of what it unpacks to. */
export function readAlpine(text: string): ReadonlyMap<string, Package> {
  return new Map(
    text.split('\n').map((row) => {
      const [name = '', version = '', installed, depends, commands] = row.split('|');
      return [
        name,
        {
          name,
          version,
          installed: Number(installed),
          download: Math.round(Number(installed) * 410),
          depends: list(depends),
          recommends: [],
          commands: commandsOf(commands),
        },
      ];
    }),
  );
}

/** The packages that satisfy `a/b=c`: the alternatives a and b, and c, which provides one of them. */
export const choicesOf = (names: string): string[] => names.split(/[/=]/);

/** All that must be installed for `wanted`, dependencies first; what `has` says is there is left out. */
export function closure(
  catalogue: ReadonlyMap<string, Package>,
  wanted: readonly Package[],
  has: (name: string) => boolean,
  recommends: boolean,
): Package[] {
  const order: Package[] = [];
  const seen = new Set<string>();
  const visit = (one: Package): void => {
    if (seen.has(one.name) || has(one.name)) return;
    seen.add(one.name);
    for (const names of [...one.depends, ...(recommends ? one.recommends : [])]) {
      const choices = choicesOf(names);
      if (choices.some((name) => seen.has(name) || has(name))) continue;
      const next = catalogue.get(choices.find((name) => catalogue.has(name)) ?? '');
      if (next) visit(next);
    }
    order.push(one);
  };
  for (const one of wanted) visit(one);
  return order;
}

/** Commands that Alpine keeps in /sbin. */
const SYSTEM: readonly string[] = ['tini', 'su-exec'];

/** Where a package's files go: its commands as programs, the bulk as one file with a hole, and headers. */
export function filesOf(one: Package, alpine: boolean): string[] {
  const commands = one.commands.map(({ name }) => `${alpine && SYSTEM.includes(name) ? '/sbin' : '/usr/bin'}/${name}`);
  const data = alpine ? `/usr/lib/${one.name}.so` : `/usr/lib/x86_64-linux-gnu/${one.name}.so`;
  return [
    ...commands,
    one.commands.length === 0 && one.name === 'ca-certificates' ? '/etc/ssl/certs/ca-certificates.crt' : data,
    ...headersOf(one.name),
  ];
}

/** Puts a package's files in place; the sizes add up to its installed size. */
export function unpack(p: Process, one: Package, alpine: boolean): void {
  const paths = filesOf(one, alpine);
  const total = one.installed * 1024;
  const headers = headersOf(one.name).length * HEADER_SIZE;
  const share = one.commands.length === 0 ? 0 : Math.floor(total / 2 / one.commands.length);
  for (const [i, path] of paths.entries()) {
    makeFolders(p, path);
    const command = one.commands[i];
    const content = command
      ? programFile(command.program, share)
      : {
          bytes: new Uint8Array(0),
          size: i > one.commands.length ? HEADER_SIZE : Math.max(0, total - headers - share * one.commands.length),
        };
    if (p.stat(path, false).ok) p.fs.unlink(path, p.credentials);
    p.fs.writeFile(path, content, p.credentials, command ? 0o755 : 0o644);
  }
}

/** Takes a package's files away. */
export function removeFiles(p: Process, one: Package, alpine: boolean): void {
  for (const path of filesOf(one, alpine)) p.fs.unlink(path, p.credentials);
}
