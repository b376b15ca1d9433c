import { toBinary } from '../../binary-text.ts';
import { localDeclaration, translationUnit } from './declarations.ts';
import { declarator, typeName } from './declare.ts';
import { Diagnostics, GiveUp, NotModelled } from './diagnostics.ts';
import { assignment, expression } from './expressions.ts';
import { HEADERS } from './headers.ts';
import type { Unit } from './link.ts';
import { Parser } from './parser.ts';
import { Preprocessor } from './preprocess.ts';

/** How files are read. */
export interface FrontOptions {
  readonly version: number;
  readonly warnings: ReadonlySet<string>;
  readonly fatalWarnings: boolean;
  readonly quiet: boolean;
  /** Whether messages have curly quotes. */
  readonly unicode: boolean;
  /** `NAME` or `NAME=VALUE`. */
  readonly defines: readonly string[];
  /** A file's text; undefined when there is none. */
  readonly read: (path: string) => string | undefined;
  /** Folders of `-I`. */
  readonly folders: readonly string[];
  /** Whether the system has this header. */
  readonly hasHeader: (name: string) => boolean;
}

export interface Front {
  readonly unit: Unit;
  readonly text: string;
  readonly failed: boolean;
}

/** Headers that come with the compiler, not with the C library. */
const OWN = new Set(['stddef.h', 'stdarg.h', 'stdbool.h', 'float.h', 'limits.h', 'stdint.h']);

const BUILT_IN: readonly (readonly [string, string])[] = [
  ['__GNUC__', '12'],
  ['__linux__', '1'],
  ['__x86_64__', '1'],
  ['__STDC__', '1'],
  ['__STDC_VERSION__', '201710L'],
];

/** Reads and checks one C file. */
export function readUnit(path: string, text: string, options: FrontOptions): Front {
  const diagnostics = new Diagnostics(options);
  const preprocessor = new Preprocessor(diagnostics, (name, angled, from) => include(name, angled, from, options));
  for (const [name, value] of BUILT_IN) preprocessor.define(name, value);
  for (const one of options.defines) {
    const at = one.indexOf('=');
    preprocessor.define(at < 0 ? one : one.slice(0, at), at < 0 ? '1' : one.slice(at + 1));
  }
  const none: Unit = { functions: new Map(), globals: [], texts: 0 };
  try {
    const tokens = preprocessor.run(path, toBinary(text));
    const parser = new Parser(tokens, diagnostics, {
      grammar: { expression, assignment, typeName, declarator, localDeclaration },
      version: options.version,
      warnings: options.warnings,
      macros: () => [...preprocessor.macros.keys()].filter((name) => !name.startsWith('__')),
    });
    translationUnit(parser);
    const strings = tokens.reduce((sum, one) => sum + (one.kind === 'string' ? one.text.length + 1 : 0), 0);
    const names = [...parser.functions.keys()].reduce((sum, name) => sum + name.length + 1, 0);
    const unit = { functions: parser.functions, globals: parser.globals, texts: strings + names };
    return { unit, ...diagnostics.result };
  } catch (problem) {
    if (!(problem instanceof GiveUp)) throw problem;
    return { unit: none, text: diagnostics.result.text, failed: true };
  }
}

function include(
  name: string,
  angled: boolean,
  from: string,
  options: FrontOptions,
): { path: string; text: string } | undefined {
  const own = from.includes('/') ? from.replace(/[^/]*$/, '') : '';
  const places = [...(angled ? [] : [own]), ...options.folders.map((folder) => `${folder.replace(/\/$/, '')}/`)];
  for (const place of places) {
    const text = options.read(place + name);
    if (text !== undefined) return { path: place + name, text: toBinary(text) };
  }
  if (!options.hasHeader(name) && !OWN.has(name)) return undefined;
  const known = HEADERS[name];
  if (known === undefined) throw new NotModelled(`the header ${name}`);
  return { path: `/usr/include/${name}`, text: known };
}
