/** A directive of nginx's configuration: its words, and what stands in its braces. */
export interface Directive {
  readonly name: string;
  readonly args: readonly string[];
  readonly block?: readonly Directive[];
  readonly file: string;
  readonly line: number;
}

/** Why a configuration is refused: the text after `[emerg] PID#PID: `. */
export class ConfigError {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

interface Token {
  readonly text: string;
  readonly quoted: boolean;
  readonly line: number;
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '\\': '\\', n: '\n', t: '\t', r: '\r' };

/** A character that cannot stand there. */
class Unexpected {
  readonly text: string;
  readonly line: number;
  constructor(text: string, line: number) {
    this.text = text;
    this.line = line;
  }
}

function tokens(text: string): Token[] {
  const out: Token[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (char === '\n') {
      line++;
      at++;
    } else if (/\s/.test(char)) at++;
    else if (char === '#') {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (/[;{}]/.test(char)) {
      out.push({ text: char, quoted: false, line });
      at++;
    } else if (char === '"' || char === "'") {
      let word = '';
      for (at++; at < text.length && text.charAt(at) !== char; at++) {
        if (text.charAt(at) === '\n') line++;
        const special = text.charAt(at) === '\\' ? (ESCAPES[text.charAt(at + 1)] ?? '') : '';
        if (special !== '') at++;
        word += special || text.charAt(at);
      }
      if (at >= text.length) break;
      at++;
      // Behind a quote a word must end.
      const behind = text.charAt(at);
      if (behind !== '' && !/[\s;{})]/.test(behind)) throw new Unexpected(behind, line);
      out.push({ text: word, quoted: true, line });
    } else {
      const word = /^(?:\\.|\$\{[^}]*\}|[^\s;{}\\])+/.exec(text.slice(at))?.[0] ?? char;
      out.push({ text: word, quoted: false, line });
      at += word.length;
    }
  }
  out.push({ text: '', quoted: false, line });
  return out;
}

/** Reads a whole file's text; `include` gives the directives of included files. Throws a {@link ConfigError}. */
export function parseConfig(
  text: string,
  file: string,
  include: (pattern: string, at: Directive) => readonly Directive[],
): Directive[] {
  const list = ((): Token[] => {
    try {
      return tokens(text);
    } catch (problem) {
      if (problem instanceof Unexpected)
        throw new ConfigError(`unexpected "${problem.text}" in ${file}:${problem.line}`);
      throw problem;
    }
  })();
  let at = 0;
  const block = (inner: boolean): Directive[] => {
    const out: Directive[] = [];
    for (;;) {
      const first = list[at];
      const end = at === list.length - 1;
      if (!first || end) {
        if (inner) throw new ConfigError(`unexpected end of file, expecting "}" in ${file}:${list.at(-1)?.line ?? 1}`);
        return out;
      }
      if (!first.quoted && first.text === '}') {
        if (!inner) throw new ConfigError(`unexpected "}" in ${file}:${first.line}`);
        at++;
        return out;
      }
      if (!first.quoted && /^[;{]$/.test(first.text))
        throw new ConfigError(`unexpected "${first.text}" in ${file}:${first.line}`);
      out.push(...directive(first));
    }
  };
  const directive = (first: Token): readonly Directive[] => {
    const args: string[] = [];
    let line = first.line;
    for (at++; ; at++) {
      const token = list[at];
      if (!token || at === list.length - 1)
        throw new ConfigError(`unexpected end of file, expecting ";" or "}" in ${file}:${list.at(-1)?.line ?? 1}`);
      line = token.line;
      if (token.quoted || !/^[;{}]$/.test(token.text)) {
        args.push(token.text);
        continue;
      }
      if (token.text === '}') throw new ConfigError(`unexpected "}" in ${file}:${token.line}`);
      at++;
      const made: Directive = {
        name: first.text,
        args,
        file,
        line,
        ...(token.text === '{' ? { block: block(true) } : {}),
      };
      return made.name === 'include' && made.block === undefined ? include(args[0] ?? '', made) : [made];
    }
  };
  return block(false);
}

export const find = (block: readonly Directive[] | undefined, name: string): Directive | undefined =>
  block?.findLast((one) => one.name === name);
export const findAll = (block: readonly Directive[] | undefined, name: string): readonly Directive[] =>
  block?.filter((one) => one.name === name) ?? [];
