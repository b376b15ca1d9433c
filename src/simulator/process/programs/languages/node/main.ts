import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { compileFunction } from './engine/compile.ts';
import { hide } from './engine/realm.ts';
import { Exiting, isObject, type PromiseSlot, type Run, type Source, Thrown, type Value } from './engine/values.ts';
import { addGlobals } from './runtime/globals.ts';
import { Modules } from './runtime/modules.ts';
import { Node } from './runtime/node.ts';
import { isFailure, parseProgram } from './runtime/parse.ts';
import { setExcerpt, uncaughtText } from './runtime/stack.ts';
import { addSystem } from './runtime/system.ts';
import type { NodeVersion } from './runtime/versions.ts';

/** What the command line asks for. */
interface Command {
  readonly evaluate: string | undefined;
  readonly print: boolean;
  readonly module: boolean;
  readonly check: boolean;
  readonly script: string | undefined;
  readonly preload: readonly string[];
  readonly envFiles: readonly string[];
  readonly execArgv: readonly string[];
  readonly args: readonly string[];
  readonly problem: string | undefined;
}

/** Options that change nothing a program here could see. */
const IGNORED =
  /^--(no-warnings|trace-warnings|trace-uncaught|enable-source-maps|max-old-space-size(=.*)?|experimental-[\w-]+|no-deprecation|unhandled-rejections=.*|expose-gc|stack-trace-limit=.*|trace-deprecation|no-experimental-[\w-]+|dns-result-order=.*|preserve-symlinks)$/;

function readCommand(argv: readonly string[]): Command {
  const command = {
    evaluate: undefined as string | undefined,
    print: false,
    module: false,
    check: false,
    script: undefined as string | undefined,
    preload: [] as string[],
    envFiles: [] as string[],
    execArgv: [] as string[],
    args: [] as string[],
    problem: undefined as string | undefined,
  };
  let i = 1;
  for (; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    if (arg === '--') {
      i++;
      break;
    }
    if (!arg.startsWith('-') || arg === '-') break;
    if (arg === '-e' || arg === '--eval' || arg === '-p' || arg === '--print' || arg === '-pe') {
      command.evaluate = argv[++i];
      command.print ||= arg !== '-e' && arg !== '--eval';
      if (command.evaluate === undefined) command.problem = `${arg} requires an argument`;
    } else if (arg === '-r' || arg === '--require' || arg === '--import') command.preload.push(argv[++i] ?? '');
    else if (arg === '-c' || arg === '--check') command.check = true;
    else if (arg.startsWith('--env-file=')) command.envFiles.push(arg.slice(11));
    else if (arg === '--input-type=module') command.module = true;
    else if (arg === '--input-type=commonjs') command.module = false;
    else if (arg === '--watch' || arg === '--test' || arg === '--inspect' || arg.startsWith('--inspect'))
      command.problem = `drydock: node ${arg} is not modelled`;
    else if (!IGNORED.test(arg)) command.problem = `bad option: ${arg}`;
    command.execArgv.push(arg);
  }
  if (command.evaluate === undefined) command.script = argv[i++];
  return { ...command, args: argv.slice(i) };
}

/** The `node` program of one version. */
export const nodeProgram = (version: NodeVersion): Program =>
  function* (p) {
    const argv = p.argv.length === 0 ? ['node'] : p.argv;
    if (argv[1] === '--version' || argv[1] === '-v') {
      yield* p.out(`v${version.version}\n`);
      return 0;
    }
    if (argv[1] === '--help' || argv[1] === '-h') {
      yield* p.err('drydock: node --help is not modelled: node SCRIPT, node -e CODE and node -p CODE run\n');
      return 1;
    }
    const command = readCommand(argv);
    if (command.problem !== undefined) {
      yield* p.err(command.problem.startsWith('drydock') ? `${command.problem}\n` : `${argv[0]}: ${command.problem}\n`);
      return 9;
    }
    if (command.script === undefined && command.evaluate === undefined)
      return yield* withoutScript(p, version, command);
    return yield* runNode(p, version, command);
  };

/** Without a script: a program on standard input, or the prompt, which is not modelled. */
function* withoutScript(p: Process, version: NodeVersion, command: Command): Task<number> {
  if (p.files.get(0)?.kind === 'tty') {
    yield* p.out(`Welcome to Node.js v${version.version}.\nType ".help" for more information.\n`);
    yield* p.err('drydock: the prompt of node is not modelled: write the program to a file, or use node -e\n');
    return 1;
  }
  const text: string[] = [];
  for (;;) {
    const line = yield* p.readLine(0);
    if (line === undefined) break;
    text.push(line);
  }
  return yield* runNode(p, version, { ...command, evaluate: text.join('\n'), print: false });
}

function* runNode(p: Process, version: NodeVersion, command: Command): Task<number> {
  const node = new Node(p, version);
  const { realm, loop } = node;
  addGlobals(node);
  addSystem(node);
  const modules = new Modules(node);
  const scriptPath =
    command.script === undefined
      ? undefined
      : (modules.resolver.file(p.resolve(command.script)) ??
        modules.resolver.folder(p.resolve(command.script)) ??
        p.resolve(command.script));
  const execPath = p.which('node');
  node.bind('argv', () =>
    realm.array([
      execPath.ok ? execPath.value : '/usr/local/bin/node',
      ...(scriptPath === undefined ? [] : [scriptPath]),
      ...command.args,
    ]),
  );
  node.bind('execArgv', () => realm.array([...command.execArgv]));
  let process: Value;
  let exitCode: number | undefined;
  node.bindTask('exit', function* ([code]) {
    yield* realm.flush();
    throw new Exiting(realm.number(code));
  });
  const emit = function* (name: string, ...args: Value[]): Run<boolean> {
    return isObject(process) && Boolean(yield* realm.call(realm.get(process, 'emit'), process, [name, ...args]));
  };
  const listeners = (name: string): number =>
    isObject(process) ? Number(realm.callNow(realm.get(process, 'listenerCount'), process, [name])) : 0;

  const rejected = new Map<object, PromiseSlot>();
  realm.onRejection = (promise, slot, handled) => {
    if (handled) rejected.delete(promise);
    else rejected.set(promise, slot);
  };
  loop.afterMicrotasks = function* () {
    for (const [promise, slot] of [...rejected]) {
      rejected.delete(promise);
      if (slot.handled) continue;
      if (listeners('unhandledRejection') > 0) yield* emit('unhandledRejection', slot.value, promise);
      else throw new Thrown(rejectionError(node, slot.value));
    }
  };
  const leave = function* (code: number): Run<number> {
    const wanted = isObject(process) ? realm.get(process, 'exitCode') : undefined;
    exitCode = code;
    if (isObject(process)) {
      realm.set(process, 'exitCode', wanted ?? code);
      try {
        yield* emit('exit', code);
      } catch (error) {
        if (error instanceof Exiting) exitCode = error.code;
        else {
          report(error);
          exitCode = 1;
        }
      }
    }
    yield* realm.flush();
    return exitCode;
  };
  const report = (error: unknown): void => {
    const thrown = error instanceof Thrown ? error : undefined;
    node.write(2, uncaughtText(realm, realm.caught(error), thrown, version.version, node.custom, node.colors(2)));
  };
  loop.onThrow = function* (error) {
    if (error instanceof Exiting) return yield* leave(error.code);
    const value = realm.caught(error);
    if (listeners('uncaughtException') > 0) {
      try {
        yield* emit('uncaughtException', value, 'uncaughtException');
        return undefined;
      } catch (again) {
        if (again instanceof Exiting) return yield* leave(again.code);
        report(again);
        return yield* leave(7);
      }
    }
    report(error instanceof Thrown ? error : new Thrown(value));
    return yield* leave(1);
  };
  loop.onIdle = function* () {
    yield* emit('beforeExit', codeOf(node, process));
  };
  const start = function* (): Run<void> {
    process = yield* node.library('process');
    hide(realm.global, 'process', process);
    for (const [name, value] of Object.entries((yield* node.library('internal/globals')) as Record<string, Value>))
      hide(realm.global, name, value);
    for (const file of command.envFiles) yield* loadEnv(node, file);
    for (const one of command.preload)
      yield* realm.call(modules.requireOf(`${p.cwd}/[preload]`, undefined), undefined, [one]);
    if (command.evaluate !== undefined) yield* evaluate(node, modules, command);
    else if (command.check) checkSyntax(node, modules, scriptPath ?? '');
    else if (scriptPath !== undefined) yield* modules.runMain(scriptPath);
  };
  const ended = yield* loop.run(start);
  if (ended !== undefined) return ended & 255;
  const last = codeOf(node, process);
  const done = yield* loop.run(function* () {
    throw new Exiting(last);
  });
  return (done ?? last) & 255;
}

function codeOf(node: Node, process: Value): number {
  const code = isObject(process) ? node.realm.get(process, 'exitCode') : undefined;
  return code === undefined || code === null ? 0 : node.realm.number(code);
}

/** What node throws for a promise that was rejected and nobody listened. */
function rejectionError(node: Node, reason: Value): Value {
  const { realm, version } = node;
  if (isObject(reason) && 'stack' in reason) return reason;
  const shown = isObject(reason)
    ? `#<${realm.className(reason)}>`
    : typeof reason === 'string'
      ? reason
      : node.inspect(reason);
  const message = `This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${shown}".`;
  let error = realm.object();
  realm.frame = undefined;
  realm.now(
    node.under(version.rejected.calls, function* () {
      error = realm.error('Error', message);
    }),
  );
  realm.set(error, 'code', 'ERR_UNHANDLED_REJECTION');
  hide(error, 'name', 'UnhandledPromiseRejection');
  hide(error, 'stack', String(realm.get(error, 'stack')).replace(/^Error/, 'UnhandledPromiseRejection'));
  const body = version.version.startsWith('18')
    ? '            triggerUncaughtException(err, true /* fromPromise */);\n            ^'
    : '      new UnhandledPromiseRejection(reason);\n      ^';
  setExcerpt(error, `${version.rejected.at}\n${body}\n`);
  return error;
}

/** `node -e` and `-p`: a script with `require`; `-p` prints what its last expression gives. */
function* evaluate(node: Node, modules: Modules, command: Command): Run<void> {
  const { realm, version } = node;
  const text = command.evaluate ?? '';
  const source: Source = { name: '[eval]', text, internal: false };
  const parsed = command.module ? undefined : parseProgram(text, 'script');
  if (parsed === undefined || (isFailure(parsed) && !isFailure(parseProgram(text, 'module')))) {
    yield* modules.evaluateText(text, `file://${node.p.cwd}/[eval1]`);
    return;
  }
  if (isFailure(parsed)) throw modules.syntaxError(source, parsed, 'script');
  const last = parsed.body.at(-1);
  const program = { ...parsed };
  if (command.print && last?.type === 'ExpressionStatement')
    program.body = [
      ...parsed.body.slice(0, -1),
      { type: 'ReturnStatement', argument: last.expression, start: last.start, end: last.end },
    ];
  const path = `${node.p.cwd === '/' ? '' : node.p.cwd}/[eval]`;
  const fn = compileFunction(
    { realm, source, load: (name) => modules.dynamic(name, path), meta: () => undefined },
    program,
    ['exports', 'require', 'module', '__filename', '__dirname'],
    '',
  );
  const require = modules.requireOf(path, undefined);
  for (const name of [
    'fs',
    'path',
    'os',
    'http',
    'util',
    'crypto',
    'events',
    'url',
    'child_process',
    'net',
    'assert',
  ]) {
    if (name in realm.global) continue;
    realm.getter(
      realm.global,
      name,
      () => realm.now(node.library(name)),
      () => undefined,
    );
  }
  const exports = realm.object();
  const result = yield* node.under(version.evaluated, () =>
    realm.call(fn, realm.global, [exports, require, realm.object({ exports }), '[eval]', '.']),
  );
  if (command.print) node.write(1, `${node.format([result])}\n`);
}

function checkSyntax(node: Node, modules: Modules, path: string): void {
  const text = node.p.readText(path);
  if (!text.ok) return;
  const source: Source = { name: path, text: text.value, internal: false };
  const type = path.endsWith('.mjs') ? 'module' : 'script';
  const parsed = parseProgram(source.text, type);
  if (isFailure(parsed)) throw modules.syntaxError(source, parsed, type);
}

/** `--env-file=.env`. */
function* loadEnv(node: Node, file: string): Run<void> {
  const text = node.p.readText(file);
  if (!text.ok) {
    node.write(2, `node: ${file}: not found\n`);
    throw new Exiting(9);
  }
  yield* node.realm.call(node.realm.get((yield* node.library('internal/env')) as object, 'apply'), undefined, [
    text.value,
  ]);
}
