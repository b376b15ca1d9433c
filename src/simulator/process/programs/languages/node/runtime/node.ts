import type { Program } from 'acorn';
import { utf8Encode } from '../../../../../base/bytes.ts';
import type { Process } from '../../../../program.ts';
import { addBuiltins } from '../builtins/index.ts';
import { compileFunction } from '../engine/compile.ts';
import { hide, Realm } from '../engine/realm.ts';
import { type Frame, functionOf, isObject, type Run, type Source, type Value } from '../engine/values.ts';
import { LIBRARIES } from '../library/index.ts';
import { format, type InspectOptions, Inspector } from './inspect.ts';
import { EventLoop } from './loop.ts';
import { isFailure, parseProgram } from './parse.ts';
import { stackText } from './stack.ts';
import type { NodeVersion } from './versions.ts';

/** The line of node's own that runs the microtasks. */
const MICROTASK_LINES: Readonly<Record<string, string>> = {
  '24.19.0': '104',
  '22.21.1': '105',
  '20.19.5': '95',
  '18.20.8': '95',
};

const parsedLibraries = new Map<string, Program>();

/** One node process: the realm of its program, its loop, its output, and node's own modules. */
export class Node {
  readonly p: Process;
  readonly version: NodeVersion;
  readonly realm: Realm;
  readonly loop: EventLoop;
  readonly binding: object;
  /** `Symbol.for('nodejs.util.inspect.custom')`. */
  readonly custom: symbol;
  readonly startedAt: number;
  readonly #used: boolean[] = [];
  readonly #output: { readonly fd: number; readonly bytes: Uint8Array }[] = [];
  readonly #libraries = new Map<string, object>();
  /** Resolves what a library requires; set by the module loader. */
  requireFor: (name: string) => Run<Value>;

  constructor(p: Process, version: NodeVersion) {
    this.p = p;
    this.version = version;
    this.startedAt = p.clock.now();
    this.realm = new Realm(p.clock, p.ids);
    const { realm } = this;
    addBuiltins(realm);
    this.loop = new EventLoop(p, realm);
    this.loop.microtaskCalls = version.tick.map((call) =>
      call.replace(/:\d+:\d+\)/, `:${MICROTASK_LINES[version.version] ?? '105'}:5)`),
    );
    this.binding = realm.object();
    this.custom = realm.callNow(realm.get(realm.get(realm.global, 'Symbol'), 'for'), undefined, [
      'nodejs.util.inspect.custom',
    ]) as symbol;
    realm.stackText = (error, frames) => stackText(realm, error, frames);
    realm.flush = () => this.#flush();
    this.requireFor = (name) => this.library(name);
  }

  get #bareSymbols(): boolean {
    return Number(this.version.version.split('.')[0]) >= 24;
  }

  // Output

  write(fd: number, data: string | Uint8Array): void {
    // The first use of a stream leaves a tick behind.
    if (fd < 3 && !this.#used[fd]) {
      this.#used[fd] = true;
      this.loop.tick(function* () {});
    }
    this.#output.push({ fd, bytes: typeof data === 'string' ? utf8Encode(data) : data });
    this.realm.turns += 20;
  }

  *#flush(): Run<void> {
    while (this.#output.length > 0) {
      const { fd, bytes } = this.#output.shift() ?? { fd: 1, bytes: new Uint8Array(0) };
      yield* this.p.write(fd, bytes);
    }
  }

  /** Whether a descriptor is a terminal, so that colours are used. */
  isTerminal(fd: number): boolean {
    return this.p.files.get(fd)?.kind === 'tty';
  }

  colors(fd: number): boolean {
    return this.isTerminal(fd) && !this.p.env.has('NO_COLOR') && this.p.env.get('TERM') !== 'dumb';
  }

  inspect(value: Value, options: Partial<InspectOptions> = {}): string {
    return new Inspector(this.realm, { bareSymbols: this.#bareSymbols, ...options }, this.custom).inspect(value);
  }

  format(args: readonly Value[], options: Partial<InspectOptions> = {}): string {
    return format(this.realm, args, { bareSymbols: this.#bareSymbols, ...options }, this.custom);
  }

  // Libraries

  /** Whether node has a module of this name (without `node:`). */
  static hasLibrary(name: string): boolean {
    return Object.hasOwn(LIBRARIES, name);
  }

  /** What `require('fs')` gives. */
  *library(name: string): Run<Value> {
    const known = this.#libraries.get(name);
    if (known !== undefined) return this.realm.get(known, 'exports');
    const text = LIBRARIES[name];
    if (text === undefined)
      throw this.realm.fail('Error', `No such built-in module: ${name}`, { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });
    const { realm } = this;
    const module = realm.object({ exports: realm.object(), id: name });
    this.#libraries.set(name, module);
    const source: Source = { name: `node:${name}`, text, internal: true };
    const fn = compileFunction(
      { realm, source, load: () => this.library(name), meta: () => undefined },
      parseLibrary(name, text),
      ['exports', 'require', 'module', 'binding'],
      '',
    );
    const require = realm.task('require', 1, (_, [id]) => this.library(realm.string(id).replace(/^node:/, '')), '');
    const exports = realm.get(module, 'exports');
    yield* realm.call(fn, exports, [exports, require, module, this.binding]);
    return realm.get(module, 'exports');
  }

  /** Runs `body` with lines of node's own below it in stack traces. */
  *under<T>(calls: readonly string[], body: () => Run<T>): Run<T> {
    const saved = this.realm.frame;
    let frame: Frame | undefined = saved;
    for (const label of calls.toReversed()) frame = { parent: frame, label, source: undefined, pos: 0 };
    this.realm.frame = frame;
    try {
      return yield* body();
    } finally {
      this.realm.frame = saved;
    }
  }

  /** Adds functions to the object that node's own modules are made with. */
  bind(name: string, call: (args: readonly Value[], self: Value) => Value): void {
    hide(
      this.binding,
      name,
      this.realm.sync(name, 0, (self, args) => call(args, self), ''),
    );
  }

  bindTask(name: string, call: (args: readonly Value[]) => Run<Value>): void {
    hide(
      this.binding,
      name,
      this.realm.task(name, 0, (_, args) => call(args), ''),
    );
  }

  /** A callback of the program as something the loop can run. */
  callback(fn: Value, args: readonly Value[] = [], self: Value = undefined): () => Run<void> {
    const { realm } = this;
    return function* () {
      if (functionOf(fn) !== undefined) yield* realm.call(fn, self, args);
    };
  }

  /** An error of the system: `ENOENT: no such file or directory, open '/x'`. */
  systemError(code: string, text: string, extra: Readonly<Record<string, Value>>): object {
    return this.realm.error('Error', text, { ...extra, code });
  }

  string(value: Value): string {
    return this.realm.string(value);
  }

  option(options: Value, name: string): Value {
    return isObject(options) ? this.realm.get(options, name) : undefined;
  }
}

function parseLibrary(name: string, text: string): Program {
  const known = parsedLibraries.get(name);
  if (known !== undefined) return known;
  const parsed = parseProgram(text, 'script');
  if (isFailure(parsed))
    throw new Error(`node:${name}: ${parsed.message} at ${text.slice(parsed.pos, parsed.pos + 30)}`);
  parsedLibraries.set(name, parsed);
  return parsed;
}
