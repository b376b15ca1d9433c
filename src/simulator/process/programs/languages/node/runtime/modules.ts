import type { Program } from 'acorn';
import { parseJson } from '../builtins/json.ts';
import { type CompiledModule, compileFunction, compileModule, importsOf } from '../engine/compile.ts';
import { hide } from '../engine/realm.ts';
import { isObject, type Run, type Source, Thrown, type Value } from '../engine/values.ts';
import { Node } from './node.ts';
import { isFailure, type ParseFailure, parseProgram } from './parse.ts';
import { Resolver } from './resolve.ts';
import { excerpt, setExcerpt } from './stack.ts';

/** A module of ECMAScript on its way. */
interface EsModule {
  readonly path: string;
  readonly namespace: object;
  compiled: CompiledModule | undefined;
  state: 'new' | 'linked' | 'running' | 'done';
  promise: object | undefined;
}

/** Loads the program's own files: CommonJS and ECMAScript modules, JSON, packages. */
export class Modules {
  readonly #node: Node;
  readonly #resolver: Resolver;
  readonly #cache: object;
  readonly #proto: object;
  readonly #esm = new Map<string, EsModule>();
  readonly #wrapped = new Map<string, object>();
  #main: object | undefined;

  constructor(node: Node) {
    this.#node = node;
    this.#resolver = new Resolver(node.p);
    const { realm } = node;
    this.#cache = Object.create(null) as object;
    this.#proto = realm.object();
    hide(
      this.#proto,
      'constructor',
      realm.sync('Module', 0, () => undefined),
    );
    node.bind('createRequire', ([from]) => this.requireOf(realm.string(from).replace(/^file:\/\//, ''), undefined));
  }

  get resolver(): Resolver {
    return this.#resolver;
  }

  // CommonJS

  /** The main script. */
  *runMain(path: string): Run<void> {
    const { version } = this.#node;
    const entry = path.startsWith('/') ? path : this.#node.p.resolve(path);
    const found = this.#resolver.file(entry) ?? this.#resolver.folder(entry);
    if (found === undefined) throw new Thrown(this.#missingMain(entry));
    if (this.#kind(found) === 'module') return yield* this.#runModuleMain(found);
    yield* this.#node.under(version.main, () => this.#load(found, undefined, true));
  }

  #missingMain(path: string): object {
    const { realm, version } = this.#node;
    const saved = realm.frame;
    realm.frame = undefined;
    let error = realm.object();
    const run = this.#node.under(version.missing.calls, function* () {
      error = realm.error('Error', `Cannot find module '${path}'`, {
        code: 'MODULE_NOT_FOUND',
        requireStack: realm.array([]),
      });
    });
    realm.now(run);
    realm.frame = saved;
    setExcerpt(error, `${version.missing.at}\n  throw err;\n  ^\n`);
    return error;
  }

  /** `commonjs` or `module`; a file of neither kind for sure is what its text turns out to be. */
  #kind(path: string): 'commonjs' | 'module' | 'json' {
    if (path.endsWith('.mjs')) return 'module';
    if (path.endsWith('.cjs')) return 'commonjs';
    if (path.endsWith('.json')) return 'json';
    const type = this.#resolver.packageType(path);
    if (type !== undefined) return type;
    const major = Number(this.#node.version.version.split('.')[0]);
    if (major < 22) return 'commonjs';
    const text = this.#text(path);
    if (!/\b(import|export|await)\b/.test(text)) return 'commonjs';
    return isFailure(parseProgram(text, 'script')) && !isFailure(parseProgram(text, 'module')) ? 'module' : 'commonjs';
  }

  #text(path: string): string {
    const text = this.#node.p.readText(path);
    return text.ok ? text.value : '';
  }

  *#load(path: string, parent: object | undefined, isMain = false): Run<Value> {
    const { realm } = this.#node;
    const known = (this.#cache as Record<string, object>)[path];
    if (known !== undefined) return realm.get(known, 'exports');
    const module = Object.create(this.#proto) as object;
    for (const [name, value] of Object.entries({
      id: isMain ? '.' : path,
      path: path.slice(0, path.lastIndexOf('/')) || '/',
      exports: realm.object(),
      filename: path,
      loaded: false,
      children: realm.array([]),
      paths: realm.array(this.#resolver.lookupPaths(path.slice(0, path.lastIndexOf('/')))),
    }))
      realm.set(module, name, value);
    hide(module, 'parent', parent ?? null);
    realm.set(this.#cache, path, module);
    if (isMain) this.#main = module;
    try {
      yield* this.#evaluate(path, module);
    } catch (error) {
      Reflect.deleteProperty(this.#cache, path);
      throw error;
    }
    realm.set(module, 'loaded', true);
    return realm.get(module, 'exports');
  }

  *#evaluate(path: string, module: object): Run<void> {
    const { realm } = this.#node;
    const text = this.#text(path);
    if (path.endsWith('.json')) {
      try {
        realm.set(module, 'exports', parseJson(realm, text.replace(/^\ufeff/, '')));
      } catch (error) {
        if (error instanceof Thrown && isObject(error.value))
          hide(error.value, 'message', `${path}: ${String(realm.get(error.value, 'message'))}`);
        throw error;
      }
      return;
    }
    const fn = this.#compile(path, text);
    const folder = path.slice(0, path.lastIndexOf('/')) || '/';
    const require = this.requireOf(path, module);
    yield* realm.call(fn, realm.get(module, 'exports'), [realm.get(module, 'exports'), require, module, path, folder]);
  }

  #compile(path: string, text: string): object {
    const source: Source = { name: path, text, internal: false };
    const program = this.#parse(source, 'script');
    return compileFunction(
      { realm: this.#node.realm, source, load: (name) => this.dynamic(name, path), meta: () => undefined },
      program,
      ['exports', 'require', 'module', '__filename', '__dirname'],
      'Object.<anonymous>',
    );
  }

  #parse(source: Source, type: 'script' | 'module'): Program {
    const parsed = parseProgram(source.text, type);
    if (!isFailure(parsed)) return parsed;
    throw this.syntaxError(source, parsed, type);
  }

  syntaxError(source: Source, failure: ParseFailure, type: 'script' | 'module'): Thrown {
    const { realm, version } = this.#node;
    const calls = type === 'script' ? (source.name.startsWith('[eval]') ? [] : version.syntax) : [];
    let error = realm.object();
    const saved = realm.frame;
    // The text is compiled before the call that would run it.
    if (saved?.label.startsWith('Module._compile') === true) realm.frame = saved.parent;
    realm.now(
      this.#node.under(calls, function* () {
        error = realm.error('SyntaxError', failure.message);
      }),
    );
    realm.frame = saved;
    const width = failure.width;
    setExcerpt(error, excerpt(source, failure.pos, width));
    return new Thrown(error);
  }

  /** The `require` of one module. */
  requireOf(path: string, module: object | undefined): object {
    const { realm, version } = this.#node;
    const load = (name: Value): Run<Value> => this.#require(name, path, module);
    const require = realm.task('require', 1, (_, [name]) => load(name), '');
    const resolve = realm.sync('resolve', 1, (_, [name]) => {
      const id = realm.string(name);
      if (Node.hasLibrary(id.replace(/^node:/, ''))) return id;
      const found = this.#resolver.require(id, folderOf(path));
      if (found === undefined) throw new Thrown(this.#notFound(id, path));
      return found;
    });
    realm.set(require, 'resolve', resolve);
    realm.set(require, 'main', this.#main);
    realm.set(require, 'cache', this.#cache);
    void version;
    return require;
  }

  *#require(name: Value, from: string, module: object | undefined): Run<Value> {
    const { realm, version } = this.#node;
    if (typeof name !== 'string')
      throw realm.typeError(
        `The "id" argument must be of type string. Received ${this.#node.inspect(name)}`,
        'ERR_INVALID_ARG_TYPE',
      );
    if (name === '')
      throw realm.typeError("The argument 'id' must be a non-empty string. Received ''", 'ERR_INVALID_ARG_VALUE');
    const bare = name.replace(/^node:/, '');
    if (Node.hasLibrary(bare)) return yield* this.#node.library(bare);
    const found = this.#resolver.require(name, folderOf(from));
    if (found === undefined) throw new Thrown(this.#notFound(name, from));
    const above = version.main.findIndex((call) => call.includes('executeUserEntryPoint'));
    const calls = [...version.main.slice(0, above), ...version.require.slice(-2)];
    if (this.#kind(found) === 'module') return yield* this.#requireModule(found, from);
    const value = yield* this.#node.under(calls, () => this.#load(found, module));
    return value;
  }

  *#requireModule(path: string, from: string): Run<Value> {
    const { realm, version } = this.#node;
    if (Number(version.version.split('.')[0]) < 20 || version.version === '18.20.8')
      throw realm.fail(
        'Error',
        `require() of ES Module ${path} from ${from} not supported.\nInstead change the require of ${path} in ${from} to a dynamic import() which is available in all CommonJS modules.`,
        { code: 'ERR_REQUIRE_ESM' },
      );
    const record = yield* this.#start(path);
    return record.namespace;
  }

  #notFound(name: string, from: string): object {
    const { realm, version } = this.#node;
    const stack: string[] = [];
    for (let at: Value = (this.#cache as Record<string, object>)[from]; isObject(at); at = realm.get(at, 'parent'))
      stack.push(String(realm.get(at, 'filename')));
    if (stack.length === 0) stack.push(from);
    const message = `Cannot find module '${name}'\nRequire stack:\n${stack.map((one) => `- ${one}`).join('\n')}`;
    let error = realm.object();
    realm.now(
      this.#node.under(version.require, function* () {
        error = realm.error('Error', message, { code: 'MODULE_NOT_FOUND', requireStack: realm.array(stack) });
      }),
    );
    setExcerpt(error, `${version.missing.at}\n  throw err;\n  ^\n`);
    return error;
  }

  // ECMAScript modules

  *#runModuleMain(path: string): Run<void> {
    const { realm, loop } = this.#node;
    const record = this.#record(path);
    this.#link(record);
    const promise = yield* this.#evaluateModule(record);
    const slot = realm.promiseSlot(promise);
    if (slot?.state === 'rejected') {
      slot.handled = true;
      throw new Thrown(slot.value);
    }
    void loop;
  }

  *evaluateText(text: string, name: string): Run<void> {
    const record = this.#record(`${this.#node.p.cwd}/[eval1]`, { name, text, internal: false });
    this.#link(record);
    yield* this.#evaluateModule(record);
  }

  *#start(path: string): Run<EsModule> {
    const record = this.#record(path);
    this.#link(record);
    const promise = yield* this.#evaluateModule(record);
    const slot = this.#node.realm.promiseSlot(promise);
    if (slot?.state === 'rejected') {
      slot.handled = true;
      throw new Thrown(slot.value);
    }
    return record;
  }

  #record(path: string, given?: Source): EsModule {
    const known = this.#esm.get(path);
    if (known !== undefined) return known;
    const { realm } = this.#node;
    const record: EsModule = {
      path,
      namespace: Object.create(null) as object,
      compiled: undefined,
      state: 'new',
      promise: undefined,
    };
    hide(record.namespace, Symbol.toStringTag, 'Module', true);
    this.#esm.set(path, record);
    const source: Source = given ?? { name: `file://${path}`, text: this.#text(path), internal: false };
    const program = this.#parse(source, 'module');
    const imports = importsOf(program);
    record.compiled = compileModule(
      {
        realm,
        source,
        load: (name) => this.dynamic(name, path),
        meta: () =>
          realm.object({
            dirname: folderOf(path),
            filename: path,
            resolve: realm.sync('resolve', 1, (_, [name]) => `file://${this.#resolveImport(realm.string(name), path)}`),
            url: `file://${path}`,
          }),
      },
      program,
      { read: (specifier, name) => this.#readImport(specifier, name, path) },
    );
    this.#imports.set(record, { source, list: imports });
    return record;
  }

  readonly #imports = new Map<EsModule, { readonly source: Source; readonly list: ReturnType<typeof importsOf> }>();

  #resolveImport(specifier: string, from: string): string {
    const found = this.#resolver.import(specifier, folderOf(from));
    if (found !== undefined) return found;
    throw new Thrown(this.#importError(specifier, from));
  }

  #importError(specifier: string, from: string): object {
    const { realm, version } = this.#node;
    const relative = specifier.startsWith('.') || specifier.startsWith('/');
    const shown = relative
      ? `module '${this.#resolver.join(folderOf(from), specifier)}'`
      : `package '${specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/')}'`;
    const { calls } = relative ? version.esmMissing : version.esmPackage;
    let error = realm.object();
    const saved = realm.frame;
    realm.frame = undefined;
    realm.now(
      this.#node.under(calls, function* () {
        error = realm.error('Error', `Cannot find ${shown} imported from ${from}`);
      }),
    );
    realm.frame = saved;
    realm.set(error, 'code', 'ERR_MODULE_NOT_FOUND');
    hide(error, 'stack', String(realm.get(error, 'stack')).replace(/^Error:/, 'Error [ERR_MODULE_NOT_FOUND]:'));
    if (relative) realm.set(error, 'url', `file://${this.#resolver.join(folderOf(from), specifier)}`);
    setExcerpt(
      error,
      relative
        ? `${version.esmMissing.at}\n    throw new ERR_MODULE_NOT_FOUND(\n          ^\n`
        : `${version.esmPackage.at.join('\n')}\n`,
    );
    return error;
  }

  /** Finds all modules that a module needs, and sees to it that they export what it imports. */
  #link(record: EsModule): void {
    if (record.state !== 'new') return;
    record.state = 'linked';
    for (const { specifier } of this.#imports.get(record)?.list ?? []) {
      if (this.#isForeign(specifier, record.path)) continue;
      this.#link(this.#record(this.#resolveImport(specifier, record.path)));
    }
  }

  /** Whether an import is no module of ECMAScript: node's own, CommonJS or JSON. */
  #isForeign(specifier: string, from: string): boolean {
    if (Node.hasLibrary(specifier.replace(/^node:/, ''))) return true;
    return this.#kind(this.#resolveImport(specifier, from)) !== 'module';
  }

  *#evaluateModule(record: EsModule): Run<object> {
    const { realm } = this.#node;
    if (record.promise !== undefined) return record.promise;
    const { compiled } = record;
    if (compiled === undefined) throw new Error('a module without code');
    const { promise, slot } = realm.promise();
    slot.handled = true;
    record.promise = promise;
    record.state = 'running';
    const waits: object[] = [];
    const info = this.#imports.get(record);
    for (const { specifier, names, pos } of info?.list ?? []) {
      if (this.#isForeign(specifier, record.path)) yield* this.#foreign(specifier, record.path);
      else waits.push(yield* this.#evaluateModule(this.#record(this.#resolveImport(specifier, record.path))));
      for (const name of names) if (info !== undefined) this.#check(specifier, name, record, info.source, pos);
    }
    this.#fillNamespace(record, compiled);
    const modules = this;
    const pending = waits.filter((one) => realm.promiseSlot(one)?.state !== 'fulfilled' && one !== promise);
    const run = function* (): Run<void> {
      const result = yield* realm.call(compiled.run, undefined, []);
      if (!isObject(result)) return;
      const own = realm.promiseSlot(result);
      if (own === undefined) return;
      if (own.state === 'fulfilled') {
        record.state = 'done';
        realm.resolve(promise, slot, undefined);
        return;
      }
      if (own.state === 'rejected') {
        own.handled = true;
        realm.onRejection(result, own, true);
        realm.reject(promise, slot, own.value);
        return;
      }
      realm.react(result, own, function* (state, value) {
        record.state = 'done';
        if (state === 'fulfilled') realm.resolve(promise, slot, undefined);
        else {
          slot.handled = modules.#node.realm.promiseSlot(promise)?.reactions.length !== 0;
          realm.reject(promise, slot, value);
        }
      });
    };
    if (pending.length === 0) {
      yield* this.#node.under(this.#node.version.esm, run);
      return promise;
    }
    let left = pending.length;
    for (const one of pending) {
      const state = realm.promiseSlot(one);
      if (state === undefined) continue;
      realm.react(one, state, function* (outcome, value) {
        if (outcome === 'rejected') realm.reject(promise, slot, value);
        else if (--left === 0) yield* run();
      });
    }
    return promise;
  }

  /** Complains where an import names what the other module has not. */
  #check(specifier: string, name: string, record: EsModule, source: Source, pos: number): void {
    const { realm, version } = this.#node;
    if (name === '*') return;
    const foreign = this.#isForeign(specifier, record.path);
    const library = Node.hasLibrary(specifier.replace(/^node:/, ''));
    if (foreign) {
      const namespace = this.#wrapped.get(
        library ? specifier.replace(/^node:/, '') : this.#resolveImport(specifier, record.path),
      );
      if (namespace === undefined || Reflect.has(namespace, name)) return;
    } else if (this.#exportOf(this.#record(this.#resolveImport(specifier, record.path)), name) !== undefined) return;
    let error = realm.object();
    const saved = realm.frame;
    realm.frame = undefined;
    const commonjs = foreign && !library;
    const message = commonjs
      ? `Named export '${name}' not found. The requested module '${specifier}' is a CommonJS module, which may not support all module.exports as named exports.\nCommonJS modules can always be imported via the default export, for example using:\n\nimport pkg from '${specifier}';\nconst {${name}} = pkg;\n`
      : `The requested module '${specifier}' does not provide an export named '${name}'`;
    realm.now(
      this.#node.under(
        ['ModuleJob._instantiate (node:internal/modules/esm/module_job:180:21)', ...version.esm].slice(1),
        function* () {
          error = realm.error('SyntaxError', message);
        },
      ),
    );
    realm.frame = saved;
    setExcerpt(error, excerpt(source, pos, name.length).trimEnd());
    throw new Thrown(error);
  }

  #exportOf(record: EsModule, name: string, seen: ReadonlySet<EsModule> = new Set()): (() => Value) | undefined {
    const own = record.compiled?.exports.get(name);
    if (own !== undefined || name === 'default' || seen.has(record)) return own;
    for (const star of record.compiled?.stars ?? []) {
      if (this.#isForeign(star, record.path)) continue;
      const found = this.#exportOf(
        this.#record(this.#resolveImport(star, record.path)),
        name,
        new Set([...seen, record]),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #exportNames(record: EsModule, seen = new Set<EsModule>()): string[] {
    if (seen.has(record)) return [];
    seen.add(record);
    const out = [...(record.compiled?.exports.keys() ?? [])];
    for (const star of record.compiled?.stars ?? [])
      if (!this.#isForeign(star, record.path))
        out.push(
          ...this.#exportNames(this.#record(this.#resolveImport(star, record.path)), seen).filter(
            (name) => name !== 'default',
          ),
        );
    return [...new Set(out)].sort();
  }

  #fillNamespace(record: EsModule, _compiled: CompiledModule): void {
    for (const name of this.#exportNames(record)) {
      if (Object.hasOwn(record.namespace, name)) continue;
      const read = this.#exportOf(record, name);
      Object.defineProperty(record.namespace, name, { get: () => read?.(), enumerable: true, configurable: false });
    }
  }

  /** The namespace of a module that is none of ECMAScript. */
  *#foreign(specifier: string, from: string): Run<object> {
    const { realm } = this.#node;
    const bare = specifier.replace(/^node:/, '');
    const library = Node.hasLibrary(bare);
    const key = library ? bare : this.#resolveImport(specifier, from);
    const known = this.#wrapped.get(key);
    if (known !== undefined) return known;
    const exports = library ? yield* this.#node.library(bare) : yield* this.#load(key, undefined);
    const namespace = Object.create(null) as Record<string, Value>;
    hide(namespace, Symbol.toStringTag, 'Module', true);
    if (isObject(exports) && !key.endsWith('.json'))
      for (const name of Object.keys(exports)) if (name !== 'default') namespace[name] = realm.get(exports, name);
    namespace['default'] =
      isObject(exports) && !library && realm.get(exports, '__esModule') === true && 'default' in exports
        ? exports
        : exports;
    this.#wrapped.set(key, namespace);
    return namespace;
  }

  #readImport(specifier: string, name: string, from: string): Value {
    const bare = specifier.replace(/^node:/, '');
    if (this.#isForeign(specifier, from)) {
      const namespace = this.#wrapped.get(Node.hasLibrary(bare) ? bare : this.#resolveImport(specifier, from));
      return name === '*' ? namespace : (namespace as Record<string, Value> | undefined)?.[name];
    }
    const record = this.#record(this.#resolveImport(specifier, from));
    return name === '*' ? record.namespace : this.#exportOf(record, name)?.();
  }

  /** `import()`: a promise for the namespace. */
  *dynamic(specifier: string, from: string): Run<Value> {
    const { realm } = this.#node;
    const deferred = realm.deferred();
    try {
      if (this.#isForeign(specifier, from)) deferred.resolve(yield* this.#foreign(specifier, from));
      else {
        const record = this.#record(this.#resolveImport(specifier, from));
        this.#link(record);
        const promise = yield* this.#evaluateModule(record);
        const slot = realm.promiseSlot(promise);
        if (slot !== undefined)
          realm.react(promise, slot, function* (state, value) {
            if (state === 'fulfilled') deferred.resolve(record.namespace);
            else deferred.reject(value);
          });
      }
    } catch (error) {
      deferred.reject(realm.caught(error));
    }
    return deferred.promise;
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
