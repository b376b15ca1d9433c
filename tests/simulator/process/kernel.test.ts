import { describe, expect, it } from 'vitest';
import { utf8Decode, utf8Encode } from '../../../src/simulator/base/bytes.ts';
import type { Program } from '../../../src/simulator/process/program.ts';
import type { ProcessObserver } from '../../../src/simulator/process/record.ts';
import { PseudoTerminal } from '../../../src/simulator/process/terminal.ts';
import { Machine } from './machine.ts';

/** Lets simulated time pass. */
const pass = (machine: Machine, milliseconds: number): void => {
  machine.scheduler.run({ until: machine.scheduler.clock.now() + milliseconds });
};

describe('signals and PID 1', () => {
  it('gives PID 1 no default action: TERM is ignored, KILL from outside ends it', () => {
    const effects: string[] = [];
    const observer: ProcessObserver = { signalSent: ({ signal, effect }) => effects.push(`${signal} ${effect}`) };
    const machine = new Machine('busybox', { observer });
    const { handle } = machine.start(['sleep', '1000']);
    pass(machine, 10);
    handle.kill('TERM');
    pass(machine, 10);
    expect(handle.status).toBeUndefined();
    handle.kill('KILL');
    expect(handle.status).toEqual({ signal: 'KILL' });
    expect(effects).toEqual(['TERM ignored', 'KILL fatal']);
  });

  it('ignores even KILL that PID 1 sends to itself', () => {
    expect(new Machine().run(['sh', '-c', 'kill -9 1; echo alive'])).toMatchObject({ stdout: 'alive\n', code: 0 });
  });

  it('kills a process that is not PID 1 with TERM', () => {
    const machine = new Machine();
    machine.start(['sleep', '1000']);
    const { handle } = machine.start(['sleep', '1000']);
    pass(machine, 10);
    expect(handle.pid).toBe(7);
    handle.kill('TERM');
    expect(handle.status).toEqual({ signal: 'TERM' });
  });

  it('runs a trap while the shell waits, and the status is the trap’s', () => {
    const machine = new Machine();
    const running = machine.start(['sh', '-c', 'trap "echo bye; exit 7" TERM; sleep 1000 & wait']);
    pass(machine, 10);
    running.handle.kill('TERM');
    pass(machine, 10);
    expect(running.handle.status).toEqual({ code: 7 });
    expect(running.stdout()).toBe('bye\n');
  });

  it('puts a trap off while a program runs in the foreground', () => {
    const machine = new Machine();
    const { handle } = machine.start(['sh', '-c', 'trap "exit 7" TERM; sleep 30; true']);
    pass(machine, 10);
    handle.kill('TERM');
    pass(machine, 1000);
    expect(handle.status).toBeUndefined();
    pass(machine, 40_000);
    expect(handle.status).toEqual({ code: 7 });
  });

  it('takes all processes of a namespace along when its PID 1 ends', () => {
    const machine = new Machine();
    const { handle } = machine.start(['sh', '-c', 'sleep 1000 & sleep 0.1; exit 0']);
    pass(machine, 500);
    expect(handle.status).toEqual({ code: 0 });
    expect(machine.kernel.processes).toHaveLength(0);
  });

  it('gives orphans to PID 1, which leaves them as zombies when it does not wait', () => {
    const machine = new Machine();
    machine.start(['sleep', '1000']);
    machine.start(['sh', '-c', '(sleep 0.2; exit 3) & exit 0']);
    pass(machine, 1000);
    const zombies = [...machine.namespace.processes.values()].filter((record) => record.status !== undefined);
    expect(zombies.map((record) => record.ppid)).toEqual([1]);
  });

  it('stops and continues', () => {
    const machine = new Machine();
    machine.start(['sleep', '1000']);
    const { handle, stdout } = machine.start(['sh', '-c', 'while sleep 1; do echo tick; done']);
    pass(machine, 1500);
    handle.kill('STOP');
    pass(machine, 5000);
    expect(stdout()).toBe('tick\n');
    handle.kill('CONT');
    pass(machine, 500);
    expect(stdout()).toBe('tick\n');
  });

  it('freezes and thaws a namespace', () => {
    const machine = new Machine();
    const { stdout } = machine.start(['sh', '-c', 'while sleep 1; do echo tick; done']);
    machine.kernel.freeze(machine.namespace, true);
    pass(machine, 5000);
    expect(stdout()).toBe('');
    machine.kernel.freeze(machine.namespace, false);
    pass(machine, 1500);
    expect(stdout()).toBe('tick\n');
  });
});

describe('what takes the place of sh -c', () => {
  const pidOne = (image: 'busybox' | 'debian', shell: string, script: string): string =>
    new Machine(image).run([shell, '-c', script]).stdout.replaceAll('\0', ' ').trim();

  it.each([
    ['busybox', 'sh', 'cat /proc/1/cmdline', 'cat /proc/1/cmdline'],
    ['busybox', 'sh', 'true && cat /proc/1/cmdline', 'cat /proc/1/cmdline'],
    ['busybox', 'sh', '{ cat /proc/1/cmdline; }', 'cat /proc/1/cmdline'],
    ['busybox', 'sh', '(cat /proc/1/cmdline)', 'cat /proc/1/cmdline'],
    ['busybox', 'sh', 'sleep 0.1; cat /proc/1/cmdline | cat', 'sh -c sleep 0.1; cat /proc/1/cmdline | cat'],
    ['debian', 'sh', 'cat /proc/1/cmdline', 'sh -c cat /proc/1/cmdline'],
    ['debian', 'sh', 'true && cat /proc/1/cmdline', 'sh -c true && cat /proc/1/cmdline'],
    ['debian', 'bash', 'cat /proc/1/cmdline', 'cat /proc/1/cmdline'],
    ['debian', 'bash', 'true; cat /proc/1/cmdline', 'cat /proc/1/cmdline'],
    ['debian', 'bash', 'true && cat /proc/1/cmdline', 'cat /proc/1/cmdline'],
    ['debian', 'bash', 'trap : EXIT; cat /proc/1/cmdline', 'bash -c trap : EXIT; cat /proc/1/cmdline'],
    ['debian', 'bash', 'if true; then cat /proc/1/cmdline; fi', 'bash -c if true; then cat /proc/1/cmdline; fi'],
    ['debian', 'bash', '(cat /proc/1/cmdline)', 'bash -c (cat /proc/1/cmdline)'],
    ['debian', 'bash', '{ cat /proc/1/cmdline; }', 'bash -c { cat /proc/1/cmdline; }'],
  ] as const)('%s %s -c %j', (image, shell, script, expected) => {
    expect(pidOne(image, shell, script)).toBe(expected);
  });
});

describe('limits', () => {
  const runaways: readonly (readonly [string, string])[] = [
    ['a loop without end', 'while true; do :; done'],
    ['a fork bomb', 'b() { b | b & }; b; sleep 1000'],
    ['a file without end', 'yes > /tmp/f'],
    ['a growing file', 'while :; do cat /tmp/f /tmp/f > /tmp/g; cat /tmp/g > /tmp/f; done'],
    ['an endless substitution', 'x=$(yes)'],
    ['an endless recursion', 'f() { f; }; f'],
    ['a doubling variable', 'x=aaaaaaaaaaaaaaaa; while :; do x=$x$x; done'],
  ];

  it.each(runaways)('stops %s and leaves the rest alive', (_, script) => {
    const machine = new Machine();
    machine.write('/tmp/f', 'x'.repeat(1000));
    const other = machine.kernel.createNamespace({
      name: 'o',
      hostname: 'o',
      fs: machine.fs,
      net: machine.namespace.net,
    });
    const innocent = machine.start(['sleep', '1000000'], { in: other });
    const { handle, status } = machine.run(['sh', '-c', script]);
    expect(status).toBeDefined();
    expect(handle.failure?.kind).toBe('limit');
    expect(innocent.handle.status).toBeUndefined();
    expect(machine.run(['sh', '-c', 'echo on'], { in: other }).stdout).toBe('on\n');
  });
});

it.each([
  ['itself', 'f() { [ $1 = 0 ] && echo end || f $(($1 - 1)); }; f 400'],
  ['itself by eval', 'f() { [ $1 = 0 ] && echo end || eval "f $(($1 - 1))"; }; f 300'],
  [
    'itself from deep within',
    'f() { if [ $1 = 0 ]; then echo end; else while :; do case x in x) { f $(($1 - 1)); } ;; esac; break; done; fi; }; f 150',
  ],
])('a function may call %s some hundred times, however small the browser’s stack is', (_, script) => {
  expect(new Machine().run(['sh', '-c', script]).stdout).toBe('end\n');
});

describe('descriptors', () => {
  it('shares the offset of a file between processes and keeps it after unlink', () => {
    const machine = new Machine();
    const result = machine.run([
      'sh',
      '-c',
      'exec 3> f; echo a >&3; (echo b >&3); rm f; echo c >&3; exec 4< /etc/passwd; rm /etc/passwd; read l <&4; echo "$l"',
    ]);
    expect(result.stdout).toBe('root:x:0:0:root:/root:/bin/sh\n');
    expect(machine.read('/w/f')).toBe('(ENOENT)');
  });

  it('knows the devices', () => {
    const machine = new Machine();
    const { stdout, stderr } = machine.run([
      'sh',
      '-c',
      'echo x > /dev/null; head -c 3 /dev/zero | wc -c; echo full > /dev/full; cat /dev/null; head -c 8 /dev/urandom | wc -c; echo o > /dev/stdout',
    ]);
    expect(stdout.replace(/ /g, '')).toBe('3\n8\no\n');
    expect(stderr).toBe('sh: write error: No space left on device\n');
  });

  it('shows processes in /proc', () => {
    const machine = new Machine();
    const { stdout } = machine.run([
      'sh',
      '-c',
      'grep -c "^processor" /proc/cpuinfo; head -n 1 /proc/self/status; cat /proc/$$/comm; ls /proc/1/fd; cat /proc/mounts | grep -c proc',
    ]);
    expect(stdout).toBe('2\nName:\thead\nsh\n0\n1\n2\n1\n');
  });

  it('ends a writer whose reader has gone', () => {
    const { stdout, code } = new Machine().run(['sh', '-c', 'yes | head -n 2; echo $?']);
    expect({ stdout, code }).toEqual({ stdout: 'y\ny\n0\n', code: 0 });
  });
});

describe('the terminal', () => {
  function sitDown(argv: readonly string[], image: 'busybox' | 'debian' = 'busybox') {
    const machine = new Machine(image);
    const tty = new PseudoTerminal({ columns: 40, rows: 10 });
    const started = machine.kernel.start(machine.namespace, {
      argv,
      env: new Map([
        ['PATH', '/usr/bin:/bin'],
        ['HOME', '/root'],
      ]),
      cwd: '/',
      tty,
    });
    if (!started.ok) throw new Error(started.error);
    const screen = (): string => {
      machine.scheduler.run({ until: machine.scheduler.clock.now() + 5 });
      return utf8Decode(tty.master.source.read(1 << 20) ?? new Uint8Array(0));
    };
    const type = (text: string): string => {
      tty.master.sink.write(utf8Encode(text));
      return screen();
    };
    return { machine, tty, handle: started.value, screen, type };
  }

  it('edits lines in canonical mode', () => {
    const { type, screen } = sitDown(['cat']);
    screen();
    expect(type('abx\x7fc')).toBe('abx\b \bc');
    expect(type('\r')).toBe('\r\nabc\r\n');
    expect(type('你\x7f好\r')).toBe('你\b \b\b \b好\r\n好\r\n');
    expect(type('one two\x17\x15done\r')).toContain('\r\ndone\r\n');
  });

  it('sends ^C to the foreground group and ^D as the end', () => {
    const { type, screen, handle } = sitDown(['sh', '-c', 'trap "echo int" INT; cat; echo end']);
    screen();
    expect(type('\x03')).toBe('^Cint\r\nend\r\n');
    expect(handle.status).toEqual({ code: 0 });
  });

  it('gives ash its prompt, echo and answer', () => {
    const { type, screen } = sitDown(['sh']);
    expect(screen()).toBe('/ # ');
    expect(type('echo hi\r')).toMatch(/^echo hi.*\r\nhi\r\n\/ # $/s);
    expect(type('cd /tmp\r')).toMatch(/\/tmp # $/);
  });

  it('survives ^C at the prompt and kills the program in front', () => {
    const { type, screen, machine } = sitDown(['sh']);
    screen();
    expect(type('abc\x03')).toMatch(/\^C\r\n\/ # $/);
    type('sleep 100\r');
    expect(machine.kernel.processes).toHaveLength(2);
    expect(type('\x03')).toMatch(/\^C.*\/ # $/s);
    expect(machine.kernel.processes).toHaveLength(1);
    expect(type('echo $?\r')).toContain('130');
  });

  it('recalls, edits and completes', () => {
    const { type, screen } = sitDown(['bash'], 'debian');
    expect(screen()).toBe('root@box:/# ');
    type('echo one\r');
    expect(type('\x1b[A\x17two\r')).toContain('\r\ntwo\r\n');
    expect(type('cat /etc/pas\t')).toContain('cat /etc/passwd ');
  });

  it('stops a job with ^Z and brings it back', () => {
    const { type, screen } = sitDown(['bash'], 'debian');
    screen();
    type('sleep 50\r');
    expect(type('\x1a')).toContain('Stopped');
    expect(type('jobs\r')).toContain('[1]+  Stopped                 sleep 50');
    expect(type('bg\r')).toContain('[1]');
    expect(type('jobs\r')).toContain('Running');
  });

  it('ends the shell at ^D', () => {
    const { type, screen, handle } = sitDown(['sh']);
    screen();
    type('\x04');
    expect(handle.status).toEqual({ code: 0 });
  });
});

describe('namespaces', () => {
  it('numbers processes anew inside and shows all on the host', () => {
    const machine = new Machine();
    const host = machine.kernel.createNamespace({
      name: 'host',
      hostname: 'host',
      fs: machine.fs,
      net: machine.namespace.net,
      host: true,
    });
    const inside = machine.start(['sleep', '10']);
    const seen: string[] = [];
    const look: Program = function* (p) {
      for (const info of p.processes()) seen.push(`${info.pid} ${info.argv[0]}`);
      yield* p.tick();
      return 0;
    };
    machine.kernel.start(host, { argv: ['look'], program: look });
    pass(machine, 10);
    expect(inside.handle.pid).toBe(1);
    expect(seen).toEqual([`${inside.handle.hostPid} sleep`, '1001 look']);
  });

  it('refuses a fork beyond the limit of the namespace', () => {
    const machine = new Machine();
    machine.namespace.pidsLimit = 1;
    expect(machine.run(['sh', '-c', 'sleep 1; echo not'])).toMatchObject({
      code: 2,
      stderr: "sh: line 0: can't fork: Resource temporarily unavailable\n",
    });
  });
});
