import type { Process } from '../../../../program.ts';

/** What of a package.json decides where a package's files are. */
interface Manifest {
  readonly main?: unknown;
  readonly type?: unknown;
  readonly exports?: unknown;
}

/** Finds files as node's two module systems do. */
export class Resolver {
  readonly #p: Process;
  readonly #manifests = new Map<string, Manifest | undefined>();

  constructor(p: Process) {
    this.#p = p;
  }

  join(folder: string, path: string): string {
    const parts: string[] = [];
    for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    return `/${parts.join('/')}`;
  }

  #isFile(path: string): boolean {
    const stat = this.#p.stat(path);
    return stat.ok && stat.value.kind === 'file';
  }

  #real(path: string): string {
    const real = this.#p.fs.realpath(path, this.#p.credentials);
    return real.ok ? real.value : path;
  }

  /** A file of this name, or with one of the endings that `require` tries. */
  file(path: string): string | undefined {
    for (const ending of ['', '.js', '.json', '.cjs', '.mjs'])
      if (this.#isFile(path + ending) && !(ending === '.mjs' || ending === '.cjs')) return this.#real(path + ending);
    return undefined;
  }

  folder(path: string): string | undefined {
    const main = this.manifest(path)?.main;
    if (typeof main === 'string') {
      const given = this.join(path, main);
      const found = this.file(given) ?? this.file(`${given}/index`);
      if (found !== undefined) return found;
    }
    return this.file(`${path}/index`);
  }

  manifest(folder: string): Manifest | undefined {
    if (this.#manifests.has(folder)) return this.#manifests.get(folder);
    const text = this.#p.readText(`${folder}/package.json`);
    let found: Manifest | undefined;
    try {
      found = text.ok ? (JSON.parse(text.value) as Manifest) : undefined;
    } catch {
      found = undefined;
    }
    this.#manifests.set(folder, found);
    return found;
  }

  /** What the nearest package.json says of `.js` files; undefined when it says nothing. */
  packageType(path: string): 'module' | 'commonjs' | undefined {
    for (let at = path.slice(0, path.lastIndexOf('/')); ; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = this.manifest(at === '' ? '/' : at);
      if (found !== undefined)
        return found.type === 'module'
          ? 'module'
          : found.type === 'commonjs' || at.includes('/node_modules')
            ? 'commonjs'
            : undefined;
      if (at === '') return undefined;
    }
  }

  lookupPaths(folder: string): string[] {
    const out: string[] = [];
    for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/'))) {
      if (!at.endsWith('/node_modules')) out.push(`${at}/node_modules`);
      if (at === '') return out;
    }
  }

  require(name: string, folder: string): string | undefined {
    if (name === '.' || name === '..' || /^\.{0,2}\//.test(name)) {
      const path = this.join(folder, name);
      return (name.endsWith('/') ? undefined : this.file(path)) ?? this.folder(path);
    }
    return this.#package(name, folder, ['require', 'node', 'default'], true);
  }

  import(specifier: string, folder: string): string | undefined {
    const name = specifier.replace(/^file:\/\//, '');
    if (/^\.{0,2}\//.test(name)) {
      const path = this.join(folder, name);
      return this.#isFile(path) ? this.#real(path) : undefined;
    }
    return this.#package(name, folder, ['import', 'node', 'default'], false);
  }

  #package(name: string, folder: string, conditions: readonly string[], tries: boolean): string | undefined {
    const parts = name.split('/');
    const own = parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
    const rest = name.slice(own.length + 1);
    const envPaths = (this.#p.env.get('NODE_PATH') ?? '').split(':').filter(Boolean);
    for (const base of [...this.lookupPaths(folder), ...envPaths]) {
      const root = `${base}/${own}`;
      if (!this.#p.stat(root).ok) continue;
      const manifest = this.manifest(root);
      if (manifest?.exports !== undefined) {
        const target = pick(manifest.exports, rest === '' ? '.' : `./${rest}`, conditions);
        const path = target === undefined ? undefined : this.join(root, target);
        return path !== undefined && this.#isFile(path) ? this.#real(path) : undefined;
      }
      const path = rest === '' ? root : `${root}/${rest}`;
      const found =
        (rest === '' ? undefined : tries ? this.file(path) : this.#isFile(path) ? this.#real(path) : undefined) ??
        this.folder(path);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The target of `exports` for a subpath under the given conditions. */
function pick(exports: unknown, subpath: string, conditions: readonly string[]): string | undefined {
  if (typeof exports === 'string') return subpath === '.' ? exports : undefined;
  if (Array.isArray(exports)) return pick(exports[0], subpath, conditions);
  if (typeof exports !== 'object' || exports === null) return undefined;
  const table = exports as Record<string, unknown>;
  if (Object.keys(table).some((key) => key.startsWith('.'))) {
    if (table[subpath] !== undefined) return pick(table[subpath], '.', conditions);
    for (const [key, value] of Object.entries(table)) {
      const [head = '', tail = ''] = key.split('*');
      if (!key.includes('*') || !subpath.startsWith(head) || !subpath.endsWith(tail)) continue;
      return pick(value, '.', conditions)?.replace('*', subpath.slice(head.length, subpath.length - tail.length));
    }
    return undefined;
  }
  for (const [key, value] of Object.entries(table))
    if (conditions.includes(key)) return pick(value, subpath, conditions);
  return undefined;
}
