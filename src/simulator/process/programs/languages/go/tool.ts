import { utf8Decode, utf8Encode } from '../../../../base/bytes.ts';
import type { Task } from '../../../../base/task.ts';
import { imageOf, programFile } from '../../../../filesystem/program-file.ts';
import type { Process, Program } from '../../../program.ts';
import { interpreterOf } from '../interpreter.ts';
import { NotModelled, parseFile } from './parse.ts';
import { type Compiled, compile, hasLibrary, runProgram, type SourceFile, type Sources } from './program.ts';
import { posText, SyntaxProblem } from './scan.ts';
import type { File } from './syntax.ts';

/** The name that a compiled program's file carries. */
const BINARY = 'go-binary';

/** Packages of Go's own that are there but not modelled here. */
const STANDARD =
  /^(archive|bytes|cmp|compress|container|context|crypto|database|debug|embed|encoding|expvar|flag|go|hash|html|image|index|iter|log|maps|math|mime|net|os|path|plugin|reflect|regexp|runtime|slices|sync|syscall|testing|text|time|unicode|unique|unsafe)(\/|$)/;

class Refusal extends Error {
  readonly code: number;
  constructor(message: string, code = 1) {
    super(message);
    this.code = code;
  }
}

/** The `go` command. */
export const goTool: Program = function* (p) {
  const [, command = '', ...args] = p.argv;
  try {
    switch (command) {
      case 'version':
        yield* p.out(`go version go${version(p)} linux/amd64\n`);
        return 0;
      case 'env':
        return yield* env(p, args);
      case 'mod':
        return yield* mod(p, args);
      case 'build':
        return yield* build(p, args);
      case 'run':
        return yield* run(p, args);
      case '':
        yield* p.err(
          'drydock: the help of go is not modelled: go build, run, mod init, mod tidy, env and version run\n',
        );
        return 2;
      case 'test':
      case 'vet':
      case 'fmt':
      case 'get':
      case 'install':
      case 'list':
      case 'generate':
      case 'clean':
      case 'work':
      case 'tool':
      case 'doc':
      case 'help':
        throw new Refusal(
          `drydock: go ${command} is not modelled: go build, run, mod init, mod tidy, env and version run`,
        );
      default:
        throw new Refusal(`go ${command}: unknown command\nRun 'go help' for usage.`, 2);
    }
  } catch (error) {
    if (error instanceof Refusal) {
      yield* p.err(`${error.message}\n`);
      return error.code;
    }
    if (error instanceof NotModelled) {
      yield* p.err(`drydock: go: ${error.message} is not modelled\n`);
      return 1;
    }
    throw error;
  }
};

function version(p: Process): string {
  const text = p.readText('/usr/local/go/VERSION');
  return (text.ok ? /^go(\S+)/.exec(text.value)?.[1] : undefined) ?? '1.26.5';
}

/** Whether programs are linked with the C library: where there is a C compiler, unless told otherwise. */
const usesC = (p: Process): boolean => {
  const told = p.env.get('CGO_ENABLED');
  return told === undefined ? p.which('gcc').ok : told === '1';
};

function* env(p: Process, names: readonly string[]): Task<number> {
  const home = p.env.get('HOME') ?? '/root';
  const known: Readonly<Record<string, string>> = {
    GOOS: p.env.get('GOOS') ?? 'linux',
    GOARCH: p.env.get('GOARCH') ?? 'amd64',
    GOPATH: p.env.get('GOPATH') ?? `${home}/go`,
    GOROOT: '/usr/local/go',
    GOVERSION: `go${version(p)}`,
    GOCACHE: p.env.get('GOCACHE') ?? `${home}/.cache/go-build`,
    GOMODCACHE: `${p.env.get('GOPATH') ?? `${home}/go`}/pkg/mod`,
    GOPROXY: p.env.get('GOPROXY') ?? 'https://proxy.golang.org,direct',
    GOTOOLCHAIN: p.env.get('GOTOOLCHAIN') ?? 'auto',
    CGO_ENABLED: usesC(p) ? '1' : '0',
  };
  if (names.length === 0)
    throw new Refusal('drydock: go env without a name is not modelled: give the names that you want');
  for (const name of names) {
    if (!(name in known)) throw new Refusal(`drydock: go env ${name} is not modelled`);
    yield* p.out(`${known[name] ?? ''}\n`);
  }
  return 0;
}

/** The module that the folder belongs to. */
function moduleOf(p: Process): { readonly root: string; readonly path: string; readonly text: string } | undefined {
  for (let folder = p.cwd; ; folder = folder.replace(/\/[^/]*$/, '') || '/') {
    const text = p.readText(`${folder === '/' ? '' : folder}/go.mod`);
    if (text.ok) return { root: folder, path: /^module\s+"?([^\s"]+)/m.exec(text.value)?.[1] ?? '', text: text.value };
    if (folder === '/') return undefined;
  }
}

function* mod(p: Process, [verb = '', ...rest]: readonly string[]): Task<number> {
  const minor = version(p).replace(/^(\d+\.\d+).*/, '$1');
  if (verb === 'init') {
    const [path] = rest;
    if (p.stat('go.mod').ok) throw new Refusal(`go: ${p.resolve('go.mod')} already exists`);
    if (path === undefined)
      throw new Refusal(
        'go: cannot determine module path for source directory ' +
          `${p.cwd} (outside GOPATH, module path must be specified)\n\nExample usage:\n\t'go mod init example.com/m' to initialize a v0 or v1 module\n\t'go mod init example.com/m/v2' to initialize a v2 module\n\nRun 'go help mod init' for more information.`,
      );
    // Since Go 1.26 a new module asks for the version before its own.
    const [major = 1, own = 26] = minor.split('.').map(Number);
    p.writeText('go.mod', `module ${path}\n\ngo ${own >= 26 ? `${major}.${own - 1}.0` : version(p)}\n`);
    yield* p.err(`go: creating new go.mod: module ${path}\n`);
    if (sourcesIn(p, p.cwd, '.').length > 0) yield* p.err('go: to add module requirements and sums:\n\tgo mod tidy\n');
    return 0;
  }
  const own = moduleOf(p);
  if (own === undefined && ['tidy', 'download', 'verify'].includes(verb))
    throw new Refusal("go: go.mod file not found in current directory or any parent directory; see 'go help modules'");
  if (verb === 'tidy' && own !== undefined) {
    collect(p, own.root, own.path, own, false, true);
    return 0;
  }
  if (verb === 'download' && own !== undefined) {
    const needed = required(own.text);
    if (needed.length === 0) yield* p.err('go: no module dependencies to download\n');
    else
      throw new Refusal(
        `drydock: go: the module ${needed[0]} is not in Drydock's world: only programs of the standard library build here`,
      );
    return 0;
  }
  if (verb === 'verify') {
    yield* p.out('all modules verified\n');
    return 0;
  }
  throw new Refusal(`drydock: go mod ${verb} is not modelled: go mod init, tidy, download and verify run`);
}

const required = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:require\s+)?([\w.-]+\.[\w.-]+\/\S+)\s+v\S+/gm)].map(([, path]) => path ?? '');

function sourcesIn(p: Process, folder: string, shown: string): SourceFile[] {
  const names = p.fs.readdir(folder, p.credentials);
  if (!names.ok) return [];
  return [...names.value]
    .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go') && !/^[_.]/.test(name))
    .sort()
    .flatMap((name): SourceFile[] => {
      const text = p.readText(`${folder}/${name}`);
      return text.ok && !/^\/\/go:build (ignore|!linux|windows|darwin)/m.test(text.value)
        ? [{ path: `${shown}/${name}`, text: text.value }]
        : [];
    });
}

const quietly = ({ path, text }: SourceFile): File | undefined => {
  try {
    return parseFile(path, text);
  } catch (error) {
    if (error instanceof SyntaxProblem) return undefined;
    throw error;
  }
};

type Module = ReturnType<typeof moduleOf>;

/** The files of a package and of what it imports from its own module. */
function collect(
  p: Process,
  folder: string,
  path: string,
  own: Module,
  named: readonly SourceFile[] | false,
  tidy = false,
): Record<string, readonly SourceFile[]> {
  const all: Record<string, readonly SourceFile[]> = {};
  const visit = (at: string, where: string, given: readonly SourceFile[] | undefined): void => {
    if (at in all) return;
    const shown =
      where === p.cwd
        ? '.'
        : where.startsWith(`${p.cwd === '/' ? '' : p.cwd}/`)
          ? `./${where.slice(p.cwd === '/' ? 1 : p.cwd.length + 1)}`
          : where;
    const files = given ?? sourcesIn(p, where, shown);
    all[at] = files.map(({ path: file, text }) => ({ path: file.replace(/^\.\/\.\//, './'), text }));
    for (const file of files)
      for (const one of quietly(file)?.imports ?? []) {
        const place = `${file.path.replace(/^\.\//, '')}:${posText(one.pos)}`;
        if (hasLibrary(one.path)) continue;
        if (own !== undefined && (one.path === own.path || one.path.startsWith(`${own.path}/`))) {
          const inner = `${own.root === '/' ? '' : own.root}${one.path.slice(own.path.length)}`;
          if (sourcesIn(p, inner, '').length === 0)
            throw new Refusal(
              `${place}: package ${one.path} is not in std (/usr/local/go/src/${one.path})`.replace(
                /package (\S+) is not in std.*/,
                p.stat(inner).ok
                  ? `no required module provides package $1; to add it:\n\tgo get $1`
                  : `package $1 is not in std (/usr/local/go/src/$1)`,
              ),
            );
          visit(one.path, inner, undefined);
        } else if (STANDARD.test(one.path)) throw new NotModelled(`package ${one.path}`);
        else if (!/^[^/]*\./.test(one.path))
          throw new Refusal(`${place}: package ${one.path} is not in std (/usr/local/go/src/${one.path})`);
        else if (
          tidy ||
          (own !== undefined && required(own.text).some((need) => one.path === need || one.path.startsWith(`${need}/`)))
        )
          throw new Refusal(
            `drydock: go: the module of ${one.path} is not in Drydock's world: only programs of the standard library build here`,
          );
        else if (own === undefined)
          throw new Refusal(
            `${place}: no required module provides package ${one.path}: go.mod file not found in current directory or any parent directory; see 'go help modules'`,
          );
        else
          throw new Refusal(
            `${place}: no required module provides package ${one.path}; to add it:\n\tgo get ${one.path}`,
          );
      }
  };
  visit(path, folder, named === false ? undefined : named);
  return all;
}

interface Wanted {
  readonly sources: Sources;
  readonly compiled: Compiled;
  readonly output: string;
  readonly stripped: boolean;
  readonly rest: readonly string[];
}

interface Flags {
  readonly output: string | undefined;
  readonly linker: string;
  readonly operands: readonly string[];
}

const WITH_VALUE = new Set(['-o', '-ldflags', '-tags', '-gcflags', '-p', '-mod', '-asmflags', '-installsuffix']);
const ALONE = new Set(['-v', '-a', '-x', '-trimpath', '-race', '-buildvcs']);

function readFlags(args: readonly string[]): Flags {
  let output: string | undefined;
  let linker = '';
  let i = 0;
  for (; i < args.length; i++) {
    const arg = (args[i] ?? '').replace(/^--/, '-');
    if (!arg.startsWith('-')) break;
    const [name = '', ...given] = arg.split('=');
    if (ALONE.has(name)) {
      if (name === '-x' || name === '-race') throw new Refusal(`drydock: go build ${name} is not modelled`);
      continue;
    }
    if (!WITH_VALUE.has(name))
      throw new Refusal(
        `flag provided but not defined: ${name}\nusage: go build [-o output] [build flags] [packages]\nRun 'go help build' for details.`,
        2,
      );
    const value = given.length > 0 ? given.join('=') : (args[++i] ?? '');
    if (name === '-o') output = value;
    if (name === '-ldflags') linker = value;
  }
  return { output, linker, operands: args.slice(i) };
}

/** Compiles what the command line names; says what is wrong and gives undefined when it cannot. */
function* prepare(p: Process, args: readonly string[], running: boolean): Task<Wanted | undefined> {
  const { output, linker, operands } = readFlags(args);
  const foreign = [p.env.get('GOOS') ?? 'linux', p.env.get('GOARCH') ?? 'amd64'].join('/');
  if (foreign !== 'linux/amd64') throw new Refusal(`drydock: go: building for ${foreign} is not modelled`);
  let n = 0;
  while (operands[n]?.endsWith('.go')) n++;
  const own = moduleOf(p);
  const values: Record<string, string> = {};
  for (const [, name = '', quoted, bare] of linker.matchAll(/-X[ =]['"]?([\w./]+)=(?:'([^']*)'|([^\s'"]*))/g))
    values[name] = quoted ?? bare ?? '';
  let folder = p.cwd;
  let path = 'command-line-arguments';
  let named: readonly SourceFile[] | false = false;
  let rest = operands.slice(n);
  if (n > 0)
    named = operands.slice(0, n).map((name): SourceFile => {
      const text = p.readText(name);
      if (!text.ok) throw new Refusal(`no required module provides package ${name}; to add it:\n\tgo get ${name}`);
      return { path: `./${name.replace(/^\.\//, '')}`, text: text.value };
    });
  else {
    const target = running || operands.length > 0 ? operands[0] : '.';
    if (target === undefined) throw new Refusal('go: no go files listed');
    rest = operands.slice(1);
    if (target.includes('...'))
      throw new Refusal(`drydock: go: the pattern ${target} is not modelled: name one package`);
    if (own === undefined)
      throw new Refusal(
        "go: go.mod file not found in current directory or any parent directory; see 'go help modules'",
      );
    if (!target.startsWith('.') && !target.startsWith('/'))
      throw new Refusal(`package ${target} is not in std (/usr/local/go/src/${target})`);
    folder =
      p
        .resolve(target)
        .replace(/\/\.(?=\/|$)/g, '')
        .replace(/(.)\/$/, '$1') || '/';
    if (!p.stat(folder).ok) throw new Refusal(`stat ${folder}: directory not found`);
    path = folder === own.root ? own.path : `${own.path}/${folder.slice(own.root === '/' ? 1 : own.root.length + 1)}`;
    if (sourcesIn(p, folder, '.').length === 0) throw new Refusal(`no Go files in ${folder}`);
  }
  const packages = collect(p, folder, path, own, named);
  const sources: Sources = { main: path, folder: p.cwd, packages, values };
  yield* p.sleep(400 + 250 * Object.keys(packages).length);
  const compiled = compile(p, sources);
  if (compiled.complaints.length > 0) {
    yield* p.err(complaintText(compiled, packages));
    return undefined;
  }
  if (compiled.main.name === 'main' && compiled.main.scope.names.get('main')?.kind !== 'func') {
    yield* p.err(`# ${path}\nruntime.main_main·f: function main is undeclared in the main package\n`);
    return undefined;
  }
  const base =
    n > 0 ? (operands[0] ?? '').replace(/^.*\//, '').replace(/\.go$/, '') : path.slice(path.lastIndexOf('/') + 1);
  return { sources, compiled, output: output ?? base, stripped: /(^|\s)-(s|w)(\s|$)/.test(linker), rest };
}

/** The errors of one package in the order of their places, ten at most. */
function complaintText(
  { complaints, wrong }: Compiled,
  packages: Readonly<Record<string, readonly SourceFile[]>>,
): string {
  const files = (packages[wrong] ?? []).map(({ path }) => path);
  const lines = new Map<string, string>();
  const sorted = [...complaints].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.pos - b.pos);
  for (const one of sorted) {
    const place = `${one.file}:${Math.floor(one.pos / 4096)}`;
    const syntax = one.message.startsWith('syntax error');
    if (!lines.has(place) || !syntax)
      lines.set(
        syntax ? place : `${place}:${one.pos} ${one.message}`,
        `${one.file}:${posText(one.pos)}: ${one.message}`,
      );
  }
  const shown = [...lines.values()];
  const cut =
    shown.length > 10
      ? [...shown.slice(0, 10), 'too many errors'.replace(/^/, `${/^[^:]*:\d+:\d+/.exec(shown[9] ?? '')?.[0] ?? ''}: `)]
      : shown;
  return `# ${wrong}\n${cut.join('\n')}\n`;
}

/** Bytes of a program by the largest package that it links. */
function sizeOf(compiled: Compiled, stripped: boolean): number {
  const uses = new Set(compiled.all.map(({ path }) => path));
  const size = uses.has('net/http')
    ? 8_110_000
    : uses.has('encoding/json')
      ? 3_320_000
      : uses.has('fmt') || uses.has('log')
        ? 2_370_000
        : 1_620_000;
  return Math.round(size * (stripped ? 0.655 : 1));
}

function* build(p: Process, args: readonly string[]): Task<number> {
  const wanted = yield* prepare(p, args, false);
  if (wanted === undefined) return 1;
  const { sources, compiled, output, stripped } = wanted;
  if (compiled.main.name !== 'main') return 0;
  const folder = p.stat(output);
  const isFolder = output.endsWith('/') || (folder.ok && folder.value.kind === 'directory');
  const base =
    sources.main === 'command-line-arguments' ? 'main' : sources.main.slice(sources.main.lastIndexOf('/') + 1);
  const path = p.resolve(isFolder ? `${output.replace(/\/$/, '')}/${base}` : output);
  const parts = path.split('/').slice(1, -1);
  for (let i = 1; i <= parts.length; i++)
    p.fs.mkdir(`/${parts.slice(0, i).join('/')}`, p.credentials, 0o777 & ~p.umask);
  const dynamic = usesC(p) && compiled.all.some(({ path: own }) => own === 'net/http');
  const content = programFile(BINARY, sizeOf(compiled, stripped), {
    ...(dynamic ? { needs: interpreterOf(p) } : {}),
    image: utf8Encode(JSON.stringify(sources)),
  });
  p.fs.unlink(path, p.credentials);
  const made = p.fs.writeFile(path, content, p.credentials, 0o777 & ~p.umask);
  if (!made.ok)
    throw new Refusal(
      `go: open ${path}: ${made.error === 'EACCES' ? 'permission denied' : made.error === 'EROFS' ? 'read-only file system' : 'no such file or directory'}`,
    );
  return 0;
}

function* run(p: Process, args: readonly string[]): Task<number> {
  const wanted = yield* prepare(p, args, true);
  if (wanted === undefined) return 1;
  const { sources, compiled, output, rest } = wanted;
  if (compiled.main.name !== 'main') throw new Refusal(`package ${sources.main} is not a main package`);
  const child = p.fork((inner) => runProgram(compile(inner, sources)), {
    argv: [`/tmp/go-build/b001/exe/${output}`, ...rest],
  });
  const ended = yield* p.wait(child);
  if (ended === undefined || ended === 'signal') return 1;
  const { status } = ended;
  if ('signal' in status) {
    yield* p.err(
      `signal: ${status.signal === 'INT' ? 'interrupt' : status.signal === 'KILL' ? 'killed' : 'terminated'}\n`,
    );
    return 1;
  }
  if (status.code !== 0) yield* p.err(`exit status ${status.code}\n`);
  return status.code === 0 ? 0 : 1;
}

/** A program that `go build` made. */
export const goBinary: Program = function* (p, _, file) {
  const image = file === undefined ? undefined : imageOf(file);
  if (image === undefined) return 126;
  const sources = JSON.parse(utf8Decode(image)) as Sources;
  return yield* runProgram(compile(p, sources));
};
