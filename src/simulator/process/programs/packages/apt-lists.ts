import type { Task } from '../../../base/task.ts';
import type { Run } from '../tool.ts';
import { systemText } from '../user-database.ts';
import { putText } from './files.ts';
import type { Release, Suite } from './releases.ts';

/** A suite that the sources name. */
export interface Source {
  readonly uri: string;
  readonly suite: string;
  readonly components: readonly string[];
}

/** The archives that the sources name, in the order in which apt asks them. */
export function sources(run: Run): Source[] {
  const out: Source[] = [];
  const line = (text: string): void => {
    const [, uri, suite, rest] = /^deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s*(.*)$/.exec(text) ?? [];
    if (uri && suite)
      out.push({ uri: uri.replace(/\/$/, ''), suite, components: (rest ?? '').split(/\s+/).filter(Boolean) });
  };
  systemText(run.p, '/etc/apt/sources.list').split('\n').forEach(line);
  const folder = run.p.fs.readdir('/etc/apt/sources.list.d', run.p.credentials);
  for (const name of folder.ok ? [...folder.value].sort() : []) {
    const text = systemText(run.p, `/etc/apt/sources.list.d/${name}`);
    if (name.endsWith('.sources')) for (const stanza of text.split(/\n\s*\n/)) out.push(...ofStanza(stanza));
    else if (name.endsWith('.list')) text.split('\n').forEach(line);
  }
  return out;
}

function ofStanza(stanza: string): Source[] {
  const words = (name: string): string[] =>
    (new RegExp(`^${name}:\\s*(.+)$`, 'm').exec(stanza)?.[1] ?? '').split(/\s+/).filter(Boolean);
  if (!words('Types').includes('deb') || words('Enabled')[0] === 'no') return [];
  return words('URIs').flatMap((uri) =>
    words('Suites').map((suite) => ({ uri: uri.replace(/\/$/, ''), suite, components: words('Components') })),
  );
}

export const hostOf = (uri: string): string => /^\w+:\/\/([^/:]+)/.exec(uri)?.[1] ?? uri;

/** Sizes as apt writes them: three to four digits. */
export const kB = (bytes: number): string =>
  bytes < 10_000
    ? `${bytes} B`
    : bytes < 10_000_000
      ? `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`
      : `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB`;

/** A known archive's suite; what else the sources name answers as a host that has no such suite. */
const suiteOf = (release: Release, { uri, suite }: Source): Suite | undefined =>
  /^https?:\/\/(deb|security|archive|ftp\.\w+)\.(debian\.org|ubuntu\.com)\//.test(`${uri}/`)
    ? release.suites.get(suite)
    : undefined;

const indexPath = ({ uri, suite }: Source, component: string): string =>
  `/var/lib/apt/lists/${uri.replace(/^\w+:\/\//, '').replaceAll('/', '_')}_dists_${suite}_${component}_binary-amd64_Packages.lz4`;

/** `apt-get update`. */
export function* update(run: Run, release: Release): Task<number> {
  const failed: string[] = [];
  const good: { readonly source: Source; readonly suite: Suite }[] = [];
  let total = 0;
  let number = 0;
  for (const source of sources(run)) {
    number++;
    const { uri } = source;
    const where = `${uri} ${source.suite}`;
    const found = yield* run.p.net.lookup(hostOf(uri));
    if (!found.ok) {
      for (let i = 0; i < 3; i++) run.out(`Ign:${number} ${where} InRelease\n`);
      run.out(`Err:${number} ${where} InRelease\n  ${reason(found.error, uri)}\n`);
      failed.push(`W: Failed to fetch ${uri}/dists/${source.suite}/InRelease  ${reason(found.error, uri)}\n`);
      yield* run.p.sleep(3000);
      continue;
    }
    const suite = suiteOf(release, source);
    if (suite === undefined) return run.fail(`drydock: the package archive ${where} is not modelled`, 100);
    total += suite.release;
    run.out(`Get:${number} ${where} InRelease [${kB(suite.release)}]\n`);
    good.push({ source, suite });
    yield* run.p.sleep(150);
  }
  for (const { source, suite } of good)
    for (const [component, size] of suite.components) {
      if (!source.components.includes(component)) continue;
      number++;
      total += size;
      run.out(`Get:${number} ${source.uri} ${source.suite}/${component} amd64 Packages [${kB(size)}]\n`);
      putText(run.p, indexPath(source, component), '');
      const content = { bytes: new Uint8Array(0), size: Math.round(size * 2.1) };
      run.p.fs.writeFile(indexPath(source, component), content, run.p.credentials, 0o644);
      yield* run.p.sleep(size / 10_000);
    }
  const seconds = Math.max(1, Math.round(total / 8_000_000));
  if (good.length > 0) run.out(`Fetched ${kB(total)} in ${seconds}s (${kB(Math.round(total / seconds))}/s)\n`);
  run.out(step(run, 'Reading package lists'));
  for (const text of failed) run.say(text);
  if (failed.length > 0)
    run.say('W: Some index files failed to download. They have been ignored, or old ones used instead.\n');
  return 0;
}

export const reason = (error: 'EAI_NONAME' | 'EAI_AGAIN', uri: string): string =>
  error === 'EAI_AGAIN' ? `Temporary failure resolving '${hostOf(uri)}'` : `Could not resolve '${hostOf(uri)}'`;

/** Whether `apt-get update` has filled the lists. */
export const hasLists = (run: Run): boolean => {
  const names = run.p.fs.readdir('/var/lib/apt/lists', run.p.credentials);
  return names.ok && names.value.some((name) => name.endsWith('_Packages.lz4'));
};

/** A step of apt: at a terminal it says when it is done. */
export const step = (run: Run, text: string): string => `${text}...${run.terminal ? ' Done' : ''}
`;

/** Asks whether to go on, unless `-y` has answered; says that nothing was done after a no. */
export function* confirmed(run: Run): Task<boolean> {
  if (run.has('y')) return true;
  run.out('Do you want to continue? [Y/n] ');
  yield* run.flush();
  const answer = yield* run.p.readLine(0);
  if (answer !== undefined && /^([yY]|$)/.test(answer)) return true;
  run.out('Abort.\n');
  return false;
}
