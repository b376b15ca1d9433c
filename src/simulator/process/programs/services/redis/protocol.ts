import { readSome } from '../../../../base/channel.ts';
import type { Connection } from '../../../../base/sockets.ts';
import type { Task } from '../../../../base/task.ts';
import { binary } from '../../binary-text.ts';

/** A reply of Redis: bulk string, integer, nil, list, status or error. Texts are binary strings. */
export type Reply =
  | string
  | number
  | null
  | readonly Reply[]
  | { readonly status: string }
  | { readonly error: string };

export const OK: Reply = { status: 'OK' };

export function encodeReply(reply: Reply): string {
  if (reply === null) return '$-1\r\n';
  if (typeof reply === 'number') return `:${reply}\r\n`;
  if (typeof reply === 'string') return `$${reply.length}\r\n${reply}\r\n`;
  if ('status' in reply) return `+${reply.status}\r\n`;
  if ('error' in reply) return `-${reply.error}\r\n`;
  return `*${reply.length}\r\n${reply.map(encodeReply).join('')}`;
}

export const encodeCommand = (words: readonly string[]): string =>
  `*${words.length}\r\n${words.map((word) => `$${word.length}\r\n${word}\r\n`).join('')}`;

/** Words of an inline command or of redis-cli's prompt, with its quotes; undefined when they do not match. */
export function splitWords(line: string): string[] | undefined {
  const out: string[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const quoted = /^"((?:\\[\s\S]|[^"\\])*)"(?=\s|$)|^'((?:\\'|[^'])*)'(?=\s|$)/.exec(rest);
    const plain = /^[^\s"']\S*/.exec(rest);
    const match = quoted ?? plain;
    if (!match) return undefined;
    out.push(
      quoted
        ? (quoted[1]?.replace(/\\x([0-9a-fA-F]{2})|\\([\s\S])/g, (_, hex: string | undefined, char: string) =>
            hex
              ? String.fromCharCode(Number.parseInt(hex, 16))
              : ({ n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' }[char] ?? char),
          ) ??
            quoted[2] ??
            '')
        : match[0],
    );
    rest = rest.slice(match[0].length).trimStart();
  }
  return out;
}

/** Reads commands and replies off a connection. */
export class RedisReader {
  readonly #connection: Connection;
  #kept = '';

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  *#more(): Task<boolean> {
    const bytes = yield* readSome(this.#connection);
    if (bytes === undefined) return false;
    this.#kept += binary(bytes);
    return true;
  }

  *#line(): Task<string | undefined> {
    for (;;) {
      const end = this.#kept.indexOf('\n');
      if (end >= 0) {
        const line = this.#kept.slice(0, end).replace(/\r$/, '');
        this.#kept = this.#kept.slice(end + 1);
        return line;
      }
      if (!(yield* this.#more())) return undefined;
    }
  }

  *#exactly(length: number): Task<string | undefined> {
    while (this.#kept.length < length + 2) if (!(yield* this.#more())) return undefined;
    const text = this.#kept.slice(0, length);
    this.#kept = this.#kept.slice(length + 2);
    return text;
  }

  /** The next command; undefined at the end, a string for a protocol error. */
  *command(): Task<string[] | string | undefined> {
    for (;;) {
      const line = yield* this.#line();
      if (line === undefined) return undefined;
      if (line === '') continue;
      if (!line.startsWith('*')) return splitWords(line) ?? 'ERR Protocol error: unbalanced quotes in request';
      const words: string[] = [];
      for (let i = Number(line.slice(1)); i > 0; i--) {
        const head = yield* this.#line();
        if (head === undefined) return undefined;
        if (!head.startsWith('$')) return `ERR Protocol error: expected '$', got '${head.charAt(0)}'`;
        const word = yield* this.#exactly(Number(head.slice(1)));
        if (word === undefined) return undefined;
        words.push(word);
      }
      return words;
    }
  }

  /** The next reply; undefined when the server closed. */
  *reply(): Task<Reply | undefined> {
    const line = yield* this.#line();
    if (line === undefined) return undefined;
    const rest = line.slice(1);
    switch (line.charAt(0)) {
      case '+':
        return { status: rest };
      case '-':
        return { error: rest };
      case ':':
        return Number(rest);
      case '$':
        return rest === '-1' ? null : yield* this.#exactly(Number(rest));
      case '*': {
        if (rest === '-1') return null;
        const list: Reply[] = [];
        for (let i = Number(rest); i > 0; i--) {
          const one = yield* this.reply();
          if (one === undefined) return undefined;
          list.push(one);
        }
        return list;
      }
      default:
        return { error: `Protocol error, got ${JSON.stringify(line.charAt(0))} as reply type byte` };
    }
  }
}
