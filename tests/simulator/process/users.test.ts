import { describe, expect, it } from 'vitest';
import { resolveUser } from '../../../src/simulator/process/users.ts';

const PASSWD = 'root:x:0:0:root:/root:/bin/sh\nbob:x:1000:1001::/home/bob:/bin/sh\n# comment\n\n';
const GROUP = 'root:x:0:\nbob:x:1001:\nwheel:x:10:bob,root\n';

const resolve = (spec: string, extra: readonly string[] = []) => resolveUser(spec, PASSWD, GROUP, extra);

describe('USER', () => {
  it.each([
    ['', { uid: 0, gid: 0, groups: [0, 10] }, '/root'],
    ['bob', { uid: 1000, gid: 1001, groups: [1001, 10] }, '/home/bob'],
    ['1000', { uid: 1000, gid: 1001, groups: [1001, 10] }, '/home/bob'],
    ['bob:wheel', { uid: 1000, gid: 10, groups: [10] }, '/home/bob'],
    ['bob:77', { uid: 1000, gid: 77, groups: [77] }, '/home/bob'],
    ['4242', { uid: 4242, gid: 0, groups: [0] }, '/'],
    ['4242:5', { uid: 4242, gid: 5, groups: [5] }, '/'],
  ])('%j', (spec, credentials, home) => {
    expect(resolve(spec)).toEqual({ ok: true, value: { credentials, home } });
  });

  it('complains as the runtime does', () => {
    expect(resolve('ghost')).toEqual({
      ok: false,
      error: 'unable to find user ghost: no matching entries in passwd file',
    });
    expect(resolve('bob:ghosts')).toEqual({
      ok: false,
      error: 'unable to find group ghosts: no matching entries in group file',
    });
    expect(resolve('-5')).toEqual({ ok: false, error: 'uids and gids must be in range 0-2147483647' });
  });

  it('adds groups', () => {
    expect(resolve('bob', ['55'])).toMatchObject({ value: { credentials: { groups: [1001, 10, 55] } } });
  });

  it('does without the files', () => {
    expect(resolveUser('', undefined, undefined)).toMatchObject({ value: { credentials: { uid: 0 }, home: '/' } });
    expect(resolveUser('bob', undefined, undefined).ok).toBe(false);
  });
});
