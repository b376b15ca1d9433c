import type { BuildProgress } from '../../api/build.ts';
import { utf8Encode } from '../../base/bytes.ts';
import { type GoJson, marshal } from '../../base/go-json.ts';
import { rfc3339Nano } from '../../base/go-text.ts';
import { base64 } from './base64.ts';

/** `--progress rawjson`: a line of BuildKit's SolveStatus for each message. */
export class RawJsonPrinter {
  readonly #vertices = new Map<string, { name: string; inputs: readonly string[]; started?: string }>();

  /** The line for a message, or nothing when it says nothing new to a client. */
  line(message: BuildProgress): string {
    const status = this.#status(message);
    return `${marshal(status)}\n`;
  }

  #status(message: BuildProgress): GoJson {
    switch (message.type) {
      case 'vertex':
        this.#vertices.set(message.digest, { name: message.name, inputs: message.inputs });
        return { vertexes: [this.#vertex(message.digest)] };
      case 'started': {
        const known = this.#vertices.get(message.digest);
        if (known !== undefined) known.started = rfc3339Nano(message.at);
        return { vertexes: [this.#vertex(message.digest)] };
      }
      case 'completed': {
        const ended = {
          completed: rfc3339Nano(message.at),
          cached: message.cached === true ? true : undefined,
          error: message.error,
        };
        return { vertexes: [{ ...this.#vertex(message.digest), ...ended }] };
      }
      case 'status': {
        const at = rfc3339Nano(message.at);
        const line = {
          id: message.text,
          vertex: message.digest,
          total: message.total,
          current: message.current ?? 0,
          timestamp: at,
          completed: message.done ? at : undefined,
        };
        return { statuses: [line] };
      }
      case 'log': {
        const log = {
          vertex: message.digest,
          stream: message.stream,
          data: base64(message.bytes),
          timestamp: rfc3339Nano(message.at),
        };
        return { logs: [log] };
      }
      case 'warning': {
        const short = `${message.warning.rule}: ${message.warning.detail} (line ${message.warning.lines.start})`;
        return {
          warnings: [
            {
              level: 1,
              short: base64(utf8Encode(short)),
              detail: [base64(utf8Encode(message.warning.description))],
              url: message.warning.url,
            },
          ],
        };
      }
    }
  }

  #vertex(digest: string): { readonly [key: string]: GoJson } {
    const known = this.#vertices.get(digest);
    const inputs = known?.inputs ?? [];
    return {
      digest,
      inputs: inputs.length === 0 ? undefined : [...inputs],
      name: known?.name ?? '',
      started: known?.started,
    };
  }
}
