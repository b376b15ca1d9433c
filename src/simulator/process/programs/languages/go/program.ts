import type { Task } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import { toBinary } from '../../binary-text.ts';
import { type Natives, newPackage, PackageChecker } from './check-package.ts';
import { jsonNatives } from './library/json.ts';
import { natives } from './library/natives.ts';
import { SOURCES } from './library/sources.ts';
import { webNatives } from './library/web.ts';
import { WEB_SOURCES } from './library/web-sources.ts';
import { parseFile } from './parse.ts';
import { Runtime } from './runtime.ts';
import { SyntaxProblem } from './scan.ts';
import type { Complaint, Package } from './scope.ts';
import type { File } from './syntax.ts';
import { type Frame, Func, type V } from './values.ts';

const LIBRARY: Readonly<Record<string, string>> = { ...SOURCES, ...WEB_SOURCES };
const NATIVES: Natives = { ...natives, ...webNatives, ...jsonNatives };
const parsed = new Map<string, File>();

export const hasLibrary = (path: string): boolean => path in LIBRARY;

/** A file's path in messages, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a compiled program's file carries: the files of each package by import path; `main` is the one that runs. */
export interface Sources {
  readonly main: string;
  readonly folder: string;
  readonly packages: Readonly<Record<string, readonly SourceFile[]>>;
  /** Strings that the linker was told to put into variables, by `main.name`. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Compiled {
  readonly rt: Runtime;
  readonly main: Package;
  readonly all: readonly Package[];
  readonly complaints: readonly Complaint[];
  /** Import path of the package that has the complaints. */
  readonly wrong: string;
}

/** Parses and compiles a program and the parts of the library that it uses; stops at the first package with errors. */
export function compile(p: Process, sources: Sources): Compiled {
  const rt = new Runtime(p);
  const all: Package[] = [];
  const known = new Map<string, Package>();
  let complaints: Complaint[] = [];
  let wrong = '';
  const build = (path: string): Package => {
    const old = known.get(path);
    if (old !== undefined) return old;
    const own = sources.packages[path];
    const noted: Complaint[] = [];
    const files = own === undefined ? [library(path)] : syntax(own, noted);
    const made = newPackage(path, files[0]?.package ?? path.slice(path.lastIndexOf('/') + 1), own === undefined);
    known.set(path, made);
    if (noted.length === 0) new PackageChecker(rt, made, noted, NATIVES, build).check(files);
    if (own === undefined && noted.length > 0)
      throw new Error(`go library ${path}: ${noted[0]?.message} at ${noted[0]?.pos}`);
    if (noted.length > 0 && complaints.length === 0) {
      complaints = noted;
      wrong = path;
    }
    all.push(made);
    return made;
  };
  const runtime = build('runtime');
  rt.errorType = runtime.scope.names.get('errorString')?.named ?? namedOf(runtime);
  const main = build(sources.main);
  for (const [name, value] of Object.entries(sources.values)) {
    const cell = main.scope.names.get(name.replace(/^main\./, ''))?.cell;
    if (cell !== undefined)
      main.starts.push(function* () {
        cell.v = toBinary(value);
        return undefined;
      });
  }
  return { rt, main, all, complaints, wrong };
}

const namedOf = (runtime: Package) => {
  const type = runtime.scope.names.get('errorString')?.type;
  return type?.k === 'named' ? type : undefined;
};

function library(path: string): File {
  const old = parsed.get(path);
  if (old !== undefined) return old;
  const file = parseFile(
    `/usr/local/go/src/${path}`,
    toBinary(LIBRARY[path] ?? `package ${path.slice(path.lastIndexOf('/') + 1)}`),
  );
  parsed.set(path, file);
  return file;
}

function syntax(files: readonly SourceFile[], noted: Complaint[]): File[] {
  return files.flatMap(({ path, text }) => {
    try {
      return [parseFile(path, toBinary(text))];
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
      noted.push({ file: path, pos: error.pos, message: error.message });
      return [];
    }
  });
}

/** Runs a compiled program; gives its exit code. */
export function* runProgram({ rt, main, all }: Compiled): Task<number> {
  return yield* rt.run(function* (f: Frame): Task<V> {
    for (const one of all) for (const start of one.starts) yield* start(f);
    const func = main.scope.names.get('main')?.cell?.v;
    return func instanceof Func ? yield* func.call([], f) : undefined;
  });
}
