import type { Translated } from '../../i18n/index.ts';

/** What a message or an exit code means, and a way out. */
export interface Explanation {
  readonly id: string;
  /** Found in one line of what a command printed. The first entry that matches counts. */
  readonly pattern: RegExp;
  readonly what: Translated;
  readonly out: Translated;
  /** A case that prints the message: tests hold the pattern to it. */
  readonly example: Example;
}

export interface Example {
  readonly files?: Readonly<Record<string, string>>;
  /** Images that are there from the start. */
  readonly images?: readonly string[];
  readonly commands: readonly string[];
}

type Pair = readonly [what: string, out: string];

/** One entry in both languages. */
export function entry(id: string, pattern: RegExp, en: Pair, zh: Pair, example: Example): Explanation {
  return { id, pattern, what: { en: en[0], 'zh-cn': zh[0] }, out: { en: en[1], 'zh-cn': zh[1] }, example };
}

/** A build of this Dockerfile. */
export const building = (dockerfile: string, flags = ''): Example => ({
  files: { Dockerfile: dockerfile },
  images: ['busybox:latest'],
  commands: [`docker build ${flags}${flags === '' ? '' : ' '}.`],
});

/** These commands, with busybox at hand. */
export const running = (...commands: string[]): Example => ({ images: ['busybox:latest'], commands });
