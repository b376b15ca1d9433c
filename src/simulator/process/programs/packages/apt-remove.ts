import type { Task } from '../../../base/task.ts';
import type { Run } from '../tool.ts';
import { beginning, full, wrapped } from './apt-install.ts';
import { confirmed, hasLists, kB } from './apt-lists.ts';
import { automatic, dropStatus, installed, noteAutomatic } from './apt-state.ts';
import { choicesOf, type Package, removeFiles } from './catalogue.ts';
import type { Installed, Release } from './releases.ts';

/** `apt-get remove` and `purge`. */
export function* remove(run: Run, release: Release, names: readonly string[], purge: boolean): Task<number> {
  beginning(run);
  const there = installed(run, release);
  const gone = names.flatMap((name) => {
    const one = release.packages.get(name);
    if (one && there.has(name)) return [one];
    if (there.has(name)) {
      run.say(`E: drydock: removing ${name}, a part of the base system, is not modelled\n`);
      run.code = 100;
    } else if (one && hasLists(run)) run.out(`Package '${name}' is not installed, so not removed\n`);
    else {
      run.say(`E: Unable to locate package ${name}\n`);
      run.code = 100;
    }
    return [];
  });
  if (run.code) return run.code;
  const also = dependants(release, there, gone);
  const unneeded = noLongerNeeded(run, release, there, [...gone, ...also]);
  if (unneeded.length > 0 && !run.has('X'))
    run.out(
      `The following package${unneeded.length === 1 ? ' was' : 's were'} automatically installed and ${unneeded.length === 1 ? 'is' : 'are'} no longer required:\n${wrapped(unneeded.map((one) => one.name))}Use 'apt autoremove' to remove ${unneeded.length === 1 ? 'it' : 'them'}.\n`,
    );
  return yield* take(run, [...gone, ...also, ...(run.has('X') ? unneeded : [])], there, purge);
}

/** `apt-get autoremove`: what came in as a dependency and nothing installed needs any more. */
export function* autoremove(run: Run, release: Release): Task<number> {
  beginning(run);
  const there = installed(run, release);
  return yield* take(run, noLongerNeeded(run, release, there, []), there, run.has('P'));
}

/** Installed packages that cannot do without one of these. */
function dependants(release: Release, there: ReadonlyMap<string, Installed>, gone: readonly Package[]): Package[] {
  const names = new Set(gone.map((one) => one.name));
  const found: Package[] = [];
  for (let before = -1; before < found.length; ) {
    before = found.length;
    for (const one of new Set(release.packages.values())) {
      if (!there.has(one.name) || names.has(one.name)) continue;
      const broken = one.depends.some(
        (choices) =>
          choicesOf(choices).every((name) => names.has(name) || !there.has(name)) &&
          choicesOf(choices).some((name) => names.has(name)),
      );
      if (!broken) continue;
      names.add(one.name);
      found.push(one);
    }
  }
  return found;
}

function noLongerNeeded(
  run: Run,
  release: Release,
  there: ReadonlyMap<string, Installed>,
  gone: readonly Package[],
): Package[] {
  const auto = automatic(run);
  const left = [...new Set(release.packages.values())].filter((one) => there.has(one.name) && !gone.includes(one));
  const needed = new Set<string>();
  const need = (one: Package): void => {
    if (needed.has(one.name)) return;
    needed.add(one.name);
    for (const choices of [...one.depends, ...one.recommends, ...(one.suggests ?? [])])
      for (const name of choicesOf(choices)) {
        const next = release.packages.get(name);
        if (next && there.has(name) && !gone.includes(next)) need(next);
      }
  };
  for (const one of left) if (!auto.has(one.name)) need(one);
  return left.filter((one) => !needed.has(one.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function* take(
  run: Run,
  gone: readonly Package[],
  there: ReadonlyMap<string, Installed>,
  purge: boolean,
): Task<number> {
  const names = gone.map((one) => `${one.name}${purge ? '*' : ''}`).sort();
  if (gone.length > 0) run.out(`The following packages will be REMOVED:\n${wrapped(names)}`);
  run.out(`0 upgraded, 0 newly installed, ${gone.length} to remove and 0 not upgraded.\n`);
  if (gone.length === 0) return 0;
  const size = gone.reduce((n, one) => n + one.installed * 1024, 0);
  run.out(`After this operation, ${kB(size)} disk space will be freed.\n`);
  if (!(yield* confirmed(run))) return 1;
  run.out(`(Reading database ... ${4800 + there.size * 2} files and directories currently installed.)\n`);
  for (const one of gone) {
    run.out(`Removing ${full(one)} (${one.version}) ...\n`);
    removeFiles(run.p, one, false);
    dropStatus(run, one);
    yield* run.p.sleep(20);
  }
  const left = automatic(run);
  for (const one of gone) left.delete(one.name);
  noteAutomatic(run, left);
  return 0;
}
