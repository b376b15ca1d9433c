import { utf8Encode } from '../../../../../base/bytes.ts';
import type { Task } from '../../../../../base/task.ts';
import { programFile } from '../../../../../filesystem/index.ts';
import type { Process } from '../../../../program.ts';
import { makeFolders } from '../../../packages/files.ts';

/** Whose environment is made: the interpreter as it was called, and its version. */
export interface VenvBase {
  /** `/usr/local/bin/python`. */
  readonly executable: string;
  readonly version: string;
  readonly minor: number;
}

const FLAGS = [
  'system-site-packages',
  'symlinks',
  'copies',
  'clear',
  'upgrade',
  'without-pip',
  'upgrade-deps',
  'without-scm-ignore-files',
];

const usage = (minor: number): string =>
  `usage: venv [-h] [--system-site-packages] [--symlinks | --copies] [--clear]\n            [--upgrade] [--without-pip] [--prompt PROMPT] [--upgrade-deps]\n${minor >= 13 ? '            [--without-scm-ignore-files]\n' : ''}            ENV_DIR [ENV_DIR ...]\n`;

/** `python -m venv`. */
export function* makeVenvs(p: Process, base: VenvBase, args: readonly string[]): Task<number> {
  const flags = new Set<string>();
  const folders: string[] = [];
  let prompt: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const name = arg.replace(/^--/, '').replace(/=.*$/, '');
    if (arg === '--prompt') prompt = args[++i];
    else if (name === 'prompt') prompt = arg.slice(9);
    else if (!arg.startsWith('-')) folders.push(arg);
    else if (FLAGS.includes(name)) flags.add(name);
    else {
      yield* p.err(`${usage(base.minor)}venv: error: unrecognized arguments: ${arg}\n`);
      return 2;
    }
  }
  if (folders.length === 0) {
    yield* p.err(`${usage(base.minor)}venv: error: the following arguments are required: ENV_DIR\n`);
    return 2;
  }
  for (const folder of folders) {
    const code = yield* makeVenv(p, base, p.resolve(folder).replace(/(.)\/$/, '$1'), { flags, prompt, args });
    if (code !== 0) return code;
  }
  return 0;
}

interface Wanted {
  readonly flags: ReadonlySet<string>;
  readonly prompt: string | undefined;
  readonly args: readonly string[];
}

function* makeVenv(p: Process, base: VenvBase, folder: string, { flags, prompt, args }: Wanted): Task<number> {
  const minor = `3.${base.minor}`;
  const home = base.executable.replace(/\/[^/]*$/, '');
  const config = [
    `home = ${home}`,
    `include-system-site-packages = ${flags.has('system-site-packages')}`,
    `version = ${base.version}`,
    ...(prompt === undefined ? [] : [`prompt = '${prompt}'`]),
    `executable = ${home}/python${minor}`,
    `command = ${base.executable} -m venv ${args.map((arg) => (arg.startsWith('-') ? arg : folder)).join(' ')}`,
    '',
  ].join('\n');
  makeFolders(p, `${folder}/x`);
  const made = p.fs.mkdir(`${folder}/bin`, p.credentials, 0o755 & ~p.umask);
  if (!made.ok && made.error !== 'EEXIST') {
    const number =
      made.error === 'EACCES'
        ? '13] Permission denied'
        : made.error === 'EROFS'
          ? '30] Read-only file system'
          : '2] No such file or directory';
    yield* p.err(`Error: [Errno ${number}: '${folder}'\n`);
    return 1;
  }
  const packages = `${folder}/lib/python${minor}/site-packages`;
  makeFolders(p, `${packages}/x`);
  makeFolders(p, `${folder}/include/python${minor}/x`);
  p.fs.symlink('lib', `${folder}/lib64`, p.credentials);
  p.writeText(`${folder}/pyvenv.cfg`, config);
  if (base.minor >= 13 && !flags.has('without-scm-ignore-files'))
    p.writeText(`${folder}/.gitignore`, '# Created by venv; see https://docs.python.org/3/library/venv.html\n*\n');
  const name = base.executable.slice(base.executable.lastIndexOf('/') + 1);
  p.fs.symlink(base.executable, `${folder}/bin/${name}`, p.credentials);
  for (const other of ['python', 'python3', `python${minor}`])
    if (other !== name) p.fs.symlink(name, `${folder}/bin/${other}`, p.credentials);
  p.writeText(`${folder}/bin/activate`, activation(folder, prompt ?? folder.slice(folder.lastIndexOf('/') + 1)));
  if (flags.has('without-pip')) return 0;
  yield* p.sleep(2500);
  return yield* bringPip(p, home, minor, folder, packages);
}

/** Copies the pip of the interpreter: its programs and what says that it is installed. */
function* bringPip(p: Process, home: string, minor: string, folder: string, packages: string): Task<number> {
  const outer = `${home.replace(/\/bin$/, '')}/lib/python${minor}/site-packages`;
  const names = p.fs.readdir(outer, p.credentials);
  const info = (names.ok ? names.value : []).find((one) => /^pip-[\d.]+\.dist-info$/.test(one));
  const program = p.fs.readFile(`${home}/pip${minor}`, p.credentials);
  const system = home === '/usr/bin';
  if (!system && (info === undefined || !program.ok)) {
    yield* p.err('drydock: this Python has no pip that could be copied: use --without-pip\n');
    return 1;
  }
  const content = program.ok ? program.value : programFile(`pip/${minor}`, 229);
  for (const name of ['pip', 'pip3', `pip${minor}`])
    p.fs.writeFile(`${folder}/bin/${name}`, content, p.credentials, 0o755 & ~p.umask);
  makeFolders(p, `${packages}/pip/x`);
  // The size of pip's own files, which stand for all of them.
  p.fs.writeFile(
    `${packages}/pip/__init__.py`,
    { bytes: utf8Encode('# drydock\n'), size: 9_600_000 },
    p.credentials,
    0o644,
  );
  if (info === undefined) {
    const version = p.flavour.distribution === 'alpine' ? '25.1.1' : '23.0.1';
    makeFolders(p, `${packages}/pip-${version}.dist-info/x`);
    p.writeText(
      `${packages}/pip-${version}.dist-info/METADATA`,
      `Metadata-Version: 2.1\nName: pip\nVersion: ${version}\n\n`,
    );
    p.writeText(`${packages}/pip-${version}.dist-info/INSTALLER`, 'pip\n');
    p.writeText(`${packages}/pip-${version}.dist-info/RECORD`, '');
    return 0;
  }
  for (const file of ['METADATA', 'INSTALLER', 'RECORD']) {
    const text = p.readText(`${outer}/${info}/${file}`);
    makeFolders(p, `${packages}/${info}/${file}`);
    if (text.ok) p.writeText(`${packages}/${info}/${file}`, text.value);
  }
  return 0;
}

/** What a shell reads to use an environment, and how it goes back. */
const activation = (folder: string, prompt: string): string => `# To be read by a shell: . bin/activate
deactivate () {
    if [ -n "\${_OLD_VIRTUAL_PATH:-}" ] ; then
        PATH="$_OLD_VIRTUAL_PATH"
        export PATH
        unset _OLD_VIRTUAL_PATH
    fi
    if [ -n "\${_OLD_VIRTUAL_PS1:-}" ] ; then
        PS1="$_OLD_VIRTUAL_PS1"
        export PS1
        unset _OLD_VIRTUAL_PS1
    fi
    hash -r 2> /dev/null
    unset VIRTUAL_ENV
    unset VIRTUAL_ENV_PROMPT
    if [ "\${1:-}" != "nondestructive" ] ; then
        unset -f deactivate
    fi
}
deactivate nondestructive
VIRTUAL_ENV='${folder}'
export VIRTUAL_ENV
_OLD_VIRTUAL_PATH="$PATH"
PATH="$VIRTUAL_ENV/bin:$PATH"
export PATH
VIRTUAL_ENV_PROMPT='${prompt}'
export VIRTUAL_ENV_PROMPT
if [ -z "\${VIRTUAL_ENV_DISABLE_PROMPT:-}" ] ; then
    _OLD_VIRTUAL_PS1="\${PS1:-}"
    PS1="(${prompt}) \${PS1:-}"
    export PS1
fi
hash -r 2> /dev/null
`;
