import type { Task } from '../../../base/task.ts';
import { decompress } from '../../../filesystem/index.ts';
import { familiarString, parseReference } from '../../../oci/reference.ts';
import { atLeast, type Command, fail, failDaemon, type Invocation } from '../command.ts';

/** `docker import`. */
export const imageImport: Command = {
  arity: atLeast(1),
  *run(c: Invocation): Task<number> {
    const [source = '', reference = ''] = c.args;
    if (/^https?:\/\//.test(source)) {
      return yield* fail(c, `drydock: 'docker import ${source}' is not modelled; download the file and import it`);
    }
    const named = reference === '' ? undefined : parseReference(reference);
    if (named !== undefined && !named.ok) return yield* fail(c, named.error);
    let bytes: Uint8Array;
    if (source === '-') bytes = yield* c.p.readAll(0);
    else {
      const read = c.p.fs.readFile(c.p.resolve(source), c.p.credentials);
      if (!read.ok) return yield* fail(c, `open ${source}: no such file or directory`);
      bytes = read.value.bytes;
    }
    const platform = c.flags.text('platform');
    const plain = decompress(bytes);
    const imported = yield* c.api.images.import(plain.ok ? plain.value : bytes, {
      reference: named === undefined ? '' : familiarString(named.value),
      message: c.flags.text('message') ?? '',
      changes: c.flags.list('change'),
      source: '-',
      ...(platform === undefined ? {} : { platform }),
    });
    if (!imported.ok) return yield* failDaemon(c, imported.error);
    yield* c.p.out(`${imported.value.id}\n`);
    return 0;
  },
};
