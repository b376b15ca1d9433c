import type { Task } from '../../../../base/task.ts';
import { environmentOf, markerHolds } from './marker.ts';
import type { Registry } from './registry.ts';
import { canonical, requirementText } from './requirement.ts';
import type { Candidate, Wish } from './resolve.ts';
import type { PipSession } from './session.ts';
import { type Installed, sortedByName } from './site.ts';
import type { PackageSource } from './source.ts';
import { fitsAll, parseVersion } from './version.ts';

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const forError = (wish: Wish): string => joined(requirementText(wish.requirement).split(','));

function trigger(one: Candidate): string {
  const { from, origin } = one.wish;
  if (from !== undefined) return from.wish.requirement.name;
  return origin === '' ? `${one.name}==${one.version.text}` : origin.replace(/^ \(from (.*)\)$/s, '$1');
}

/** Says why nothing was found, as pip does. */
export function* explain(
  session: PipSession,
  registry: Registry,
  source: PackageSource,
  causes: readonly Wish[],
): Task<void> {
  const [first] = causes;
  if (first !== undefined && causes.length === 1) return yield* missing(session, registry, source, first);
  const triggers = new Set(causes.map((wish) => (wish.from === undefined ? forError(wish) : trigger(wish.from))));
  yield* session.error(
    `Cannot install ${joined([...triggers].sort())} because these package versions have conflicting dependencies.`,
  );
  const lines = causes.map(
    (wish) =>
      `\n    ${wish.from === undefined ? 'The user requested ' : `${wish.from.name} ${wish.from.version.text} depends on `}${forError(wish)}`,
  );
  const names = [...new Set(causes.map((wish) => canonical(wish.requirement.name)))].sort();
  // Newer releases say this of all of them: they ask with no requirement at all, and nothing answers to none.
  const also =
    session.release >= 2503
      ? `\n\nAdditionally, some packages in these conflicts have no matching distributions available for your environment:\n    ${names.join('\n    ')}`
      : '';
  yield* session.info(
    `\nThe conflict is caused by:${lines.join('')}${also}\n\nTo fix this you could try to:\n1. loosen the range of package versions you've specified\n2. remove package versions to allow pip to attempt to solve the dependency conflict\n`,
  );
  yield* session.error(
    'ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts',
  );
}

function* missing(session: PipSession, registry: Registry, source: PackageSource, wish: Wish): Task<void> {
  const { requirement, from } = wish;
  const name = canonical(requirement.name);
  const answered = source.answered(requirement.name);
  const held = answered ? (registry.wheels.get(name) ?? []) : [];
  const python = parseVersion(session.place.python);
  const usable = held.filter((one) => python === undefined || fitsAll(python, one.python));
  const skipped = held.filter((one) => !usable.includes(one)).reverse();
  if (skipped.length > 0)
    yield* session.error(
      `Ignored the following versions that require a different python version: ${skipped.map((one) => `${one.version.text} Requires-Python ${one.pythonText}`).join('; ')}`,
    );
  const text = requirementText(requirement);
  const versions = usable.map((one) => one.version.text).reverse();
  yield* session.error(
    `Could not find a version that satisfies the requirement ${text}${from === undefined ? '' : ` (from ${from.name})`} (from versions: ${versions.length === 0 ? 'none' : versions.join(', ')})`,
  );
  if (text === 'requirements.txt')
    yield* session.info(
      `HINT: You are attempting to install a package literally named "requirements.txt" (which cannot exist). Consider using the '-r' flag to install the packages listed in requirements.txt`,
    );
  yield* session.error(`No matching distribution found for ${text}`);
  if (answered)
    yield* session.p.err(
      held.length === 0
        ? `drydock: the simulated PyPI holds ${registry.wheels.size} packages; the real one may have '${requirement.name}'\n`
        : `drydock: the simulated PyPI holds only these versions of '${requirement.name}'; the real one may have more\n`,
    );
}

/** What the installed packages lack, in the words of `pip check`; `only` limits it to some packages and what needs them. */
export function brokenNeeds(
  session: PipSession,
  installed: ReadonlyMap<string, Installed>,
): readonly {
  readonly one: Installed;
  readonly need: string;
  readonly name: string;
  readonly other: Installed | undefined;
}[] {
  const environment = environmentOf(session.place.python);
  return sortedByName(installed).flatMap((one) =>
    one.requires
      .filter((need) => need.marker === undefined || markerHolds(need.marker, environment, new Set()) === true)
      .map((need) => ({ need, other: installed.get(canonical(need.name)) }))
      .filter(({ need, other }) => other === undefined || !fitsAll(other.version, need.specifiers))
      .map(({ need, other }) => ({ one, need: requirementText(need), name: canonical(need.name), other })),
  );
}

/** After an installation: packages that were there and do not get on with the new ones. */
export function* warnOfConflicts(
  session: PipSession,
  installed: ReadonlyMap<string, Installed>,
  fresh: ReadonlySet<string>,
): Task<void> {
  const broken = brokenNeeds(session, installed).filter(
    ({ one, name }) => fresh.has(canonical(one.name)) || fresh.has(name),
  );
  if (broken.length === 0) return;
  const absent = broken.filter(({ other }) => other === undefined);
  const lines = [...absent, ...broken.filter(({ other }) => other !== undefined)].map(({ one, need, other }) =>
    other === undefined
      ? `${canonical(one.name)} ${one.version.text} requires ${need.replace(/[<>=!~].*$/, '')}, which is not installed.`
      : `${canonical(one.name)} ${one.version.text} requires ${need}, but you have ${canonical(other.name)} ${other.version.text} which is incompatible.`,
  );
  yield* session.error(
    `pip's dependency resolver does not currently take into account all the packages that are installed. This behaviour is the source of the following dependency conflicts.\n${lines.join('\n')}`,
  );
}
