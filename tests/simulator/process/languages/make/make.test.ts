import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Shell } from '../node/computer.ts';

const MAKEFILE = `SRC := $(wildcard *.txt)
OUT = $(patsubst %.txt,%.up,$(SRC))
NAME ?= world
.PHONY: hello fail

all.out: $(OUT)
	cat $^ > $@

%.up: %.txt
	tr a-z A-Z < $< > $@

hello:
	@echo hello $(NAME)

fail:
	-false
	exit 3
`;

it('makes what is older than what it needs, and says so as make does', () => {
  const shell = new Shell(
    { Makefile: MAKEFILE, 'a.txt': 'a\n', 'b.txt': 'b\n', 'spaces/Makefile': 'x:\n        echo x\n' },
    ['golang:1.26'],
  );
  const inside = (command: string) => shell.run(`docker run --rm -v $PWD:/w -w /w golang:1.26 sh -c '${command}'`);
  expect(inside('make; cat all.out; make; sleep 1; touch a.txt; make; make -n -B')).toEqual({
    stdout:
      "tr a-z A-Z < a.txt > a.up\ntr a-z A-Z < b.txt > b.up\ncat a.up b.up > all.out\nA\nB\nmake: 'all.out' is up to date.\ntr a-z A-Z < a.txt > a.up\ncat a.up b.up > all.out\ntr a-z A-Z < a.txt > a.up\ntr a-z A-Z < b.txt > b.up\ncat a.up b.up > all.out\n",
    stderr: '',
    code: 0,
  });
  expect(inside('make hello NAME=Ann; make nope')).toMatchObject({
    stdout: 'hello Ann\n',
    stderr: "make: *** No rule to make target 'nope'.  Stop.\n",
    code: 2,
  });
  expect(inside('make fail')).toEqual({
    stdout: 'false\nexit 3\n',
    stderr: 'make: [Makefile:16: fail] Error 1 (ignored)\nmake: *** [Makefile:17: fail] Error 3\n',
    code: 2,
  });
  expect(inside('cd spaces; make').stderr).toBe(
    'Makefile:2: *** missing separator (did you mean TAB instead of 8 spaces?).  Stop.\n',
  );
});

const RECORDED = 'tests/recorded/make';

function filesBelow(folder: string): string[] {
  return readdirSync(`${RECORDED}/${folder}`).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    return statSync(`${RECORDED}/${path}`).isDirectory() ? filesBelow(path) : [path];
  });
}

describe('what GNU make 4.3 did', () => {
  const paths = filesBelow('');
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(`${RECORDED}/${path}`, 'utf8')]));
  const shell = new Shell(files, ['python:3.13']);
  shell.run('mkdir out; docker run --rm -e LC_ALL=C -v "$PWD:/w" -w /w python:3.13 bash run.sh /w/out got');
  const names = paths.filter((path) => path.endsWith('.want')).map((path) => path.slice(0, -5));
  it.each(names)('%s', (name) => {
    expect(shell.out(`cat out/${name}.got`)).toBe(files[`${name}.want`]);
  });
});
