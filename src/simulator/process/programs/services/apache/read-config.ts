import { utf8Decode } from '../../../../base/bytes.ts';
import { ROOT } from '../../../../filesystem/index.ts';
import type { Process } from '../../../program.ts';
import { strerror } from '../../errno-text.ts';
import { globRegex } from '../../posix-regex.ts';
import { BUILT_IN } from './modules.ts';

/** A line of httpd's configuration, or a section (its name begins with `<`) with what is in it. */
export interface Directive {
  readonly name: string;
  readonly args: readonly string[];
  readonly block?: readonly Directive[];
  readonly file: string;
  readonly line: number;
}

/** Why a configuration is refused: everything that httpd prints. */
export class ConfigProblem {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A problem that is found while a file is read; the files that include it put their own place in front. */
class ReadProblem {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Words as Apache splits them: blanks part them, quotes hold them together, a backslash takes the quote's meaning away. */
export function wordsOf(text: string): string[] {
  const out: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const quote = rest.charAt(0);
    if (quote === '"' || quote === "'") {
      const [whole = '', inner = ''] =
        new RegExp(`^${quote}((?:\\\\.|[^${quote}\\\\])*)(?:${quote}|$)`, 's').exec(rest) ?? [];
      out.push(inner.replace(new RegExp(`\\\\([\\\\${quote}])`, 'g'), '$1'));
      rest = whole === '' ? '' : rest.slice(whole.length).trimStart();
    } else {
      const word = /^\S+/.exec(rest)?.[0] ?? rest;
      out.push(word);
      rest = rest.slice(word.length).trimStart();
    }
  }
  return out;
}

interface Line {
  readonly text: string;
  readonly line: number;
}

function logicalLines(text: string): Line[] {
  const out: Line[] = [];
  let pending = '';
  for (const [i, line] of text.split('\n').entries()) {
    const joined = pending + line.replace(/\r$/, '');
    if (joined.endsWith('\\')) {
      pending = joined.slice(0, -1);
      continue;
    }
    pending = '';
    const trimmed = joined.trim();
    if (trimmed !== '' && !trimmed.startsWith('#')) out.push({ text: trimmed, line: i + 1 });
  }
  return out;
}

/** Reads httpd.conf with what it includes; what depends on modules and definitions is decided as it is read. */
export class ConfigReader {
  readonly #p: Process;
  readonly name: string;
  serverRoot: string;
  readonly modules = new Set<string>(BUILT_IN);
  readonly defines: Map<string, string>;
  /** Variables that are used and not defined. */
  readonly undefinedNames: string[] = [];

  constructor(p: Process, name: string, serverRoot: string, defines: readonly string[]) {
    this.#p = p;
    this.name = name;
    this.serverRoot = serverRoot;
    this.defines = new Map(defines.map((one) => [one, '']));
  }

  absolute(path: string): string {
    return path.startsWith('/') ? path : `${this.serverRoot}/${path}`;
  }

  /** Throws a {@link ConfigProblem}. */
  read(path: string): Directive[] {
    const content = this.#p.fs.readFile(path, this.#p.credentials);
    if (!content.ok)
      throw new ConfigProblem(`${this.name}: Could not open configuration file ${path}: ${strerror(content.error)}`);
    try {
      return this.#parse(utf8Decode(content.value.bytes), path);
    } catch (problem) {
      if (problem instanceof ReadProblem) throw new ConfigProblem(`${this.name}: ${problem.text}`);
      throw problem;
    }
  }

  #parse(text: string, file: string): Directive[] {
    const lines = logicalLines(text);
    let at = 0;
    const fail = (line: number, what: string): ReadProblem =>
      new ReadProblem(`Syntax error on line ${line} of ${file}: ${what}`);
    const block = (open: { readonly name: string; readonly line: number } | undefined, live: boolean): Directive[] => {
      const out: Directive[] = [];
      for (;;) {
        const line = lines[at++];
        if (line === undefined) {
          if (open) throw fail(open.line, `${file}:${open.line}: ${open.name}> was not closed.`);
          return out;
        }
        const [, end] = /^<\/([^>\s]+)/.exec(line.text) ?? [];
        if (end !== undefined) {
          if (!open) throw fail(line.line, `</${end}> without matching <${end}> section`);
          if (end.toLowerCase() !== open.name.slice(1).toLowerCase())
            throw fail(line.line, `Expected </${open.name.slice(1)}> but saw </${end}>`);
          return out;
        }
        if (line.text.startsWith('<')) out.push(...this.#section(line, file, live, block, fail));
        else if (live) out.push(...this.#directive(line, file, fail));
      }
    };
    return block(undefined, true);
  }

  #section(
    { text, line }: Line,
    file: string,
    live: boolean,
    block: (open: { name: string; line: number }, live: boolean) => Directive[],
    fail: (line: number, what: string) => ReadProblem,
  ): Directive[] {
    const [, name = '', rest = ''] = /^(<[^\s>]+)\s*(.*)$/s.exec(text) ?? [];
    const closed = rest.endsWith('>') || name.endsWith('>') || /^<[^\s>]+>$/.test(text);
    const args = wordsOf(this.#filled(rest.replace(/>$/, '').trim()));
    const lower = name.toLowerCase();
    if (/^<if(module|define|file)$/.test(lower)) {
      if (args.length === 0) throw fail(line, `${name}> directive requires additional arguments`);
      const inner = block({ name, line }, live && this.#holds(lower, args[0] ?? ''));
      return inner;
    }
    const inner = block({ name, line }, live);
    return live ? [{ name, args: closed ? args : [...args, NOT_CLOSED], block: inner, file, line }] : [];
  }

  #holds(kind: string, word: string): boolean {
    const not = word.startsWith('!');
    const name = not ? word.slice(1) : word;
    const there =
      kind === '<ifmodule'
        ? this.modules.has(name.replace(/^mod_(.*)\.c$/, '$1').replace(/_module$/, ''))
        : kind === '<ifdefine'
          ? this.defines.has(name)
          : this.#p.fs.stat(this.absolute(name), this.#p.credentials).ok;
    return there !== not;
  }

  #directive({ text, line }: Line, file: string, fail: (line: number, what: string) => ReadProblem): Directive[] {
    const [, name = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
    const args = wordsOf(this.#filled(rest));
    const made: Directive = { name, args, file, line };
    switch (name.toLowerCase()) {
      case 'loadmodule':
        if (args.length !== 2)
          throw fail(
            line,
            'LoadModule takes two arguments, a module name and the name of a shared object file to load it from',
          );
        this.#load(args[0] ?? '', args[1] ?? '', (what) => fail(line, what));
        return [];
      case 'define':
        if (args.length < 1 || args.length > 2)
          throw fail(
            line,
            'Define takes 1-2 arguments, Define a variable, optionally to a value.  Same as passing -D to the command line.',
          );
        this.defines.set(args[0] ?? '', args[1] ?? '');
        return [];
      case 'serverroot':
        if (args.length === 1) this.serverRoot = (args[0] ?? '').replace(/(.)\/$/, '$1');
        return [made];
      case 'include':
      case 'includeoptional':
        if (args.length !== 1) return [made];
        return this.#include(args[0] ?? '', name.toLowerCase() === 'includeoptional', (what) => fail(line, what));
      default:
        return [made];
    }
  }

  #filled(text: string): string {
    return text.replace(/\$\{([^}]+)\}/g, (all, name: string) => {
      const value = this.defines.get(name) ?? this.#p.env.get(name);
      if (value === undefined) this.undefinedNames.push(name);
      return value ?? all;
    });
  }

  #load(module: string, path: string, fail: (what: string) => ReadProblem): void {
    const name = module.replace(/_module$/, '');
    if (this.modules.has(name)) return;
    const full = this.absolute(path);
    if (!this.#p.fs.stat(full, ROOT).ok)
      throw fail(`Cannot load ${path} into server: ${full}: cannot open shared object file: No such file or directory`);
    this.modules.add(name);
  }

  #include(pattern: string, optional: boolean, fail: (what: string) => ReadProblem): Directive[] {
    const full = this.absolute(pattern);
    const read = (path: string): Directive[] => {
      const content = this.#p.fs.readFile(path, this.#p.credentials);
      if (!content.ok) {
        if (optional && content.error === 'ENOENT') return [];
        throw fail(`Could not open configuration file ${path}: ${strerror(content.error)}`);
      }
      try {
        return this.#parse(utf8Decode(content.value.bytes), path);
      } catch (problem) {
        if (problem instanceof ReadProblem) throw fail(problem.text);
        throw problem;
      }
    };
    const there = this.#p.fs.stat(full, this.#p.credentials);
    if (!/[*?[]/.test(full)) {
      if (!there.ok || there.value.kind !== 'directory') return read(full);
      const names = this.#p.fs.readdir(full, this.#p.credentials);
      return names.ok ? [...names.value].sort().flatMap((one) => read(`${full}/${one}`)) : [];
    }
    const folder = full.slice(0, full.lastIndexOf('/'));
    const names = this.#p.fs.readdir(folder, this.#p.credentials);
    if (!names.ok) {
      if (optional) return [];
      throw fail(`Include/IncludeOptional: Could not open directory ${folder}: ${strerror(names.error)}`);
    }
    const glob = globRegex(full.slice(full.lastIndexOf('/') + 1));
    const chosen = names.value.filter((one) => glob.test(one) && !one.startsWith('.')).sort();
    if (chosen.length === 0 && !optional)
      throw fail(
        `Include/IncludeOptional: No matches for the wildcard '${full.slice(full.lastIndexOf('/') + 1)}' in '${folder}', failing`,
      );
    return chosen.flatMap((one) => read(`${folder}/${one}`));
  }
}

/** Stands behind a section's words when its first line lacks the `>`. */
export const NOT_CLOSED = '\0';

/** Reads a .htaccess: its directives, or what is wrong with its form. */
export function readAccessFile(p: Process, path: string, modules: ReadonlySet<string>): Directive[] | string {
  const reader = new ConfigReader(p, '', '/', []);
  for (const module of modules) reader.modules.add(module);
  try {
    return reader.read(path);
  } catch (problem) {
    if (problem instanceof ConfigProblem) return problem.text.replace(/^: Syntax error on line \d+ of [^:]*: /, '');
    throw problem;
  }
}
