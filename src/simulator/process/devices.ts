import type { ByteSink, ByteSource } from '../base/channel.ts';
import type { IdSource } from '../base/ports.ts';
import { WaitQueue } from '../base/task.ts';
import { type FallibleSink, zeroBytes } from './open-file.ts';
import { countedFile } from './pipes.ts';
import type { OpenFile } from './program.ts';

const NEVER = new WaitQueue();

const swallow: ByteSink = { writable: NEVER, write: (bytes) => bytes.length, close() {} };

const nothing: ByteSource = { readable: NEVER, read: () => undefined, close() {} };

const zeros: ByteSource = { readable: NEVER, read: (max) => zeroBytes(Math.min(max, 65536)), close() {} };

/** `name` as a device node tells it. Undefined for a device that Drydock does not have (ENXIO). */
export function openDevice(name: string, path: string, ids: IdSource): OpenFile | undefined {
  const file = (kind: OpenFile['kind'], source: ByteSource, sink: ByteSink): OpenFile =>
    countedFile({ kind, path, source, sink }, () => {});
  switch (name) {
    case 'null':
      return file('null', nothing, swallow);
    case 'zero':
      return file('device', zeros, swallow);
    case 'full':
      return file('device', zeros, fullSink());
    case 'random':
    case 'urandom':
      return file('device', randomSource(ids), swallow);
    default:
      return undefined;
  }
}

const fullSink = (): FallibleSink => ({ writable: NEVER, write: () => 'EPIPE', close() {}, error: 'ENOSPC' });

/** A stream of its own (Marsaglia's xorshift), begun by the session's: megabytes must not cost a draw for each byte. */
function randomSource(ids: IdSource): ByteSource {
  let state = ids.int(0x7fffffff) + 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
  return {
    readable: NEVER,
    read(max) {
      const words = new Int32Array(Math.ceil(Math.min(max, 65536) / 4));
      for (let i = 0; i < words.length; i++) words[i] = next();
      return new Uint8Array(words.buffer, 0, Math.min(max, 65536));
    },
    close() {},
  };
}
