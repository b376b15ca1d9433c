import type { Task } from '../../../base/task.ts';
import { decompress } from '../../../filesystem/index.ts';
import { formatPlatform, normalizePlatform, parsePlatform } from '../../../oci/platform.ts';
import { type Command, fail, type Invocation, isTerminal, none } from '../command.ts';

/** `docker load`. */
export const imageLoad: Command = {
  arity: none,
  simplified: { platform: 'only linux/amd64 is loaded' },
  *run(c: Invocation): Task<number> {
    const path = c.flags.text('input') ?? '';
    let bytes: Uint8Array;
    if (path === '') {
      if (isTerminal(c, 0)) return yield* fail(c, 'requested load from stdin, but stdin is empty');
      bytes = yield* c.p.readAll(0);
    } else {
      const read = c.p.fs.readFile(c.p.resolve(path), c.p.credentials);
      if (!read.ok) {
        const why =
          read.error === 'EISDIR'
            ? 'is a directory'
            : read.error === 'EACCES'
              ? 'permission denied'
              : 'no such file or directory';
        return yield* fail(c, `open ${path}: ${why}`);
      }
      bytes = read.value.bytes;
    }
    const plain = decompress(bytes);
    const platform = c.flags.text('platform');
    if (platform !== undefined) {
      const parsed = parsePlatform(platform);
      if (!parsed.ok) return yield* fail(c, `invalid platform: ${parsed.error}`);
      const name = formatPlatform(normalizePlatform(parsed.value));
      if (name !== 'linux/amd64') {
        return yield* fail(c, `drydock: 'docker load --platform ${platform}' is not modelled; load for linux/amd64`);
      }
    }
    const loaded = yield* c.api.images.load(plain.ok ? plain.value : bytes);
    if (!loaded.ok) return yield* fail(c, loaded.error.message);
    yield* c.p.out(loaded.value.messages.join(''));
    return 0;
  },
};
