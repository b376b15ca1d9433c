import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../../../src/simulator/process/programs/languages/c/front.ts';
import { readCommand } from '../../../../../src/simulator/process/programs/languages/c/options.ts';
import { Shell } from '../node/computer.ts';

const RECORDED = 'tests/recorded/c';
const { warnings } = readCommand(['-Wall']);

const casesOf = (folder: string): string[] =>
  readdirSync(`${RECORDED}/${folder}`)
    .filter((name) => name.endsWith('.c'))
    .map((name) => name.slice(0, -2));

const textOf = (path: string): string => readFileSync(`${RECORDED}/${path}`, 'utf8');

describe('what gcc 12.2 said with -Wall', () => {
  it.each(casesOf('faults'))('%s', (name) => {
    const { text } = readUnit(`${name}.c`, textOf(`faults/${name}.c`), {
      version: 12,
      warnings,
      fatalWarnings: false,
      quiet: false,
      unicode: false,
      defines: [],
      folders: [],
      read: () => undefined,
      hasHeader: (header) => header !== 'stdi.h' && header !== 'missing.h',
    });
    // What the linker says besides stands in none of them.
    expect(text).toBe(textOf(`faults/${name}.want`));
  });
});

describe('what programs of gcc did', () => {
  const names = casesOf('programs');
  const files = Object.fromEntries(names.map((name) => [`${name}.c`, textOf(`programs/${name}.c`)]));
  files['in'] = '3 10 20 30 Bob\n';
  files['all.sh'] = names
    .map((name) => `gcc ${name}.c -o /tmp/${name} -lm; { /tmp/${name} < in; echo "rc $?"; } > /out/${name} 2>/dev/null`)
    .join('\n');
  const shell = new Shell(files, ['python:3.13']);
  shell.run('mkdir out; docker run --rm -v "$PWD/out:/out" -v "$PWD:/w" -w /w python:3.13 bash all.sh');
  it.each(names)('%s', (name) => {
    expect(shell.out(`cat out/${name}`)).toBe(textOf(`programs/${name}.want`));
  });
});

describe('gcc in images', () => {
  const hello = '#include <stdio.h>\nint main(void) { printf("Hello from C!\\n"); return 0; }\n';
  const stages = (base: string, install: string, last: string): string =>
    `FROM ${base} AS build\nRUN ${install}\nCOPY hello.c .\nARG FLAGS=\nRUN gcc $FLAGS hello.c -o /hello\nFROM ${last}\nCOPY --from=build /hello /hello\nCMD ["/hello"]\n`;
  const shell = new Shell(
    {
      'hello.c': hello,
      'add.c': 'int add(int a, int b) { return a + b; }\n',
      'main.c': '#include <stdio.h>\n#include "add.h"\nint main(void) { printf("%d\\n", add(N, 3)); return 0; }\n',
      'add.h': '#pragma once\nint add(int a, int b);\n',
      Dockerfile: stages('alpine:3.22', 'apk add --no-cache gcc musl-dev', 'scratch'),
      'debian.Dockerfile': stages(
        'debian:12',
        'apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev',
        'alpine:3.22',
      ),
    },
    ['alpine:3.22', 'debian:12', 'python:3.13'],
  );
  const missing = 'exec /hello: no such file or directory';

  it('a dynamic program needs the dynamic linker of its own C library', () => {
    expect(shell.run('docker build -q -t a . && docker run --rm a').stderr).toContain(missing);
    expect(shell.run('docker build -q -t b -f debian.Dockerfile . && docker run --rm b').stderr).toContain(missing);
  });

  it('a static one needs nothing', () => {
    expect(shell.out('docker build -q -t a --build-arg FLAGS=-static . && docker run --rm a')).toContain('from C!\n');
    const debian = 'docker build -q -t b --build-arg FLAGS=-static -f debian.Dockerfile . && docker run --rm b';
    expect(shell.out(debian)).toContain('Hello from C!\n');
  });

  it('objects and headers of the own are put together', () => {
    const inside = 'gcc -c add.c && gcc -c -DN=4 main.c -o m.o && gcc m.o add.o -o sum && ./sum';
    expect(shell.out(`docker run --rm -v "$PWD:/w" -w /w python:3.13 sh -c '${inside}'`)).toBe('7\n');
  });

  it('without headers, files and main it says what is missing', () => {
    const apk = shell.run('docker run --rm -v "$PWD:/w" -w /w alpine:3.22 sh -c "apk add -q gcc && gcc hello.c"');
    expect(apk.stderr).toContain('hello.c:1:10: fatal error: stdio.h: No such file or directory\n');
    const gcc = (args: string): string =>
      shell.run(`docker run --rm -e LC_ALL=C -v "$PWD:/w" -w /w python:3.13 gcc ${args}`).stderr;
    expect(gcc('')).toBe('gcc: fatal error: no input files\ncompilation terminated.\n');
    expect(gcc('nope.c')).toBe('cc1: fatal error: nope.c: No such file or directory\ncompilation terminated.\n');
    expect(gcc('-foo add.c')).toBe("gcc: error: unrecognized command-line option '-foo'\n");
    expect(gcc('main.c -DN=1')).toContain('drydock: ld: undefined reference to `add');
  });
});
