/** The options of pip's commands: which take a value, and their short forms. */
const VALUED = new Set([
  'requirement',
  'constraint',
  'target',
  'index-url',
  'extra-index-url',
  'find-links',
  'trusted-host',
  'cache-dir',
  'timeout',
  'retries',
  'root-user-action',
  'progress-bar',
  'prefix',
  'root',
  'upgrade-strategy',
  'platform',
  'python-version',
  'implementation',
  'abi',
  'only-binary',
  'no-binary',
  'dest',
  'editable',
  'format',
  'log',
  'proxy',
  'exists-action',
  'path',
  'exclude',
  'src',
  'report',
  'config-settings',
  'cert',
  'client-cert',
  'python',
  'use-feature',
  'use-deprecated',
  'keyring-provider',
  'group',
  'wheel-dir',
]);
const FLAGS = new Set([
  'help',
  'debug',
  'isolated',
  'require-virtualenv',
  'verbose',
  'version',
  'quiet',
  'no-input',
  'no-cache-dir',
  'disable-pip-version-check',
  'no-color',
  'no-python-version-warning',
  'upgrade',
  'user',
  'no-user',
  'no-deps',
  'ignore-installed',
  'force-reinstall',
  'no-compile',
  'compile',
  'no-warn-script-location',
  'no-warn-conflicts',
  'pre',
  'prefer-binary',
  'require-hashes',
  'no-build-isolation',
  'use-pep517',
  'no-use-pep517',
  'no-clean',
  'no-index',
  'dry-run',
  'break-system-packages',
  'ignore-requires-python',
  'check-build-dependencies',
  'yes',
  'outdated',
  'uptodate',
  'local',
  'all',
  'files',
  'not-required',
  'exclude-editable',
  'include-editable',
  'no-dependencies',
  'no-verify',
]);
const SHORT: Readonly<Record<string, string>> = {
  r: 'requirement',
  c: 'constraint',
  t: 'target',
  i: 'index-url',
  f: 'find-links',
  d: 'dest',
  e: 'editable',
  q: 'quiet',
  v: 'verbose',
  V: 'version',
  h: 'help',
  U: 'upgrade',
  I: 'ignore-installed',
  y: 'yes',
  l: 'local',
  o: 'outdated',
  u: 'uptodate',
  w: 'wheel-dir',
  C: 'config-settings',
};

export interface Options {
  readonly command: string | undefined;
  readonly args: readonly string[];
  readonly flags: ReadonlyMap<string, readonly string[]>;
  /** An option that pip does not have, or that misses its value, in pip's words. */
  readonly problem: string | undefined;
}

/** Reads pip's command line. Options may stand before and behind the command. */
export function readOptions(argv: readonly string[]): Options {
  const flags = new Map<string, string[]>();
  const words: string[] = [];
  let problem: string | undefined;
  const put = (name: string, value: string): void => void flags.set(name, [...(flags.get(name) ?? []), value]);
  const take = (name: string, shown: string, inline: string | undefined, next: string | undefined): boolean => {
    if (VALUED.has(name)) {
      const value = inline ?? next;
      if (value === undefined) problem ??= `${shown} option requires 1 argument`;
      else put(name, value);
      return inline === undefined;
    }
    if (FLAGS.has(name)) put(name, 'true');
    else problem ??= `no such option: ${shown}`;
    return false;
  };
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    if (arg === '--') {
      words.push(...argv.slice(i + 1));
      break;
    }
    const long = /^--([^=]+)(?:=(.*))?$/s.exec(arg);
    if (long !== null) {
      if (take(long[1] ?? '', `--${long[1]}`, long[2], argv[i + 1])) i++;
    } else if (/^-[A-Za-z]/.test(arg)) i += takeShort(arg.slice(1), argv[i + 1], take);
    else words.push(arg);
  }
  return { command: words[0], args: words.slice(1), flags, problem };
}

/** Letters behind one dash; gives how many words behind it were used. */
function takeShort(
  letters: string,
  next: string | undefined,
  take: (name: string, shown: string, inline: string | undefined, next: string | undefined) => boolean,
): number {
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    const name = SHORT[letter] ?? letter;
    if (!VALUED.has(name)) {
      take(name, `-${letter}`, undefined, undefined);
      continue;
    }
    const rest = letters.slice(i + 1);
    return take(name, `-${letter}`, rest === '' ? undefined : rest, next) ? 1 : 0;
  }
  return 0;
}
