import type { Task } from '../../../../base/task.ts';
import { fetchMetadata, reach } from './download.ts';
import { environmentOf, markerHolds } from './marker.ts';
import type { Registry, Wheel } from './registry.ts';
import { canonical, type Requirement, requirementText } from './requirement.ts';
import { type Candidate, idOf, type Source, type Wish, wishText } from './resolve.ts';
import type { PipSession } from './session.ts';
import type { Installed } from './site.ts';
import { compareVersions, fitsAll, parseVersion } from './version.ts';

/** How an installation chooses. */
export interface Choice {
  readonly registry: Registry;
  readonly installed: ReadonlyMap<string, Installed>;
  readonly constraints: ReadonlyMap<string, Requirement>;
  readonly upgrade: boolean;
  readonly eager: boolean;
  readonly force: boolean;
  readonly withoutNeeds: boolean;
  readonly prereleases: boolean;
  /** Names that the learner gave, in order. */
  readonly asked: readonly string[];
}

const REJECTIONS: Readonly<Record<number, (name: string) => string>> = {
  1: (name) =>
    `pip is looking at multiple versions of ${name} to determine which version is compatible with other requirements. This could take a while.`,
  8: (name) =>
    `pip is still looking at multiple versions of ${name} to determine which version is compatible with other requirements. This could take a while.`,
  13: () =>
    'This is taking longer than usual. You might need to provide the dependency resolver with stricter constraints to reduce runtime. See https://pip.pypa.io/warnings/backtracking for guidance. If you want to abort this run, press Ctrl + C.',
};

/** The resolver's view of PyPI and of what is installed; tells the learner what is fetched and what is there already. */
export class PackageSource implements Source {
  readonly #session: PipSession;
  readonly #choice: Choice;
  readonly #made = new Map<string, Candidate>();
  readonly #told = new Set<string>();
  readonly #reached = new Map<string, boolean>();
  readonly #depths = new Map<string, number>();

  constructor(session: PipSession, choice: Choice) {
    this.#session = session;
    this.#choice = choice;
  }

  /** Whether PyPI answered when it was asked for this name; true when it was not asked. */
  answered(name: string): boolean {
    return this.#reached.get(canonical(name)) !== false;
  }

  *find(id: string, wishes: readonly Wish[], incompatible: ReadonlySet<Candidate>): Task<readonly Candidate[]> {
    const [first] = wishes;
    if (first === undefined) return [];
    const name = canonical(first.requirement.name);
    const { installed, force, upgrade, eager, asked, constraints } = this.#choice;
    const specifiers = [
      ...wishes.flatMap((wish) => wish.requirement.specifiers),
      ...(constraints.get(name)?.specifiers ?? []),
    ];
    const there = force ? undefined : installed.get(name);
    const keeps = there !== undefined && fitsAll(there.version, specifiers);
    const mayChange = upgrade && (eager || asked.includes(name));
    const own = keeps ? this.#candidate(id, first, undefined, there) : undefined;
    if (own !== undefined && !mayChange && !incompatible.has(own)) {
      yield* this.look(own);
      return [own, ...this.#wheels(id, first, specifiers, incompatible, there)];
    }
    if (!this.#reached.has(name)) this.#reached.set(name, yield* reach(this.#session, name));
    const wheels = this.answered(name) ? this.#wheels(id, first, specifiers, incompatible, there) : [];
    const all =
      own === undefined || incompatible.has(own)
        ? wheels
        : [...wheels, own].sort((a, b) => compareVersions(b.version, a.version));
    if (own !== undefined && !incompatible.has(own)) yield* this.look(own);
    if (all[0] !== undefined) yield* this.look(all[0]);
    return all;
  }

  /** Wheels that fit, newest first, without the version that is installed. */
  #wheels(
    id: string,
    wish: Wish,
    specifiers: Requirement['specifiers'],
    incompatible: ReadonlySet<Candidate>,
    there: Installed | undefined,
  ): Candidate[] {
    const python = parseVersion(this.#session.place.python);
    const pinned = specifiers.some((one) => one.operator.startsWith('=='));
    return (this.#choice.registry.wheels.get(canonical(wish.requirement.name)) ?? [])
      .filter(
        (one) =>
          fitsAll(one.version, specifiers) &&
          (python === undefined || fitsAll(python, one.python)) &&
          (there === undefined || compareVersions(one.version, there.version) !== 0) &&
          (this.#choice.prereleases || pinned || (one.version.pre === undefined && one.version.dev === undefined)),
      )
      .map((one) => this.#candidate(id, wish, one, undefined))
      .filter((one) => !incompatible.has(one));
  }

  #candidate(id: string, wish: Wish, wheel: Wheel | undefined, installed: Installed | undefined): Candidate {
    const version = wheel?.version ?? installed?.version;
    if (version === undefined) throw new Error('a candidate is a wheel or installed');
    const key = `${id} ${version.text} ${wheel === undefined ? 'installed' : 'wheel'}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made: Candidate = {
      id,
      name: canonical(wish.requirement.name),
      extras: wish.requirement.extras.map(canonical),
      version,
      wheel,
      installed,
      wish,
    };
    this.#made.set(key, made);
    return made;
  }

  *look(one: Candidate): Task<void> {
    const { wheel, installed } = one;
    const key = `${one.name} ${one.version.text} ${wheel === undefined ? 'installed' : 'wheel'}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    const session = this.#session;
    if (wheel === undefined) {
      const folder = session.shown(installed?.folder ?? '');
      yield* session.info(
        `Requirement already satisfied: ${requirementText(one.wish.requirement)} in ${folder}${one.wish.origin} (${one.version.text})`,
      );
      return;
    }
    if (!this.#reached.has(one.name)) this.#reached.set(one.name, yield* reach(session, one.name));
    yield* session.info(`Collecting ${wishText(one.wish)}`);
    yield* fetchMetadata(session, wheel);
  }

  needs(one: Candidate): readonly Wish[] {
    const chain = one.wish.origin.replace(/^ \(from (.*)\)$/s, '$1');
    const origin = ` (from ${requirementText(one.wish.requirement)}${chain === '' ? '' : `->${chain}`})`;
    const plain = { ...one.wish.requirement, extras: [], specifiers: [{ operator: '==', version: one.version.text }] };
    const base: Wish[] = one.extras.length === 0 ? [] : [{ requirement: plain, from: one, origin: one.wish.origin }];
    if (this.#choice.withoutNeeds) return base;
    const environment = environmentOf(this.#session.place.python);
    const extras = new Set(one.extras);
    const requires = one.wheel?.requires ?? one.installed?.requires ?? [];
    const wanted = requires.filter(
      (need) => need.marker === undefined || markerHolds(need.marker, environment, extras) === true,
    );
    return [...base, ...wanted.map((requirement) => ({ requirement, from: one, origin }))];
  }

  *rejected(one: Candidate, count: number): Task<void> {
    yield* this.#session.p.tick(20);
    const words = REJECTIONS[count];
    if (words !== undefined) yield* this.#session.info(`INFO: ${words(one.name)}`);
  }

  preference(
    id: string,
    wishes: readonly Wish[],
    _pins: ReadonlyMap<string, Candidate>,
    causes: readonly Wish[],
  ): readonly (number | string)[] {
    const operators = wishes.flatMap((wish) => wish.requirement.specifiers);
    const pinned = operators.some((one) => one.operator.startsWith('==') && !one.version.includes('*'));
    const bounded = operators.some(
      (one) => ['<', '<=', '~='].includes(one.operator) || (one.operator === '==' && one.version.includes('*')),
    );
    const order = this.#choice.asked.indexOf(id);
    const asked = order < 0 ? Number.POSITIVE_INFINITY : order;
    const cause = causes.some(
      (wish) => idOf(wish.requirement) === id || (wish.from !== undefined && wish.from.id === id),
    );
    const free = operators.length === 0 ? 1 : 0;
    if (this.#session.release >= 2501) return [cause ? 0 : 1, pinned ? 0 : 1, bounded ? 0 : 1, asked, free, id];
    const depth =
      order >= 0
        ? 1
        : Math.min(...wishes.map((wish) => (wish.from === undefined ? 0 : (this.#depths.get(wish.from.id) ?? 0)))) + 1;
    this.#depths.set(id, depth);
    return [pinned ? 0 : 1, cause ? 0 : 1, depth, asked, free, id];
  }
}
