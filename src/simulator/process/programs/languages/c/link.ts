import type { Code, Library, Places, Plain } from './code.ts';
import { compileFunction, compileInitials } from './compile.ts';
import { BASE } from './memory.ts';
import type { FunctionSymbol, Global } from './tree.ts';
import { alignOf, sizeOf } from './types.ts';

/** What a file came to. */
export interface Unit {
  readonly functions: ReadonlyMap<string, FunctionSymbol>;
  readonly globals: readonly Global[];
  /** Bytes that its strings take at most. */
  readonly texts: number;
}

/** Functions get addresses below the program's memory. */
const FIRST_FUNCTION = 0x1000;

/** Files and the library put together: who is meant by which name, and where everything is. */
export class Linked implements Places {
  readonly addresses = new Map<Global, number>();
  readonly library: Library;
  readonly #functions = new Map<string, FunctionSymbol>();
  readonly #globals = new Map<string, Global>();
  readonly #targets: (FunctionSymbol | string)[] = [];
  readonly #places = new Map<FunctionSymbol | string, number>();
  readonly #codes = new Map<FunctionSymbol, Code>();
  readonly #texts = new Map<string, number>();
  readonly #room: number;
  #initial: Code | undefined;
  #constants = '';
  /** Bytes behind the constants. */
  readonly variables: number;

  constructor(units: readonly Unit[], library: Library) {
    this.library = library;
    for (const unit of units) {
      for (const one of unit.functions.values())
        if (one.body !== undefined && !one.internal) this.#functions.set(one.name, one);
      for (const one of unit.globals) if (one.defined && !one.internal) this.#globals.set(one.name, one);
    }
    this.#room = Math.ceil((units.reduce((sum, { texts }) => sum + texts, 0) + 64) / 16) * 16;
    let at = BASE + this.#room;
    for (const one of units.flatMap(({ globals }) => globals)) {
      if (!one.defined && this.#globals.has(one.name)) continue;
      at = Math.ceil(at / alignOf(one.type)) * alignOf(one.type);
      this.addresses.set(one, at);
      at += Math.max(1, sizeOf(one.type));
    }
    this.variables = at - BASE - this.#room + 64;
  }

  /** Names that are used and that nobody defines, in the order of their use. */
  static missing(units: readonly Unit[], library: Library): string[] {
    const functions = units.flatMap((unit) => [...unit.functions.values()]);
    const globals = units.flatMap((unit) => unit.globals);
    const defined = new Set([
      ...functions.filter((one) => one.body !== undefined).map((one) => one.name),
      ...globals.filter((one) => one.defined).map((one) => one.name),
    ]);
    const wanted = [
      ...functions.filter((one) => one.used && one.body === undefined),
      ...globals.filter((one) => one.used && !one.defined),
    ].map((one) => one.name);
    const known = (name: string): boolean =>
      defined.has(name) || library.plain.has(name) || library.waiting.has(name) || library.variables.has(name);
    return [...new Set(wanted)].filter((name) => !known(name));
  }

  static hasMain(units: readonly Unit[]): boolean {
    return units.some((unit) => unit.functions.get('main')?.body !== undefined);
  }

  get constants(): Uint8Array {
    const bytes = new Uint8Array(this.#room);
    bytes.set(Uint8Array.from(this.#constants, (char) => char.charCodeAt(0)));
    return bytes;
  }

  plain(symbol: FunctionSymbol): Plain | undefined {
    return this.#resolve(symbol).body === undefined ? this.library.plain.get(symbol.name) : undefined;
  }

  addressOf(global: Global): number {
    const own = global.defined ? global : (this.#globals.get(global.name) ?? global);
    return this.addresses.get(own) ?? 0;
  }

  globalNamed(name: string): number | undefined {
    for (const [global, address] of this.addresses) if (global.name === name) return address;
    return undefined;
  }

  /** Where a string stands; equal ones share a place. */
  textAt(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const at = BASE + this.#constants.length;
    this.#texts.set(text, at);
    this.#constants += `${text}\0`;
    return at;
  }

  functionAt(symbol: FunctionSymbol): number {
    const target = this.#resolve(symbol);
    const key = target.body === undefined ? symbol.name : target;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const at = FIRST_FUNCTION + this.#targets.length * 16;
    this.#targets.push(key);
    this.#places.set(key, at);
    return at;
  }

  /** The function at an address; undefined when there is none. */
  target(address: number): Code | string | undefined {
    const key = this.#targets[(address - FIRST_FUNCTION) / 16];
    return key === undefined || typeof key === 'string' ? key : this.code(key);
  }

  mainCode(): Code | undefined {
    const main = this.#functions.get('main');
    return main === undefined ? undefined : this.code(main);
  }

  namedCode(name: string): Code | undefined {
    const symbol = this.#functions.get(name);
    return symbol === undefined ? undefined : this.code(symbol);
  }

  initialCode(): Code {
    this.#initial ??= compileInitials(this);
    return this.#initial;
  }

  /** Compiles every function that was defined, so that all strings have their place before the program runs. */
  compileAll(units: readonly Unit[]): void {
    for (const unit of units) for (const one of unit.functions.values()) if (one.body !== undefined) this.code(one);
    this.initialCode();
  }

  code(symbol: FunctionSymbol): Code {
    const known = this.#codes.get(symbol);
    if (known !== undefined) return known;
    if (symbol.body === undefined) throw new Error(`${symbol.name} has no body`);
    const made = compileFunction(symbol, symbol.body, this);
    this.#codes.set(symbol, made);
    return made;
  }

  #resolve(symbol: FunctionSymbol): FunctionSymbol {
    return symbol.body !== undefined ? symbol : (this.#functions.get(symbol.name) ?? symbol);
  }
}
