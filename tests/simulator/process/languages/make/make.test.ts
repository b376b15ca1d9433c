import { expect, it } from 'vitest';
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
