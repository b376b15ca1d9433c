import { describe, expect, it } from 'vitest';
import { ramInBytes } from '../../../src/simulator/base/go-size.ts';
import { parseMount } from '../../../src/simulator/cli/commands/container/create/mount.ts';
import { parsePorts } from '../../../src/simulator/cli/commands/container/create/ports.ts';
import { parseVolumes } from '../../../src/simulator/cli/commands/container/create/volumes.ts';
import { parseFlags } from '../../../src/simulator/cli/flags/parse.ts';
import { extraHost } from '../../../src/simulator/cli/flags/values.ts';
import { findEntry, flagsOf } from '../../../src/simulator/cli/help.ts';
import { parseDetachKeys } from '../../../src/simulator/cli/streams.ts';

function flags(command: string) {
  const entry = findEntry(command);
  if (entry === undefined) throw new Error(command);
  return flagsOf(entry);
}

const runFlags = (words: string) => parseFlags(flags('run'), words.split(' '), { stopAtFirstArg: true });
const psFlags = (words: string) => parseFlags(flags('ps'), words.split(' '), { stopAtFirstArg: false });

describe('flags', () => {
  it('reads bundled, joined and separate values', () => {
    const line = runFlags('-itp 80:80 --name=web -eA=1 -e B=2 busybox -x --name y');
    expect(line.ok && line.value.args).toEqual(['busybox', '-x', '--name', 'y']);
    if (!line.ok) return;
    const { flags: values } = line.value;
    expect([values.bool('interactive'), values.bool('tty'), values.text('name')]).toEqual([true, true, 'web']);
    expect([values.list('publish'), values.list('env')]).toEqual([['80:80'], ['A=1', 'B=2']]);
  });

  it('takes flags after arguments unless the command stops at the first', () => {
    const line = parseFlags(flags('rm'), ['a', '-f', 'b', '--', '-v'], { stopAtFirstArg: false });
    expect(line.ok && line.value.args).toEqual(['a', 'b', '-v']);
    expect(line.ok && line.value.flags.bool('force')).toBe(true);
  });

  it.each([
    ['--foo', 'unknown flag: --foo'],
    ['-aqz', "unknown shorthand flag: 'z' in -z"],
    ['---x', 'bad flag syntax: ---x'],
    ['-n', "flag needs an argument: 'n' in -n"],
    ['--format', 'flag needs an argument: --format'],
    [
      '--all=maybe',
      'invalid argument "maybe" for "-a, --all" flag: strconv.ParseBool: parsing "maybe": invalid syntax',
    ],
    ['--last many', 'invalid argument "many" for "-n, --last" flag: strconv.ParseInt: parsing "many": invalid syntax'],
    ['-f nokey', 'invalid argument "nokey" for "-f, --filter" flag: bad format of filter (expected name=value)'],
  ])('docker ps %s', (words, error) => {
    expect(psFlags(words)).toEqual({ ok: false, error });
  });

  it.each([
    ['--memory lots x', 'invalid argument "lots" for "-m, --memory" flag: invalid size: \'lots\''],
    ['--cpus many x', 'invalid argument "many" for "--cpus" flag: failed to parse many as a rational number'],
    ['--health-interval 5 x', 'invalid argument "5" for "--health-interval" flag: time: missing unit in duration "5"'],
    ['--ulimit nope x', 'invalid argument "nope" for "--ulimit" flag: invalid ulimit argument: nope'],
  ])('docker run %s', (words, error) => {
    expect(runFlags(words)).toEqual({ ok: false, error });
  });
});

describe('values', () => {
  it.each([
    ['512', 512],
    ['1k', 1024],
    ['512m', 512 * 2 ** 20],
    ['1.5GiB', 1.5 * 2 ** 30],
    ['2gb', 2 * 2 ** 30],
  ])('%s is %d bytes', (text, bytes) => {
    expect(ramInBytes(text)).toEqual({ ok: true, value: bytes });
  });

  it('refuses sizes with a wrong unit', () => {
    expect(ramInBytes('5xb')).toEqual({ ok: false, error: "invalid suffix: 'xb'" });
  });

  it.each(['db:10.1.2.3', 'db=10.1.2.3', 'db:host-gateway', 'db:[::1]'])('takes the host %s', (text) => {
    expect(extraHost(text).ok).toBe(true);
  });

  it.each([
    [['8080:80'], { '80/tcp': [{ HostIp: '', HostPort: '8080' }] }],
    [['127.0.0.1::80/udp'], { '80/udp': [{ HostIp: '127.0.0.1', HostPort: '' }] }],
    [
      ['8000-8001:80-81'],
      { '80/tcp': [{ HostIp: '', HostPort: '8000' }], '81/tcp': [{ HostIp: '', HostPort: '8001' }] },
    ],
    [['8000-8010:80'], { '80/tcp': [{ HostIp: '', HostPort: '8000-8010' }] }],
    [['[::1]:80:80'], { '80/tcp': [{ HostIp: '::1', HostPort: '80' }] }],
    [['target=80,published=8080,protocol=udp'], { '80/udp': [{ HostIp: '', HostPort: '8080' }] }],
  ])('publishes %j', (specs, bindings) => {
    const ports = parsePorts(specs, []);
    expect(ports.ok && ports.value.bindings).toEqual(bindings);
  });

  it('exposes ranges', () => {
    const ports = parsePorts([], ['80', '9000-9001/udp']);
    expect(ports.ok && Object.keys(ports.value.exposed)).toEqual(['80/tcp', '9000/udp', '9001/udp']);
  });

  it('tells binds from anonymous volumes and makes relative paths absolute', () => {
    const volumes = parseVolumes(
      ['data:/d', './src:/s:ro', '/anon', 'x:/data', '/a:/b'],
      (path) => `/home${path.slice(1)}`,
    );
    expect(volumes).toEqual({
      ok: true,
      value: { binds: ['data:/d', '/home/src:/s:ro', '/a:/b'], anonymous: { '/anon': {}, 'x:/data': {} } },
    });
  });

  it('reads mounts', () => {
    const mount = parseMount(
      'type=bind,"src=./a,b",dst=/x,ro,bind-propagation=rshared',
      (path) => `/home/${path.slice(2)}`,
    );
    expect(mount).toEqual({
      ok: true,
      value: {
        Type: 'bind',
        Source: '/home/a,b',
        Target: '/x',
        ReadOnly: true,
        BindOptions: { Propagation: 'rshared' },
      },
    });
    expect(parseMount('type=tmpfs,dst=/x,volume-nocopy', (path) => path)).toEqual({
      ok: false,
      error: "cannot mix 'volume-*' options with mount type 'tmpfs'",
    });
  });

  it('reads detach keys', () => {
    expect([parseDetachKeys('ctrl-p,ctrl-q'), parseDetachKeys('ctrl-@,a'), parseDetachKeys('nope')]).toEqual([
      [16, 17],
      [0, 97],
      undefined,
    ]);
  });
});
