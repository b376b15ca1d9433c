import { type NpmPackage, pick } from './registry.ts';
import { satisfies } from './semver.ts';

/** A package at its place in node_modules. */
export interface Placed {
  /** `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly pkg: NpmPackage;
  dev: boolean;
}

/** What a package.json asks for. */
export interface Wanted {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

export interface TreeFailure {
  readonly kind: 'none' | 'range';
  readonly name: string;
  readonly range: string;
}

const parentOf = (path: string): string => {
  const at = path.lastIndexOf('/node_modules/');
  return at < 0 ? '' : path.slice(0, at);
};

const inside = (place: string, name: string): string =>
  place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;

/**
 * Where every package goes, as npm hoists them: as near to the top as no other version of the same name stands in the way.
 * `locked` gives versions that a lock file or an earlier installation holds, by place.
 */
export function buildTree(
  wanted: Wanted,
  locked: ReadonlyMap<string, string>,
): ReadonlyMap<string, Placed> | TreeFailure {
  const tree = new Map<string, Placed>();
  const queue: { readonly from: string; readonly dependencies: Readonly<Record<string, string>> }[] = [
    { from: '', dependencies: { ...wanted.devDependencies, ...wanted.dependencies } },
  ];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { from, dependencies } = next;
    for (const name of Object.keys(dependencies).sort()) {
      const range = dependencies[name] ?? '*';
      const spec = aliasOf(name, range);
      const placed = place(tree, from, name, spec, locked);
      if (placed === 'there') continue;
      if ('kind' in placed) return placed;
      queue.push({ from: placed.path, dependencies: placed.pkg.dependencies });
    }
  }
  markDev(tree, wanted);
  return tree;
}

/** `npm:other@^1` names another package. */
const aliasOf = (name: string, range: string): { readonly name: string; readonly range: string } => {
  const alias = /^npm:(@?[^@]+)@(.*)$/.exec(range);
  return alias === null ? { name, range } : { name: alias[1] ?? name, range: alias[2] ?? '*' };
};

function place(
  tree: Map<string, Placed>,
  from: string,
  name: string,
  spec: { readonly name: string; readonly range: string },
  locked: ReadonlyMap<string, string>,
): Placed | 'there' | TreeFailure {
  let target = from;
  for (let at = from; ; at = parentOf(at)) {
    const there = tree.get(inside(at, name));
    if (there !== undefined) {
      if (satisfies(there.pkg.version, spec.range) !== false) return 'there';
      break;
    }
    target = at;
    if (at === '') break;
  }
  const path = inside(target, name);
  const held = [path, `node_modules/${name}`]
    .map((one) => locked.get(one))
    .find((one) => one !== undefined && satisfies(one, spec.range) === true);
  const exact = held === undefined ? undefined : pick(spec.name, held);
  const pkg = exact === undefined || typeof exact === 'string' ? pick(spec.name, spec.range) : exact;
  if (typeof pkg === 'string') return { kind: pkg, name: spec.name, range: spec.range };
  const made = { path, pkg, dev: false };
  tree.set(path, made);
  return made;
}

/** Where a package at `from` finds `name`. */
export function lookup<T>(tree: ReadonlyMap<string, T>, from: string, name: string): T | undefined {
  for (let at = from; ; at = parentOf(at)) {
    const found = tree.get(inside(at, name));
    if (found !== undefined || at === '') return found;
  }
}

function markDev(tree: ReadonlyMap<string, Placed>, wanted: Wanted): void {
  const used = new Set<Placed>();
  const visit = (from: string, names: readonly string[]): void => {
    for (const name of names) {
      const one = lookup(tree, from, name);
      if (one === undefined || used.has(one)) continue;
      used.add(one);
      visit(one.path, Object.keys(one.pkg.dependencies));
    }
  };
  visit('', Object.keys(wanted.dependencies));
  for (const one of tree.values()) one.dev = !used.has(one);
}
