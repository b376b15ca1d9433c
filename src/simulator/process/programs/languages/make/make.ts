import { concatBytes, utf8Decode } from '../../../../base/bytes.ts';
import { readSome } from '../../../../base/channel.ts';
import type { Task } from '../../../../base/task.ts';
import type { Process, Program } from '../../../program.ts';
import { addBuiltInRules, BUILT_IN_VARIABLES } from './built-in.ts';
import { type MakeCommand, readArguments } from './options.ts';
import { Reader, Rules } from './read.ts';
import { Run } from './run.ts';
import { type VariablePorts, Variables } from './variables.ts';
import { Stop, words } from './words.ts';

/** GNU make. */
export const make: Program = function* (p) {
  const level = Number(p.env.get('MAKELEVEL') ?? '0');
  const program = level === 0 ? 'make' : `make[${level}]`;
  try {
    const command = readArguments(p.argv.slice(1), p.env.get('MAKEFLAGS') ?? '');
    if (command.version) {
      const version = p.flavour.distribution === 'alpine' ? '4.4.1' : '4.3';
      if (version !== '4.3') throw new Stop('drydock: make: the option --version is not modelled');
      yield* p.out(
        'GNU Make 4.3\nBuilt for x86_64-pc-linux-gnu\nCopyright (C) 1988-2020 Free Software Foundation, Inc.\nLicense GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>\nThis is free software: you are free to change and redistribute it.\nThere is NO WARRANTY, to the extent permitted by law.\n',
      );
      return 0;
    }
    return yield* inFolder(p, command, program, level);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message !== '') yield* p.err(`${error.message}\n`);
    return 2;
  }
};

function* inFolder(p: Process, command: MakeCommand, program: string, level: number): Task<number> {
  for (const folder of command.folders) {
    const found = p.stat(folder);
    if (!found.ok || found.value.kind !== 'directory')
      throw new Stop(`${program}: *** ${folder}: No such file or directory.  Stop.`);
    p.cwd = p
      .resolve(folder)
      .replace(/\/\.(?=\/|$)/g, '')
      .replace(/(.)\/$/, '$1');
  }
  const tells = !command.noDirectory && !command.silent && (command.folders.length > 0 || level > 0 || command.tells);
  if (tells) yield* p.out(`${program}: Entering directory '${p.cwd}'\n`);
  let code = 2;
  try {
    code = yield* perform(p, command, program);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message !== '') yield* p.err(`${error.message}\n`);
  }
  if (tells) yield* p.out(`${program}: Leaving directory '${p.cwd}'\n`);
  return code;
}

function* perform(p: Process, command: MakeCommand, program: string): Task<number> {
  const rules = new Rules();
  let reader: Reader | undefined;
  const variables: Variables = new Variables(
    portsOf(p, program, {
      where: () => (reader === undefined || reader.file === '' ? program : `${reader.file}:${reader.line}`),
      evaluate: (text) => reader?.read(reader.file, text) ?? nothing(),
    }),
  );
  begin(p, variables, command);
  const load = (path: string): string | undefined => {
    const text = p.readText(path);
    return text.ok ? text.value : undefined;
  };
  reader = new Reader(rules, variables, load, (text) => say(p, text));
  const files =
    command.files.length > 0
      ? command.files
      : ['GNUmakefile', 'makefile', 'Makefile'].filter((name) => p.stat(name).ok).slice(0, 1);
  for (const file of files) {
    const text = load(file);
    if (text === undefined)
      throw new Stop(
        `${program}: ${file}: No such file or directory\n${program}: *** No rule to make target '${file}'.  Stop.`,
      );
    variables.set('MAKEFILE_LIST', ` ${file}`, 'file', true);
    yield* reader.read(file, text);
  }
  for (const text of reader.late) yield* p.err(text);
  addBuiltInRules(rules);
  return yield* goals(p, command, program, rules, variables, files.length > 0);
}

function* goals(
  p: Process,
  command: MakeCommand,
  program: string,
  rules: Rules,
  variables: Variables,
  hasFile: boolean,
): Task<number> {
  const chosen = words(yield* variables.value('.DEFAULT_GOAL'))[0] ?? rules.first;
  const wanted = command.goals.length > 0 ? command.goals : chosen === undefined ? [] : [chosen];
  if (wanted.length === 0)
    throw new Stop(`${program}: *** No targets${hasFile ? '' : ' specified and no makefile found'}.  Stop.`);
  const run = new Run(p, rules, variables, { ...command, program });
  let code = 0;
  for (const goal of wanted) {
    run.ran = false;
    try {
      yield* run.make(goal, undefined);
    } catch (problem) {
      if (!(problem instanceof Stop)) throw problem;
      if (command.question) return 1;
      if (!command.keepGoing) {
        yield* run.clean();
        throw problem;
      }
      if (problem.message !== '') yield* p.err(`${problem.message.replace(/ {2}Stop\.$/, '')}\n`);
      code = 2;
      continue;
    }
    if (run.ran || command.question || command.silent) continue;
    const idle = run.hasRecipe(goal) ? `'${goal}' is up to date.` : `Nothing to be done for '${goal}'.`;
    yield* p.out(`${program}: ${idle}\n`);
  }
  yield* run.clean();
  return run.failed ? 2 : code;
}

function* nothing(): Task<void> {}

function* say(p: Process, text: string): Task<void> {
  yield* p.err(text);
}

/** Variables that are there before the first line of a makefile. */
function begin(p: Process, variables: Variables, command: MakeCommand): void {
  for (const [name, text] of Object.entries(BUILT_IN_VARIABLES)) variables.set(name, text, 'default');
  for (const [name, text] of p.env) if (name !== 'SHELL') variables.set(name, text, 'environment', true);
  variables.set('MAKE', 'make', 'default');
  variables.set('SHELL', '/bin/sh', 'default');
  variables.set('CURDIR', p.cwd, 'file', true);
  variables.set('MAKEFILE_LIST', '', 'file', true);
  variables.set('MAKELEVEL', p.env.get('MAKELEVEL') ?? '0', 'environment', true);
  variables.set('MAKECMDGOALS', command.goals.join(' '), 'file', true);
  variables.set('.DEFAULT_GOAL', '', 'file', true);
  if (command.flags !== '') p.env.set('MAKEFLAGS', command.flags);
  variables.set('MAKEFLAGS', command.flags, 'file', true);
  for (const [name, value] of command.given) variables.set(name, value, 'command line');
}

function portsOf(p: Process, program: string, own: Pick<VariablePorts, 'where' | 'evaluate'>): VariablePorts {
  return {
    ...own,
    program,
    glob: (pattern) => glob(p, pattern),
    resolve: (path) => p.resolve(path),
    exists: (path) => p.stat(path).ok,
    *print(text, stream) {
      yield* stream === 1 ? p.out(text) : p.err(text);
    },
    *shell(command) {
      const pipe = p.pipe();
      const files = new Map(p.files).set(1, pipe.writer);
      const child = p.spawn({ argv: ['/bin/sh', '-c', command], path: '/bin/sh', env: p.env, files });
      pipe.writer.release();
      const chunks: Uint8Array[] = [];
      for (;;) {
        const bytes = pipe.reader.source === undefined ? undefined : yield* readSome(pipe.reader.source);
        if (bytes === undefined) break;
        chunks.push(bytes);
      }
      pipe.reader.release();
      if (child.ok) yield* p.wait(child.value);
      return utf8Decode(concatBytes(chunks)).replace(/\n+$/, '').replaceAll('\n', ' ');
    },
  };
}

/** Files that fit a pattern, sorted; folders may have wildcards, too. */
function glob(p: Process, pattern: string): string[] {
  if (!/[*?[]/.test(pattern)) return p.stat(pattern).ok ? [pattern] : [];
  let found = [pattern.startsWith('/') ? '/' : ''];
  const parts = pattern.split('/').filter((one) => one !== '');
  for (const [i, part] of parts.entries()) {
    const next: string[] = [];
    for (const folder of found) {
      if (!/[*?[]/.test(part)) {
        if (p.stat(folder + part).ok) next.push(folder + part + (i < parts.length - 1 ? '/' : ''));
        continue;
      }
      const names = p.fs.readdir(p.resolve(folder === '' ? '.' : folder), p.credentials);
      const test = new RegExp(
        `^${part
          .replace(/[.+^${}()|\\]/g, '\\$&')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')}$`,
      );
      for (const name of names.ok ? [...names.value].sort() : [])
        if (test.test(name) && (!name.startsWith('.') || part.startsWith('.')))
          next.push(folder + name + (i < parts.length - 1 ? '/' : ''));
    }
    found = next;
  }
  return found;
}
