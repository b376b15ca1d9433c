import type { Library } from './code.ts';
import { type FrontOptions, readUnit } from './front.ts';
import { LIBRARY_SOURCE, libraryOf } from './library/index.ts';
import { Linked, type Unit } from './link.ts';

/** A C file as an object or a program carries it: with the files that it included and what it was compiled with. */
export interface Source {
  readonly path: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly defines: readonly string[];
  readonly folders: readonly string[];
}

/** What a compiled program's file carries. */
export interface Image {
  readonly sources: readonly Source[];
  readonly musl: boolean;
  readonly math: boolean;
  readonly version: number;
}

/** Reads the files of a program again; they were found good when it was compiled. */
export function unitsOf({ sources, version }: Image): Unit[] {
  return sources.map((source) => readUnit(source.path, source.texts[source.path] ?? '', quietly(source, version)).unit);
}

const quietly = (source: Source, version: number): FrontOptions => ({
  version: Math.min(version, 13),
  warnings: new Set(),
  fatalWarnings: false,
  quiet: true,
  unicode: false,
  defines: source.defines,
  folders: source.folders,
  read: (path) => source.texts[path],
  hasHeader: () => true,
});

/** The part of the library that is written in C, unless the program has such a function itself. */
function libraryUnit(units: readonly Unit[], version: number): Unit {
  const source = { path: 'libc', texts: { libc: LIBRARY_SOURCE }, defines: [], folders: [] };
  const { unit } = readUnit('libc', LIBRARY_SOURCE, quietly(source, version));
  const own = new Set(
    units.flatMap(({ functions }) => [...functions.values()].filter(({ body }) => body).map(({ name }) => name)),
  );
  return { ...unit, functions: new Map([...unit.functions].filter(([name]) => !own.has(name))) };
}

export interface Linking {
  readonly units: readonly Unit[];
  readonly library: Library;
  /** Names that nobody defines. */
  readonly missing: readonly string[];
  readonly twice: readonly string[];
  readonly hasMain: boolean;
}

/** Puts units and library together and looks for what is missing. */
export function linking(units: readonly Unit[], math: boolean, version: number): Linking {
  const all = [...units, libraryUnit(units, version)];
  const library = libraryOf(math);
  const names = units.flatMap(({ functions }) =>
    [...functions.values()].filter(({ body, internal }) => body !== undefined && !internal).map(({ name }) => name),
  );
  return {
    units: all,
    library,
    missing: Linked.missing(all, library),
    twice: names.filter((name, i) => names.indexOf(name) < i),
    hasMain: Linked.hasMain(units),
  };
}

export function link({ units, library }: Linking): Linked {
  const linked = new Linked(units, library);
  linked.compileAll(units);
  return linked;
}
