import { Parser, type Program, tokenizer } from 'acorn';

/** Why a text is no program, as V8 says it. */
export interface ParseFailure {
  readonly message: string;
  readonly pos: number;
  /** Characters that the caret line marks. */
  readonly width: number;
}

const KEYWORDS = new Set(
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with'.split(
    ' ',
  ),
);

/** Parses a script or a module. */
export function parseProgram(text: string, type: 'script' | 'module'): Program | ParseFailure {
  try {
    return Parser.parse(text, {
      ecmaVersion: 'latest',
      sourceType: type,
      allowReturnOutsideFunction: type === 'script',
      allowHashBang: true,
      preserveParens: true,
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failure(text, error as SyntaxError & { readonly pos?: number });
  }
}

export const isFailure = (parsed: Program | ParseFailure): parsed is ParseFailure => 'message' in parsed;

function failure(text: string, error: SyntaxError & { readonly pos?: number }): ParseFailure {
  const pos = error.pos ?? 0;
  const said = error.message.replace(/ \(\d+:\d+\)$/, '');
  const token =
    /^(?:[A-Za-z_$][\w$]*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|=>|===|!==|==|!=|<=|>=|&&|\|\||\?\?|\?\.|\.\.\.|\+\+|--|[^\s])/.exec(
      text.slice(pos),
    )?.[0] ?? '';
  const at = (message: string, width = Math.max(1, token.length), where = pos): ParseFailure => ({
    message,
    pos: where,
    width,
  });
  if (/^'import' and 'export' may appear only/.test(said))
    return token === 'import' ? at('Cannot use import statement outside a module') : at(`Unexpected token '${token}'`);
  if (
    /Cannot use keyword 'await' outside/.test(said) ||
    (/^Unexpected token/.test(said) && /\bawait\s+$/.test(text.slice(0, pos)))
  ) {
    const where = text.lastIndexOf('await', pos);
    return at('await is only valid in async functions and the top level bodies of modules', 5, where);
  }
  if (/^Unterminated (string|template|regular)/.test(said)) {
    if (said.startsWith('Unterminated template')) return at('Unterminated template literal');
    if (said.startsWith('Unterminated regular')) return at('Invalid regular expression: missing /');
    return at('Invalid or unexpected token', Math.max(1, (text.slice(pos).split('\n')[0] ?? '').length));
  }
  if (/^Unexpected character/.test(said)) return at('Invalid or unexpected token');
  if (/^Unexpected keyword/.test(said)) {
    const next = pos + token.length + (/^\s*/.exec(text.slice(pos + token.length))?.[0].length ?? 0);
    const word = /^(?:[A-Za-z_$][\w$]*|[^\s])/.exec(text.slice(next))?.[0] ?? '';
    return at(unexpected(text, next, word), Math.max(1, word.length), next);
  }
  if (/^Unexpected token/.test(said)) {
    const last = lastArgument(text, pos);
    if (last !== undefined && token !== '') return at('missing ) after argument list', last.width, last.pos);
    return at(unexpected(text, pos, token), Math.max(1, token.length));
  }
  if (/^'return' outside of function/.test(said)) return at('Illegal return statement');
  if (/^Assigning to rvalue/.test(said)) return at('Invalid left-hand side in assignment');
  if (/^The keyword '(\w+)' is reserved/.test(said)) return at(`Unexpected strict mode reserved word`);
  return at(said);
}

function unexpected(text: string, pos: number, token: string): string {
  if (token === '' || text.slice(pos).trim() === '') return 'Unexpected end of input';
  if (/^["']/.test(token)) return 'Unexpected string';
  if (/^\d/.test(token)) return 'Unexpected number';
  if (token === '`') return 'Unexpected template string';
  if (/^[A-Za-z_$]/.test(token))
    return KEYWORDS.has(token) ? `Unexpected token '${token}'` : `Unexpected identifier '${token}'`;
  return `Unexpected token '${token}'`;
}

/** The last token before `pos` when it ends an argument of a call that is still open. */
function lastArgument(text: string, pos: number): { readonly pos: number; readonly width: number } | undefined {
  const open: boolean[] = [];
  let previous = '';
  let last = { pos: 0, width: 1 };
  try {
    for (const token of tokenizer(text.slice(0, pos), { ecmaVersion: 'latest' })) {
      const { label } = token.type;
      if (label === '(') open.push(previous === 'name' || previous === ')' || previous === ']');
      else if (label === '{' || label === '[' || label === '${') open.push(false);
      else if (label === ')' || label === '}' || label === ']') open.pop();
      previous = label;
      last = { pos: token.start, width: token.end - token.start };
    }
  } catch {
    return undefined;
  }
  const inside = open.at(-1) === true && !['(', ',', '+', '-', '=', '=>', '.'].includes(previous);
  return inside ? last : undefined;
}
