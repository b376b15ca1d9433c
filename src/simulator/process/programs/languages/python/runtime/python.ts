import { utf8Encode } from '../../../../../base/bytes.ts';
import { need, WaitQueue } from '../../../../../base/task.ts';
import type { Process } from '../../../../program.ts';
import { Strands } from '../../../strands.ts';
import { packageSources } from '../../pip/packages/part.ts';
import { addBuiltins } from '../engine/builtins.ts';
import { Items } from '../engine/items.ts';
import { Module, Native, PyList, PyObj, Raise, type Run, type Value } from '../engine/values.ts';
import { LIBRARY } from '../library/index.ts';
import { type ModuleCode, SyntaxProblem } from '../syntax/ast.ts';
import { parseModule } from '../syntax/parser.ts';
import { syntaxText } from './traceback.ts';

const parsed = new Map<string, ModuleCode>();

/** Modules of Python's that are not modelled. */
const REFUSED: Readonly<Record<string, string>> = {
  sqlite3: 'use a file or redis',
  ctypes: '',
  multiprocessing: 'use threading or subprocess',
  tkinter: '',
  ssl: 'use http inside the simulated network',
  concurrent: 'use threading',
  xml: '',
  pickle: 'use json',
  inspect: '',
  unittest: '',
  decimal: '',
  fractions: '',
  statistics: '',
  zlib: '',
  gzip: '',
  zipfile: '',
  tarfile: '',
  email: '',
  smtplib: '',
  select: '',
  selectors: '',
  socketserver: 'use http.server',
  cProfile: '',
  pdb: '',
};

/** One process of Python: its modules, output and threads. */
export class Python extends Items {
  readonly version: string;
  readonly modules = new Map<string, Module>();
  readonly strands = new Strands();
  /** Told when something from outside needs the program's attention. */
  readonly attention = new WaitQueue();
  readonly path = new PyList();
  readonly signals: string[] = [];
  readonly handlers = new Map<string, Value>();
  readonly unbuffered: boolean;
  argv: string[] = [];
  /** Where this Python is installed: `/usr` when a distribution brings it. */
  base = '/usr/local';
  /** `sys.prefix`: that of a virtual environment when it runs in one. */
  prefix = '/usr/local';
  /** The thread that runs now: 1 is the main one. */
  thread = 1;
  lastThread = 1;
  #out = '';
  threads = 0;

  constructor(p: Process, version: string, unbuffered: boolean) {
    super(p);
    this.version = version;
    this.minor = Number(version.split('.')[1]);
    this.unbuffered = unbuffered;
    addBuiltins(this);
  }

  get folder(): string {
    return `${this.base}/lib/python3.${this.minor}`;
  }

  // Output

  get outputIsTerminal(): boolean {
    return this.p.files.get(1)?.kind === 'tty';
  }

  *write(fd: number, text: string): Run<void> {
    if (fd !== 1) {
      if (fd === 2 && this.p.files.get(1)?.kind === 'tty') yield* this.flush();
      yield* this.p.write(fd, utf8Encode(text));
      return;
    }
    this.#out += text;
    if (this.unbuffered || this.#out.length >= 8192 || (this.outputIsTerminal && text.includes('\n')))
      yield* this.flush();
  }

  *flush(): Run<void> {
    const text = this.#out;
    this.#out = '';
    if (text !== '' && !(yield* this.p.write(1, utf8Encode(text))) && this.p.writeError === 'EPIPE')
      throw this.error('BrokenPipeError', 'Broken pipe');
  }

  // Waiting

  /** Waits for one of the queues or a time (milliseconds since the epoch); handlers of signals run in between. */
  *waitFor(on: readonly WaitQueue[], until?: number): Run<void> {
    const { frame, depth } = this;
    yield until === undefined
      ? { kind: 'wait', on: [...on, this.attention] }
      : { kind: 'wait', on: [...on, this.attention], until };
    this.frame = frame;
    this.depth = depth;
    if (this.pending !== undefined) yield* this.pending();
  }

  *sleep(ms: number): Run<void> {
    const until = this.p.clock.now() + ms;
    do yield* this.waitFor([], until);
    while (this.p.clock.now() < until);
  }

  /** A signal has come: its handler runs between two statements. */
  signalled(name: string): void {
    this.signals.push(name);
    this.pending = () => this.#handle();
    this.attention.notify();
  }

  *#handle(): Run<void> {
    this.pending = undefined;
    for (let name = this.signals.shift(); name !== undefined; name = this.signals.shift()) {
      const handler = this.handlers.get(name);
      if (handler === undefined && name === 'INT') throw this.errorOf(this.type('KeyboardInterrupt'), []);
      if (handler !== undefined) yield* this.call(handler, [this.#number(name), null]);
    }
  }

  #number(name: string): Value {
    return this.signalNumbers.get(name) ?? 0;
  }
  readonly signalNumbers = new Map<string, number>();

  // Modules

  module(name: string, dict: Readonly<Record<string, Value>>): Module {
    const made = new Module(name, new Map(Object.entries(dict)));
    made.dict.set('__name__', name);
    this.modules.set(name, made);
    return made;
  }

  fn(name: string, call: (args: readonly Value[], kw: ReadonlyMap<string, Value>) => Run<Value>): Native {
    return new Native(name, call);
  }

  relative(globals: ReadonlyMap<string, Value>, level: number, path: string): string {
    const here = globals.get('__package__');
    if (typeof here !== 'string' || here === '')
      throw this.error('ImportError', 'attempted relative import with no known parent package');
    const parts = here.split('.');
    if (level > parts.length) throw this.error('ImportError', 'attempted relative import beyond top-level package');
    return [...parts.slice(0, parts.length - level + 1), ...(path === '' ? [] : [path])].join('.');
  }

  *importModule(name: string): Run<Module> {
    const known = this.modules.get(name);
    if (known !== undefined) return known;
    const parts = name.split('.');
    let parent: Module | undefined;
    for (let i = 1; i <= parts.length; i++) {
      const full = parts.slice(0, i).join('.');
      const made: Module = this.modules.get(full) ?? (yield* this.#load(full, parent, name));
      parent?.dict.set(parts[i - 1] ?? '', made);
      parent = made;
    }
    if (parent === undefined) throw this.error('ModuleNotFoundError', `No module named '${name}'`);
    return parent;
  }

  *#load(full: string, parent: Module | undefined, asked: string): Run<Module> {
    const own = LIBRARY[full];
    const local =
      parent === undefined && own !== undefined && !full.startsWith('_') && full !== 'sys' && full !== 'time'
        ? this.#find(full, [String(this.path.a[0] ?? '')], true)
        : undefined;
    if (own !== undefined && local === undefined) return yield* this.#library(full, own);
    const folders =
      parent === undefined ? (yield* this.list(this.path)).map(String) : parent.path === undefined ? [] : [parent.path];
    const found = this.#find(full.slice(full.lastIndexOf('.') + 1), folders);
    if (found !== undefined) return yield* this.#file(full, found);
    const inner = yield* this.hidden(full);
    if (inner !== undefined) return inner;
    const why = REFUSED[full.split('.')[0] ?? ''];
    if (why !== undefined)
      throw this.error('ImportError', `drydock: the module ${full} is not modelled${why === '' ? '' : `: ${why}`}`);
    if (
      parent !== undefined &&
      parent.path === undefined &&
      parent.file?.startsWith(`${this.base}/lib/python`) === true
    )
      throw this.error('ImportError', `drydock: the module ${full} is not modelled`);
    const made = this.error(
      'ModuleNotFoundError',
      parent !== undefined && parent.path === undefined
        ? `No module named '${asked}'; '${parent.name}' is not a package`
        : `No module named '${full}'`,
    );
    made.exc.dict.set('name', full);
    throw made;
  }

  #find(
    name: string,
    folders: readonly string[],
    own = false,
  ): { readonly file: string; readonly folder: string | undefined } | undefined {
    for (const given of folders) {
      const folder = given === '' ? this.p.cwd : given;
      const base = `${folder === '/' ? '' : folder}/${name}`;
      if (this.p.stat(`${base}/__init__.py`).ok) return { file: `${base}/__init__.py`, folder: base };
      if (this.p.stat(`${base}.py`).ok) return { file: `${base}.py`, folder: undefined };
    }
    // A folder without __init__.py counts only when nothing else has the name.
    for (const given of own ? [] : folders) {
      const folder = given === '' ? this.p.cwd : given;
      const base = `${folder === '/' ? '' : folder}/${name}`;
      const stat = this.p.stat(base);
      if (stat.ok && stat.value.kind === 'directory') return { file: '', folder: base };
    }
    return undefined;
  }

  *#library(name: string, text: string): Run<Module> {
    const module = this.module(name, {});
    if (Object.keys(LIBRARY).some((one) => one.startsWith(`${name}.`))) module.dict.set('__path__', new PyList());
    module.file = `${this.folder}/${name.replaceAll('.', '/')}.py`;
    module.dict.set('__file__', module.file);
    let code = parsed.get(name);
    if (code === undefined) parsed.set(name, (code = parseModule(text)));
    yield* this.runModule(code.body, code.scope, module, `<frozen ${name}>`);
    return module;
  }

  *#file(name: string, found: { readonly file: string; readonly folder: string | undefined }): Run<Module> {
    const module = this.module(name, {});
    module.path = found.folder;
    if (found.folder !== undefined) module.dict.set('__path__', new PyList([found.folder]));
    module.dict.set(
      '__package__',
      found.folder === undefined ? name.slice(0, Math.max(0, name.lastIndexOf('.'))) : name,
    );
    if (found.file === '') return module;
    module.file = found.file;
    module.dict.set('__file__', found.file);
    try {
      if (!(yield* this.#installed(found.file, module))) yield* this.runFile(found.file, module);
    } catch (error) {
      this.modules.delete(name);
      throw error;
    }
    return module;
  }

  /** Whether a file only stands for what the simulator knows. */
  isMarked(file: string): boolean {
    const text = this.p.readText(file);
    return text.ok && text.value.startsWith('# drydock');
  }

  /** A module of a package that the simulator knows: its file only names it. False for files with a text of their own. */
  *#installed(file: string, module: Module): Run<boolean> {
    if (!this.isMarked(file)) return false;
    const { SOURCES } = yield* need(packageSources);
    const source = SOURCES[module.name];
    if (source === undefined) {
      const what = SOURCES[module.name.split('.')[0] ?? ''] === undefined ? 'package' : 'module';
      const name = what === 'package' ? module.name.split('.')[0] : module.name;
      throw this.error('ImportError', `drydock: the ${what} ${name} is installed, but what it does is not modelled`);
    }
    yield* this.#run(module, source);
    return true;
  }

  *#run(module: Module, source: string): Run<void> {
    let code = parsed.get(module.name);
    if (code === undefined) parsed.set(module.name, (code = parseModule(source)));
    yield* this.runModule(code.body, code.scope, module, `<frozen ${module.name}>`);
  }

  /** Modules of packages that have no file of their own. */
  *hidden(full: string): Run<Module | undefined> {
    const source = packageSources.value?.SOURCES[full];
    if (source === undefined || !/(^|\.)_/.test(full)) return undefined;
    const module = this.module(full, {});
    yield* this.#run(module, source);
    return module;
  }

  /** Runs a file's text in a module. */
  *runFile(file: string, module: Module, shown = file): Run<void> {
    const text = this.p.readText(file);
    if (!text.ok) throw this.error('ImportError', `cannot read ${file}`);
    yield* this.runText(text.value, module, shown);
  }

  *runText(given: string, module: Module, file: string): Run<void> {
    const text = given.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    let code: ModuleCode;
    try {
      code = parseModule(text);
    } catch (error) {
      throw this.syntaxError(error, file, text);
    }
    module.dict.set('__doc__', code.doc ?? null);
    yield* this.runModule(code.body, code.scope, module, file);
  }

  syntaxError(error: unknown, file: string, text: string): unknown {
    if (!(error instanceof SyntaxProblem)) return error;
    const made = this.error(error.kind, error.message);
    made.exc.dict.set('print_file_and_line', syntaxText(error, file, text));
    return made;
  }

  lines = (file: string): readonly string[] | undefined => {
    if (file === '<string>' || file === '<stdin>') return this.source?.split('\n');
    const text = this.p.readText(file);
    return text.ok ? text.value.split('\n') : undefined;
  };
  /** Of `-c`. */
  source: string | undefined;

  isExit(error: unknown): error is Raise {
    return error instanceof Raise && error.exc instanceof PyObj && error.exc.cls.isA(this.type('SystemExit'));
  }
}
