import { cast, convert, poison, value } from './convert.ts';
import { NotModelled, Panic, type Place } from './diagnostics.ts';
import { checkFormat } from './format-check.ts';
import { HEADER_OF } from './headers.ts';
import type { Parser } from './parser.ts';
import type { Token } from './scan.ts';
import type { Expr, FunctionSymbol } from './tree.ts';
import { DOUBLE, type FunctionType, INT, promote, type Type, VOID } from './types.ts';

/** A name where a value is wanted. */
export function identifier(p: Parser): Expr {
  const token = p.next();
  const { text, at } = token;
  if (text === 'va_arg' || text === '__builtin_va_arg') return vaArg(p, at);
  if (text === 'va_start' || text === 'va_end' || text === 'va_copy') return vaOther(p, text, at);
  if (text === '__func__' && p.current !== undefined) return functionName(p.current.name, at);
  const symbol = p.scope.find(text);
  switch (symbol?.s) {
    case 'local':
      symbol.used++;
      symbol.written = true;
      return { e: 'local', local: symbol, type: symbol.type, at };
    case 'global':
      symbol.used = true;
      return { e: 'global', global: symbol, type: symbol.type, at };
    case 'function':
      symbol.used = true;
      return { e: 'function', symbol, type: symbol.type, at };
    case 'constant':
      return { e: 'number', value: symbol.value, type: INT, at };
    case 'type':
      return p.failHere(token, 'expression');
    default:
      return p.is('(') ? implicit(p, token) : undeclared(p, token);
  }
}

function functionName(name: string, at: Place): Expr {
  return { e: 'string', text: name, type: { k: 'array', of: promoteChar, length: name.length + 1 }, at };
}

const promoteChar: Type = { k: 'int', size: 1, signed: true, name: 'char' };

function undeclared(p: Parser, { text, at }: Token): Expr {
  const { current, diagnostics } = p;
  if (current === undefined) {
    const near = p.suggest(text, (symbol) => symbol?.s !== 'type');
    if (near === undefined) diagnostics.error(at, `\`${text}\` undeclared here (not in a function)`);
    else
      diagnostics.error(at, `\`${text}\` undeclared here (not in a function); did you mean \`${near}\`?`, {
        insert: near,
      });
    return poison(at);
  }
  if (current.undeclared.has(text)) return poison(at);
  const header = MACRO_HEADERS[text];
  const near = header === undefined ? p.suggest(text, (symbol) => symbol?.s !== 'type') : undefined;
  const start = `\`${text}\` undeclared (first use in this function)`;
  if (near === undefined) diagnostics.error(at, start);
  else diagnostics.error(at, `${start}; did you mean \`${near}\`?`, { insert: near });
  if (header !== undefined)
    missingHeader(
      p,
      at,
      `\`${text}\` is defined in header \`<${header}>\`; did you forget to \`#include <${header}>\`?`,
      header,
    );
  else if (current.undeclared.size === 0 && !p.toldOnce)
    diagnostics.note(at, 'each undeclared identifier is reported only once for each function it appears in');
  if (header !== undefined && !p.toldOnce)
    diagnostics.note(at, 'each undeclared identifier is reported only once for each function it appears in');
  p.toldOnce = true;
  current.undeclared.add(text);
  return poison(at);
}

const MACRO_HEADERS: Readonly<Record<string, string>> = {
  NULL: 'stddef.h',
  EOF: 'stdio.h',
  stdin: 'stdio.h',
  stdout: 'stdio.h',
  stderr: 'stdio.h',
  errno: 'errno.h',
  INT_MAX: 'limits.h',
  INT_MIN: 'limits.h',
  EXIT_SUCCESS: 'stdlib.h',
  EXIT_FAILURE: 'stdlib.h',
  true: 'stdbool.h',
  false: 'stdbool.h',
  bool: 'stdbool.h',
};

/** The note that shows where an #include would go. */
function missingHeader(p: Parser, at: Place, message: string, header: string): void {
  const { diagnostics } = p;
  const last = diagnostics.lastInclude(at.file);
  const line = last === undefined ? 1 : last + 1;
  diagnostics.includeNote({ ...at, line, column: 1, width: 1 }, message, header);
}

/** A function that nobody declared. */
function implicit(p: Parser, { text, at }: Token): Expr {
  const { diagnostics, options, scope } = p;
  const header = HEADER_OF[text];
  const near = header === undefined ? p.suggest(text, (symbol) => symbol?.s === 'function') : undefined;
  const start = `implicit declaration of function \`${text}\``;
  const flag = 'implicit-function-declaration';
  const hint = near === undefined ? undefined : { insert: near };
  const message = near === undefined ? start : `${start}; did you mean \`${near}\`?`;
  if (options.version >= 14) diagnostics.error(at, `${message} [-W${flag}]`, hint);
  else diagnostics.warning(at, message, flag, hint);
  const known = BUILT_IN.has(text) ? header : undefined;
  const ask = `include \`<${header}>\` or provide a declaration of \`${text}\``;
  if (header !== undefined && known !== undefined) missingHeader(p, at, ask, header);
  if (known !== undefined && !FITS_INT.has(text)) {
    diagnostics.warning(
      at,
      `incompatible implicit declaration of built-in function \`${text}\``,
      'builtin-declaration-mismatch',
    );
    diagnostics.noteBare(at, ask);
  }
  const type: FunctionType = { k: 'function', result: INT, parameters: [], variadic: false, open: true };
  const symbol: FunctionSymbol = {
    s: 'function',
    name: text,
    type,
    at,
    internal: false,
    places: [],
    body: undefined,
    used: true,
  };
  let outermost = scope;
  while (outermost.outer !== undefined) outermost = outermost.outer;
  outermost.names.set(text, symbol);
  p.functions.set(text, symbol);
  return { e: 'function', symbol, type, at };
}

/** Functions that gcc knows by itself: it tells which header declares them. */
const BUILT_IN = new Set(
  'printf fprintf sprintf snprintf scanf sscanf puts putchar fputs fputc fwrite malloc calloc realloc free exit abort abs labs strlen strcpy strncpy strcat strncat strcmp strncmp strchr strrchr strstr strdup memcpy memmove memset memcmp sqrt pow sin cos tan floor ceil fabs exp log isalpha isdigit isspace toupper tolower'.split(
    ' ',
  ),
);

/** Of those the ones that look like `int f()`. */
const FITS_INT = new Set('puts putchar abs strcmp strncmp memcmp isalpha isdigit isspace toupper tolower'.split(' '));

export function call(p: Parser, callee: Expr, open: Place): Expr {
  const args: Expr[] = [];
  try {
    if (!p.is(')'))
      do args.push(value(p.grammar.assignment(p)));
      while (p.accept(','));
    p.need(')', open);
  } catch (problem) {
    if (!(problem instanceof Panic)) throw problem;
    p.skipUntil(')');
    return poison(callee.at);
  }
  const at = p.span(callee.at, callee.at);
  if (callee.poison === true) return poison(at);
  const type =
    callee.type.k === 'function'
      ? callee.type
      : callee.type.k === 'pointer' && callee.type.to.k === 'function'
        ? callee.type.to
        : undefined;
  if (type === undefined) return notCallable(p, callee, at);
  const symbol = callee.e === 'function' ? callee.symbol : undefined;
  const fitted = fitArguments(p, type, args, symbol, callee);
  if (symbol !== undefined) checkFormat(p, symbol, args, callee.at);
  if (fitted === undefined) return { ...poison(at), type: type.result };
  return { e: 'call', callee: value(callee), args: fitted, type: type.result, at };
}

function notCallable(p: Parser, callee: Expr, at: Place): Expr {
  const name = callee.e === 'local' ? callee.local : callee.e === 'global' ? callee.global : undefined;
  if (name === undefined) p.diagnostics.error(callee.at, 'called object is not a function or function pointer');
  else {
    p.diagnostics.error(callee.at, `called object \`${name.name}\` is not a function or function pointer`);
    p.diagnostics.note(name.at, 'declared here');
  }
  return poison(at);
}

function fitArguments(
  p: Parser,
  type: FunctionType,
  args: readonly Expr[],
  symbol: FunctionSymbol | undefined,
  callee: Expr,
): readonly Expr[] | undefined {
  const { parameters, variadic, open } = type;
  const few = args.length < parameters.length;
  if (!open && (few || (args.length > parameters.length && !variadic))) {
    const name = symbol === undefined ? 'called function' : `function \`${symbol.name}\``;
    p.diagnostics.error(
      callee.at,
      `too ${few ? 'few' : 'many'} arguments to ${name}`.replace('to called function', 'to function call'),
    );
    if (symbol?.at.file.startsWith('/usr/'))
      p.diagnostics.text += `drydock: the note that shows the declaration in ${symbol.at.file} is not modelled\n`;
    else if (symbol !== undefined) p.diagnostics.note(symbol.at, 'declared here');
    return undefined;
  }
  return args.map((arg, i) => {
    const parameter = open ? undefined : parameters[i];
    if (parameter !== undefined)
      return convert(p, arg, parameter.type, { u: 'argument', number: i + 1, callee: symbol });
    if (arg.type.k === 'float') return cast(arg, DOUBLE);
    if (arg.type.k === 'void') {
      p.diagnostics.error(arg.at, 'invalid use of void expression');
      return poison(arg.at);
    }
    return cast(arg, promote(arg.type));
  });
}

function vaArg(p: Parser, at: Place): Expr {
  p.need('(');
  const list = value(p.grammar.assignment(p));
  p.need(',');
  const type = p.grammar.typeName(p);
  p.need(')');
  return { e: 'va_arg', list, type, at };
}

function vaOther(p: Parser, name: string, at: Place): Expr {
  p.need('(');
  const list = p.grammar.assignment(p);
  const rest = p.accept(',') ? p.grammar.assignment(p) : undefined;
  p.need(')');
  if (name === 'va_start') return { e: 'va_start', list, type: VOID, at };
  if (name === 'va_end') return { e: 'cast', of: value(list), type: VOID, at };
  if (rest === undefined) throw new NotModelled('va_copy with one argument');
  return { e: 'assign', target: list, value: value(rest), type: list.type, at, mark: at };
}
