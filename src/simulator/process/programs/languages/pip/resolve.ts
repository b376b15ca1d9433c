import type { Task } from '../../../../base/task.ts';
import type { Wheel } from './registry.ts';
import { canonical, type Requirement, requirementText } from './requirement.ts';
import type { Installed } from './site.ts';
import { fitsAll, type Version } from './version.ts';

/** A wish, and where it comes from: the package that needs it, or the learner (`from` undefined). */
export interface Wish {
  readonly requirement: Requirement;
  readonly from: Candidate | undefined;
  /** ` (from flask)` as pip says it. */
  readonly origin: string;
}

/** One version of a package that could serve. With extras it is a node of its own, which needs the plain one. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly extras: readonly string[];
  readonly version: Version;
  readonly wheel: Wheel | undefined;
  readonly installed: Installed | undefined;
  /** The wish that it was first made for. */
  readonly wish: Wish;
}

interface Criterion {
  readonly wishes: readonly Wish[];
  readonly candidates: readonly Candidate[];
  readonly incompatible: ReadonlySet<Candidate>;
}
type Criteria = ReadonlyMap<string, Criterion>;
interface State {
  readonly pins: ReadonlyMap<string, Candidate>;
  readonly criteria: Criteria;
}

/** What the resolver asks of whoever knows the registry and what is installed. */
export interface Source {
  /** Candidates for all of the wishes, best first. Those of the registry may be told to the user as they are fetched. */
  find(id: string, wishes: readonly Wish[], incompatible: ReadonlySet<Candidate>): Task<readonly Candidate[]>;
  needs(one: Candidate): readonly Wish[];
  /** Fetches what a candidate says of itself, before its needs are looked at. */
  look(one: Candidate): Task<void>;
  /** Says that several versions are tried. */
  rejected(one: Candidate, count: number): Task<void>;
  /** Smaller comes first. */
  preference(
    id: string,
    wishes: readonly Wish[],
    pins: ReadonlyMap<string, Candidate>,
    causes: readonly Wish[],
  ): readonly (number | string)[];
}

/** What could not be brought together. */
export interface Conflict {
  readonly causes: readonly Wish[];
}

export const idOf = (requirement: Requirement): string =>
  canonical(requirement.name) +
  (requirement.extras.length === 0 ? '' : `[${[...requirement.extras].map(canonical).sort().join(',')}]`);

export const satisfies = (wish: Wish, one: Candidate): boolean => fitsAll(one.version, wish.requirement.specifiers);

export const wishText = (wish: Wish): string => `${requirementText(wish.requirement)}${wish.origin}`;

const isConflict = (made: object): made is Conflict => 'causes' in made;

const before = (a: readonly (number | string)[], b: readonly (number | string)[]): boolean => {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? 0;
    if (one !== other) return one < other;
  }
  return false;
};

/** Adds a wish; a conflict when nothing is left that serves. */
function* addWish(source: Source, criteria: Criteria, wish: Wish): Task<Criteria | Conflict> {
  const id = idOf(wish.requirement);
  const old = criteria.get(id);
  const wishes = [...(old?.wishes ?? []), wish];
  const incompatible = old?.incompatible ?? new Set<Candidate>();
  const candidates = yield* source.find(id, wishes, incompatible);
  return candidates.length === 0
    ? { causes: wishes }
    : new Map([...criteria, [id, { wishes, candidates, incompatible }]]);
}

/**
 * Finds a version of everything that is wished for and of all that those need, in the order in which pip's resolver goes: it
 * pins one package after the other and takes the last pin back where it leads nowhere.
 */
export function* resolve(source: Source, roots: readonly Wish[]): Task<ReadonlyMap<string, Candidate> | Conflict> {
  let criteria: Criteria = new Map();
  for (const wish of roots) {
    const made = yield* addWish(source, criteria, wish);
    if (isConflict(made)) return made;
    criteria = made;
  }
  const states: State[] = [{ pins: new Map(), criteria }];
  const rejections = new Map<string, number>();
  let causes: readonly Wish[] = [];
  for (;;) {
    const state = states.at(-1);
    if (state === undefined) return { causes };
    const next = choose(source, state, causes);
    if (next === undefined) return state.pins;
    const made = yield* pin(source, state, next, rejections);
    if (!isConflict(made)) {
      states.push(made);
      continue;
    }
    causes = made.causes;
    if (!(yield* backtrack(source, states, causes))) return { causes };
  }
}

function choose(source: Source, { pins, criteria }: State, causes: readonly Wish[]): string | undefined {
  let best: { readonly id: string; readonly rank: readonly (number | string)[] } | undefined;
  for (const [id, { wishes }] of criteria) {
    const pinned = pins.get(id);
    if (pinned !== undefined && wishes.every((wish) => satisfies(wish, pinned))) continue;
    const rank = source.preference(id, wishes, pins, causes);
    if (best === undefined || before(rank, best.rank)) best = { id, rank };
  }
  return best?.id;
}

function* pin(
  source: Source,
  { pins, criteria }: State,
  id: string,
  rejections: Map<string, number>,
): Task<State | Conflict> {
  const causes: Wish[] = [];
  for (const candidate of criteria.get(id)?.candidates ?? []) {
    let made: Criteria | Conflict = criteria;
    yield* source.look(candidate);
    for (const wish of source.needs(candidate)) {
      made = yield* addWish(source, made, wish);
      if (isConflict(made)) break;
    }
    if (isConflict(made)) {
      const count = (rejections.get(candidate.name) ?? 0) + 1;
      rejections.set(candidate.name, count);
      yield* source.rejected(candidate, count);
      for (const one of made.causes) if (!causes.includes(one)) causes.push(one);
      continue;
    }
    const left = new Map([...pins].filter(([name]) => name !== id));
    return { pins: left.set(id, candidate), criteria: made };
  }
  return { causes };
}

/**
 * Takes pins back until another version can be tried; false when there is none. Pins that have nothing to do with the causes are
 * taken back without trying others of theirs.
 */
function* backtrack(source: Source, states: State[], causes: readonly Wish[]): Task<boolean> {
  const involved = new Set(
    causes.flatMap((wish) => [idOf(wish.requirement), ...(wish.from === undefined ? [] : [wish.from.id])]),
  );
  while (states.length >= 2) {
    const broken = states.pop();
    const last = broken === undefined ? undefined : [...broken.pins].at(-1);
    const base = states.at(-1);
    if (broken === undefined || last === undefined || base === undefined) return false;
    const [id, candidate] = last;
    if (!source.needs(candidate).some((wish) => involved.has(idOf(wish.requirement)))) continue;
    const patched = yield* without(source, base, broken, id, candidate);
    if (patched === undefined) continue;
    states.push({ pins: base.pins, criteria: patched });
    return true;
  }
  return false;
}

/** The criteria of a state without a candidate and without what was found to be no good later; undefined when one has nothing left. */
function* without(
  source: Source,
  base: State,
  broken: State,
  id: string,
  candidate: Candidate,
): Task<Criteria | undefined> {
  const patched = new Map<string, Criterion>();
  for (const [name, one] of base.criteria) {
    const later = broken.criteria.get(name)?.incompatible ?? [];
    const incompatible = new Set([...one.incompatible, ...later, ...(name === id ? [candidate] : [])]);
    const candidates =
      incompatible.size === one.incompatible.size ? one.candidates : yield* source.find(name, one.wishes, incompatible);
    if (candidates.length === 0) return undefined;
    patched.set(name, { wishes: one.wishes, candidates, incompatible });
  }
  return patched;
}

/** The order of installation: what needs nothing first, as pip weighs it. */
export function installationOrder(
  source: Source,
  pins: ReadonlyMap<string, Candidate>,
  chosen: ReadonlySet<string>,
): readonly Candidate[] {
  const left = new Map<string, ReadonlySet<string>>(
    [...pins].map(([id, one]) => [
      id,
      new Set(
        source
          .needs(one)
          .map((wish) => idOf(wish.requirement))
          .filter((name) => pins.has(name)),
      ),
    ]),
  );
  const weights = new Map<string, number>();
  while (left.size > 0) {
    const leaves = [...left].filter(([, needs]) => ![...needs].some((name) => left.has(name))).map(([id]) => id);
    // Packages that need each other: taken together.
    const round = leaves.length > 0 ? leaves : [...left.keys()];
    for (const id of round) weights.set(id, left.size);
    for (const id of round) left.delete(id);
  }
  const rank = (id: string): number => weights.get(id) ?? 0;
  return [...pins]
    .filter(([id]) => chosen.has(id))
    .sort(([a], [b]) => rank(b) - rank(a) || (a < b ? 1 : -1))
    .map(([, one]) => one);
}
