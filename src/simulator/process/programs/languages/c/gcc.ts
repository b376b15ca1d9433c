import { utf8Decode, utf8Encode } from '../../../../base/bytes.ts';
import type { Task } from '../../../../base/task.ts';
import { imageOf, programFile, programOf } from '../../../../filesystem/program-file.ts';
import type { Process, Program } from '../../../program.ts';
import { systemText } from '../../user-database.ts';
import { interpreterOf } from '../interpreter.ts';
import { type Image, link, linking, type Source, unitsOf } from './build.ts';
import { NotModelled } from './diagnostics.ts';
import { type FrontOptions, readUnit } from './front.ts';
import { Machine } from './machine.ts';
import { type Command, readCommand } from './options.ts';

const BINARY = 'c-program';
const OBJECT = 'c-object';

/** gcc, and cc: compiles C. */
export const gcc: Program = function* (p) {
  try {
    return yield* run(p);
  } catch (problem) {
    if (!(problem instanceof NotModelled)) throw problem;
    yield* p.err(`drydock: gcc: ${problem.message} is not modelled\n`);
    return 1;
  }
};

/** Which gcc the system has. */
function versionOf(p: Process): { readonly text: string; readonly major: number; readonly year: number } {
  if (p.flavour.distribution === 'alpine') return { text: '(Alpine 14.2.0) 14.2.0', major: 14, year: 2024 };
  const release = systemText(p, '/etc/os-release');
  if (/^VERSION_ID="?13/m.test(release)) return { text: '(Debian 14.2.0-19) 14.2.0', major: 14, year: 2024 };
  if (/^ID=ubuntu/m.test(release)) return { text: '(Ubuntu 13.3.0-6ubuntu2~24.04) 13.3.0', major: 13, year: 2023 };
  return { text: '(Debian 12.2.0-14+deb12u1) 12.2.0', major: 12, year: 2022 };
}

function* run(p: Process): Task<number> {
  const name = p.argv[0]?.replace(/^.*\//, '') ?? 'gcc';
  const { text, major, year } = versionOf(p);
  const command = readCommand(p.argv.slice(1));
  if (command.ask === 'version') {
    yield* p.out(
      `${name} ${text}\nCopyright (C) ${year} Free Software Foundation, Inc.\nThis is free software; see the source for copying conditions.  There is NO\nwarranty; not even for MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.\n\n`,
    );
    return 0;
  }
  if (command.ask === 'dumpversion') {
    yield* p.out(`${p.flavour.distribution === 'alpine' ? '14.2.0' : major}\n`);
    return 0;
  }
  if (command.unknown !== undefined) {
    const [open, close] = unicode(p) ? ['‘', '’'] : ["'", "'"];
    yield* p.err(`${name}: error: unrecognized command-line option ${open}${command.unknown}${close}\n`);
    return 1;
  }
  if (command.inputs.length === 0) {
    yield* p.err(`${name}: fatal error: no input files\ncompilation terminated.\n`);
    return 1;
  }
  return yield* compile(p, name, command, major);
}

const unicode = (p: Process): boolean =>
  /utf-?8/i.test(p.env.get('LC_ALL') || p.env.get('LC_CTYPE') || p.env.get('LANG') || '');

function* compile(p: Process, name: string, command: Command, version: number): Task<number> {
  const sources: { readonly input: string; readonly source: Source }[] = [];
  const carried: Source[] = [];
  let failed = false;
  for (const input of command.inputs) {
    if (/\.(cc|cpp|cxx|C)$/.test(input)) throw new NotModelled(`C++ (${input})`);
    if (/\.(s|S|i|a|so)$/.test(input)) throw new NotModelled(`the input ${input}`);
    const text = p.readText(input);
    if (!text.ok) {
      const isObject = !input.endsWith('.c');
      yield* p.err(
        isObject
          ? `${name}: error: ${input}: No such file or directory\n`
          : `cc1: fatal error: ${input}: No such file or directory\ncompilation terminated.\n`,
      );
      failed = true;
      continue;
    }
    if (input.endsWith('.c')) {
      const source = yield* compileOne(p, command, version, input, text.value);
      if (source === undefined) failed = true;
      else sources.push({ input, source });
    } else carried.push(...(yield* objectOf(p, input)));
  }
  if (failed) return 1;
  if (command.only) return yield* writeObjects(p, command, sources);
  const all = [...sources.map(({ source }) => source), ...carried];
  return yield* writeProgram(p, command, all, version);
}

function* objectOf(p: Process, input: string): Task<readonly Source[]> {
  const found = p.fs.readFile(p.resolve(input), p.credentials);
  const image = found.ok && programOf(found.value) === OBJECT ? imageOf(found.value.bytes) : undefined;
  if (image === undefined) throw new NotModelled(`the input ${input}`);
  yield* p.tick();
  return JSON.parse(utf8Decode(image)) as readonly Source[];
}

/** Compiles a file; undefined after errors, which were printed. */
function* compileOne(
  p: Process,
  command: Command,
  version: number,
  path: string,
  text: string,
): Task<Source | undefined> {
  const texts: Record<string, string> = { [path]: text };
  const options: FrontOptions = {
    version,
    warnings: command.warnings,
    fatalWarnings: command.fatalWarnings,
    quiet: command.quiet,
    unicode: unicode(p),
    defines: command.defines,
    folders: command.folders,
    read: (name) => {
      const found = p.readText(name);
      if (found.ok) texts[name] = found.value;
      return found.ok ? found.value : undefined;
    },
    hasHeader: (header) => p.stat(`/usr/include/${header}`).ok || p.stat(`/usr/include/x86_64-linux-gnu/${header}`).ok,
  };
  yield* p.sleep(30);
  const { text: said, failed } = readUnit(path, text, options);
  if (said !== '') yield* p.err(said);
  return failed ? undefined : { path, texts, defines: command.defines, folders: command.folders };
}

function* writeObjects(
  p: Process,
  command: Command,
  sources: readonly { readonly input: string; readonly source: Source }[],
): Task<number> {
  if (command.output !== undefined && sources.length > 1) {
    const [open, close] = unicode(p) ? ['‘', '’'] : ["'", "'"];
    const what = ['-c', '-S', '-E']
      .map((one) => `${open}${one}${close}`)
      .join(', ')
      .replace(/, (?=[^,]*$)/, ' or ');
    yield* p.err(
      `gcc: fatal error: cannot specify ${open}-o${close} with ${what} with multiple files\ncompilation terminated.\n`,
    );
    return 1;
  }
  for (const { input, source } of sources) {
    const path = command.output ?? `${input.replace(/^.*\//, '').replace(/\.c$/, '')}.o`;
    const content = programFile(OBJECT, 1500, { image: utf8Encode(JSON.stringify([source])) });
    const written = yield* save(p, path, content, 0o666);
    if (!written) return 1;
  }
  return 0;
}

function* writeProgram(p: Process, command: Command, sources: readonly Source[], version: number): Task<number> {
  const musl = p.stat('/lib/ld-musl-x86_64.so.1').ok;
  const math = musl || command.libraries.includes('m');
  const unknown = command.libraries.find((one) => !['m', 'c', 'pthread', 'rt', 'dl'].includes(one));
  if (unknown !== undefined) {
    yield* p.err(
      `/usr/bin/ld: cannot find -l${unknown}: No such file or directory\ncollect2: error: ld returned 1 exit status\n`,
    );
    return 1;
  }
  if (!p.stat('/usr/include/stdio.h').ok) throw new NotModelled('linking without the files of libc6-dev or musl-dev');
  const image: Image = { sources, musl, math, version };
  const linked = linking(unitsOf(image), math, version);
  const problem = linkProblem(p, linked, command, version);
  if (problem !== undefined) {
    yield* p.err(`${problem}collect2: error: ld returned 1 exit status\n`);
    return 1;
  }
  const content = programFile(BINARY, sizeOf(command, musl), {
    ...(command.isStatic ? {} : { needs: interpreterOf(p) }),
    image: utf8Encode(JSON.stringify(image)),
  });
  yield* p.sleep(40);
  return (yield* save(p, command.output ?? 'a.out', content, 0o777)) ? 0 : 1;
}

/** Bytes of a small program. */
function sizeOf({ isStatic, stripped }: Command, musl: boolean): number {
  if (musl) return isStatic ? (stripped ? 34_000 : 96_000) : stripped ? 13_800 : 18_200;
  return isStatic ? (stripped ? 684_000 : 759_000) : stripped ? 14_472 : 15_960;
}

/** What the linker says about names; undefined when all is well. */
function linkProblem(
  p: Process,
  { missing, twice, hasMain }: ReturnType<typeof linking>,
  command: Command,
  version: number,
): string | undefined {
  const offsets = 'the real message also tells places in the machine code, which is not modelled\n';
  if (twice[0] !== undefined) return `drydock: ld: multiple definition of \`${twice[0]}'; ${offsets}`;
  if (!hasMain) {
    if (version !== 12 || p.flavour.distribution === 'alpine')
      return `drydock: ld: undefined reference to \`main'; ${offsets}`;
    const start = command.isStatic ? 'crt1.o' : 'Scrt1.o';
    return `/usr/bin/ld: /usr/lib/gcc/x86_64-linux-gnu/12/../../../x86_64-linux-gnu/${start}: in function \`_start':\n(.text+0x17): undefined reference to \`main'\n`;
  }
  if (missing.length === 0) return undefined;
  return missing.map((name) => `drydock: ld: undefined reference to \`${name}'; ${offsets}`).join('');
}

function* save(p: Process, output: string, content: Parameters<typeof p.fs.writeFile>[1], mode: number): Task<boolean> {
  const path = p.resolve(output);
  p.fs.unlink(path, p.credentials);
  const written = p.fs.writeFile(path, content, p.credentials, mode & ~p.umask);
  if (written.ok) return true;
  const why =
    written.error === 'EACCES'
      ? 'Permission denied'
      : written.error === 'EISDIR'
        ? 'Is a directory'
        : 'No such file or directory';
  yield* p.err(`/usr/bin/ld: cannot open output file ${output}: ${why}\ncollect2: error: ld returned 1 exit status\n`);
  return false;
}

/** A program that gcc made. */
export const cProgram: Program = function* (p, _, file) {
  const bytes = file === undefined ? undefined : imageOf(file);
  if (bytes === undefined) return 126;
  const image = JSON.parse(utf8Decode(bytes)) as Image;
  try {
    const linked = link(linking(unitsOf(image), image.math, image.version));
    return yield* new Machine(p, linked, image.musl).run();
  } catch (problem) {
    if (!(problem instanceof NotModelled)) throw problem;
    yield* p.err(`drydock: ${p.argv[0] ?? ''}: ${problem.message} is not modelled\n`);
    return 1;
  }
};
