import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { type Module, type PyList, type PyObj, Raise, type Run, type Value } from './engine/values.ts';
import { Python } from './runtime/python.ts';
import { addSystem, asTask, asThread } from './runtime/system.ts';
import { argsOf, tracebackText } from './runtime/traceback.ts';
import { makeVenvs } from './runtime/venv.ts';

interface Command {
  readonly code: string | undefined;
  readonly module: string | undefined;
  readonly script: string | undefined;
  readonly args: readonly string[];
  readonly unbuffered: boolean;
  readonly problem: string | undefined;
  readonly isolated: boolean;
}

/** No program is named: it comes from the terminal or a pipe. */
const NOTHING: Command = {
  code: undefined,
  module: undefined,
  script: undefined,
  args: [],
  unbuffered: false,
  problem: undefined,
  isolated: false,
};

function readCommand(argv: readonly string[]): Command {
  let flags = NOTHING;
  for (let i = 1; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    if (arg === '-' || !arg.startsWith('-')) return { ...flags, script: arg, args: argv.slice(i + 1) };
    for (let k = 1; k < arg.length; k++) {
      const letter = arg[k] ?? '';
      const rest = arg.slice(k + 1);
      if (letter === 'c' || letter === 'm') {
        const value = rest === '' ? argv[i + 1] : rest;
        if (value === undefined) return { ...flags, problem: `Argument expected for the -${letter} option` };
        const args = argv.slice(rest === '' ? i + 2 : i + 1);
        return { ...flags, args, ...(letter === 'c' ? { code: value } : { module: value }) };
      }
      if (letter === 'W' || letter === 'X') {
        if (rest === '') i++;
        break;
      }
      if (letter === 'u') flags = { ...flags, unbuffered: true };
      else if (letter === 'I' || letter === 'P') flags = { ...flags, isolated: true };
      else if (!'BbdEOqsSvR'.includes(letter)) return { ...flags, problem: unknownOption(letter, arg) };
    }
  }
  return flags;
}

const unknownOption = (letter: string, arg: string): string =>
  letter === 'i' || letter === 'h' || letter === '-'
    ? `drydock: python ${arg} is not modelled`
    : `Unknown option: -${letter}`;

/** The `python3` program of one version. */
export const pythonProgram = (version: string): Program =>
  function* (p) {
    const argv = p.argv.length === 0 ? ['python3'] : p.argv;
    if (argv[1] === '--version' || argv[1] === '-V') {
      yield* p.out(`Python ${version}\n`);
      return 0;
    }
    const command = readCommand(argv);
    if (command.problem !== undefined) {
      const usage = `usage: ${argv[0]} [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry \`python -h' for more information.\n`;
      yield* p.err(
        command.problem.startsWith('drydock')
          ? `${command.problem}: a script, -c and -m run\n`
          : `${command.problem}\n${usage}`,
      );
      return 2;
    }
    return yield* runPython(p, version, command);
  };

function* runPython(p: Process, version: string, command: Command): Task<number> {
  const unbuffered = command.unbuffered || (p.env.get('PYTHONUNBUFFERED') ?? '') !== '';
  const py = new Python(p, version, unbuffered);
  addSystem(py);
  let over = false;
  let code = 0;
  const main = function* (): Run<void> {
    code = yield* session(py, command);
    over = true;
  };
  p.onSignal('INT', (name) => py.signalled(name));
  p.onSignal('PIPE', 'ignore');
  py.strands.add(asThread(py, 1, main()));
  yield* py.strands.run(p, () => over);
  return code;
}

/** Where packages and a virtual environment's ones are looked for. */
function searchPath(py: Python, first: string): void {
  const { p } = py;
  const found = p.which(p.argv[0] ?? 'python3');
  const venv = found.ok ? found.value.replace(/\/bin\/[^/]*$/, '') : '';
  const config = p.readText(`${venv}/pyvenv.cfg`);
  const inVenv = venv !== '' && config.ok;
  const home = inVenv ? /^home = (.*)\/bin$/m.exec(config.value)?.[1] : venv;
  py.base = home === '/usr' ? '/usr' : '/usr/local';
  py.prefix = inVenv ? venv : py.base;
  const minor = `python3.${py.minor}`;
  const extra = (p.env.get('PYTHONPATH') ?? '')
    .split(':')
    .filter(Boolean)
    .map((one) => p.resolve(one));
  const own = p.env.get('HOME') ?? '/root';
  py.path.a = [
    first,
    ...extra,
    py.folder.replace(minor, `python3${py.minor}.zip`),
    py.folder,
    `${py.folder}/lib-dynload`,
    ...(inVenv
      ? [`${venv}/lib/${minor}/site-packages`]
      : [
          ...(p.stat(`${own}/.local/lib/${minor}/site-packages`).ok
            ? [`${own}/.local/lib/${minor}/site-packages`]
            : []),
          ...(py.base === '/usr' && p.flavour.distribution !== 'alpine'
            ? [`/usr/local/lib/${minor}/dist-packages`, '/usr/lib/python3/dist-packages']
            : [`${py.folder}/site-packages`]),
        ]),
  ];
}

function* session(py: Python, command: Command): Run<number> {
  const { p } = py;
  const main = py.module('__main__', { __builtins__: null, __doc__: null, __package__: null, __spec__: null });
  try {
    yield* start(py, main, command);
    return yield* finish(py, 0);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    if (error.exc.cls.isA(py.type('SystemExit'))) return yield* finish(py, yield* exitCode(py, error.exc));
    const hook = py.modules.get('sys')?.dict.get('excepthook');
    if (hook !== undefined && hook !== null) yield* py.call(hook, [error.exc.cls, error.exc, null]);
    else {
      const text = yield* tracebackText(py, error.exc, py.lines);
      yield* py.flush();
      yield* p.err(text);
    }
    const interrupted = error.exc.cls.isA(py.type('KeyboardInterrupt'));
    const code = yield* finish(py, interrupted ? 130 : 1);
    if (interrupted && p.pid !== 1) {
      p.onSignal('INT', 'default');
      p.kill(p.pid, 'INT');
      yield* p.tick(1);
    }
    return code;
  }
}

function* exitCode(py: Python, exc: PyObj): Run<number> {
  const [value = null] = argsOf(exc);
  if (value === null) return 0;
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value) & 255;
  yield* py.flush();
  yield* py.p.err(`${yield* py.str(value)}\n`);
  return 1;
}

/** Waits for threads, runs what `atexit` holds, writes what is still buffered. */
function* finish(py: Python, code: number): Run<number> {
  try {
    const threading = py.modules.get('threading');
    if (threading !== undefined) yield* py.call(yield* py.get(threading, '_shutdown'), []);
    const atexit = py.modules.get('atexit');
    if (atexit !== undefined) yield* py.call(yield* py.get(atexit, '_run_exitfuncs'), []);
    const io = py.modules.get('io');
    if (io !== undefined) yield* py.call(yield* py.get(io, '_flush_all'), []);
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    yield* py.p.err(yield* tracebackText(py, error.exc, py.lines));
  }
  try {
    yield* py.flush();
  } catch (error) {
    if (!(error instanceof Raise)) throw error;
    return 120;
  }
  return code;
}

function* start(py: Python, main: Module, command: Command): Run<void> {
  const { p } = py;
  if (command.code !== undefined) {
    py.argv = ['-c', ...command.args];
    searchPath(py, '');
    yield* py.importModule('sys');
    py.source = command.code;
    yield* py.runText(command.code, main, '<string>');
    return;
  }
  if (command.module !== undefined) return yield* runModule(py, main, command);
  if (command.script !== undefined && command.script !== '-') {
    const given = command.script;
    const path = p.resolve(given);
    py.argv = [given, ...command.args];
    const stat = p.stat(path);
    if (!stat.ok || (stat.value.kind === 'directory' && !p.stat(`${path}/__main__.py`).ok)) {
      const executable = p.which(p.argv[0] ?? 'python3');
      const who = executable.ok ? executable.value : '/usr/local/bin/python';
      if (stat.ok) yield* p.err(`${who}: can't find '__main__' module in '${path}'\n`);
      else
        yield* p.err(
          `${p.argv[0]?.includes('/') ? p.argv[0] : p.argv[0]}: can't open file '${path}': [Errno ${stat.error === 'EACCES' ? 13 : 2}] ${stat.error === 'EACCES' ? 'Permission denied' : 'No such file or directory'}\n`,
        );
      throw py.errorOf(py.type('SystemExit'), [stat.ok ? 1 : 2]);
    }
    const file = stat.value.kind === 'directory' ? `${path}/__main__.py` : path;
    const real = p.fs.realpath(file, p.credentials);
    const shown = stat.value.kind === 'directory' ? file : path;
    searchPath(py, (real.ok ? real.value : file).replace(/\/[^/]*$/, '') || '/');
    yield* py.importModule('sys');
    main.file = shown;
    main.dict.set('__file__', shown);
    const text = p.readText(file);
    if (!text.ok) {
      yield* p.err(`${p.argv[0]}: can't open file '${path}': [Errno 13] Permission denied\n`);
      throw py.errorOf(py.type('SystemExit'), [2]);
    }
    yield* py.runText(text.value, main, shown);
    return;
  }
  if (p.files.get(0)?.kind === 'tty') return yield* prompt(py);
  py.argv = [command.script ?? '', ...command.args];
  searchPath(py, '');
  yield* py.importModule('sys');
  const lines: string[] = [];
  for (let line = yield* p.readLine(0); line !== undefined; line = yield* p.readLine(0)) lines.push(line);
  py.source = undefined;
  yield* py.runText(`${lines.join('\n')}\n`, main, '<stdin>');
}

function* prompt(py: Python): Run<void> {
  yield* py.p.err(`drydock: the prompt of python is not modelled: write the program to a file, or use python -c\n`);
  throw py.errorOf(py.type('SystemExit'), [1]);
}

/** `python -m NAME`. */
function* runModule(py: Python, main: Module, command: Command): Run<void> {
  const { p } = py;
  const name = command.module ?? '';
  py.argv = ['-m', ...command.args];
  searchPath(py, p.cwd);
  const sys = yield* py.importModule('sys');
  const executable = p.which(p.argv[0] ?? 'python3');
  const who = executable.ok ? executable.value : (p.argv[0] ?? 'python3');
  const missing = function* (): Run<never> {
    yield* p.err(`${who}: No module named ${name}\n`);
    throw py.errorOf(py.type('SystemExit'), [1]);
  };
  if (name === 'pip' && (yield* becomePip(py, who, command.args))) return;
  if (name === 'venv') {
    const base = { executable: who, version: py.version, minor: py.minor };
    throw py.errorOf(py.type('SystemExit'), [yield* makeVenvs(p, base, command.args) as Run<number>]);
  }
  const run = function* (file: string, packageName: string): Run<void> {
    (sys.dict.get('argv') as PyList).a[0] = file;
    main.file = file;
    main.dict.set('__file__', file);
    main.dict.set('__package__', packageName);
    yield* py.runFile(file, main);
  };
  const path = name.replaceAll('.', '/');
  for (const folder of (yield* py.list(py.path)).map(String)) {
    if (p.stat(`${folder}/${path}.py`).ok)
      return yield* run(`${folder}/${path}.py`, name.slice(0, Math.max(0, name.lastIndexOf('.'))));
    if (p.stat(`${folder}/${path}/__main__.py`).ok) {
      if (py.isMarked(`${folder}/${path}/__main__.py`)) {
        (sys.dict.get('argv') as PyList).a[0] = `${folder}/${path}/__main__.py`;
        yield* py.importModule(`${name}.__main__`);
        return;
      }
      return yield* run(`${folder}/${path}/__main__.py`, name);
    }
    const stat = p.stat(`${folder}/${path}`);
    if (stat.ok && stat.value.kind === 'directory' && p.stat(`${folder}/${path}/__init__.py`).ok) {
      yield* p.err(
        `${who}: No module named ${name}.__main__; '${name}' is a package and cannot be directly executed\n`,
      );
      throw py.errorOf(py.type('SystemExit'), [1]);
    }
  }
  let module: Module;
  try {
    module = yield* py.importModule(name);
  } catch (error) {
    if (error instanceof Raise && error.exc.cls.isA(py.type('ModuleNotFoundError'))) return yield* missing();
    throw error;
  }
  const entry: Value | undefined = module.dict.get('_main');
  if (entry !== undefined) yield* py.call(entry, []);
}

/** `python -m pip` is the `pip` beside this Python; false when it has none. */
function* becomePip(py: Python, who: string, args: readonly string[]): Run<boolean> {
  const { p } = py;
  const path = `${who.replace(/\/[^/]*$/, '')}/pip3`;
  const module = (yield* py.list(py.path)).map(String).some((folder) => p.stat(`${folder}/pip`).ok);
  if (!module || !p.stat(path).ok) return false;
  const env = new Map([...p.env, ['__PIP_AS__', `${who} -m pip`]]);
  yield* asTask(p.exec({ path, argv: [path, ...args], env }) as Run<unknown>);
  return false;
}
