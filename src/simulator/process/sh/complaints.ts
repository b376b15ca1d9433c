import type { Errno } from '../../filesystem/index.ts';
import type { ArithmeticFault } from './expand/arithmetic.ts';
import type { Shell } from './shell.ts';
import type { SyntaxFault, Token } from './syntax/lexer.ts';
import { RESERVED_WORDS } from './syntax/reserved-words.ts';

/** The C library's text for an error number, as far as shells print it. */
export function errnoText(errno: Errno): string {
  return ERRNO_TEXT[errno] ?? errno;
}

const ERRNO_TEXT: Partial<Record<Errno, string>> = {
  EPERM: 'Operation not permitted',
  ENOENT: 'No such file or directory',
  ESRCH: 'No such process',
  EIO: 'Input/output error',
  ENXIO: 'No such device or address',
  E2BIG: 'Argument list too long',
  ENOEXEC: 'Exec format error',
  EBADF: 'Bad file descriptor',
  EAGAIN: 'Resource temporarily unavailable',
  EACCES: 'Permission denied',
  EBUSY: 'Device or resource busy',
  EEXIST: 'File exists',
  ENOTDIR: 'Not a directory',
  EISDIR: 'Is a directory',
  EINVAL: 'Invalid argument',
  ETXTBSY: 'Text file busy',
  ENOSPC: 'No space left on device',
  EROFS: 'Read-only file system',
  EPIPE: 'Broken pipe',
  ENAMETOOLONG: 'File name too long',
  ENOTEMPTY: 'Directory not empty',
  ELOOP: 'Too many levels of symbolic links',
};

/** dash and ash have words of their own for the commonest failures of opening and executing. */
export function shellErrnoText(shell: Shell, errno: Errno, action: 'open' | 'create' | 'execute'): string {
  const { name } = shell.personality;
  if (name === 'bash') return errnoText(errno);
  const missing = errno === 'ENOENT' || errno === 'ENOTDIR';
  if (!missing) return errnoText(errno);
  if (action === 'execute') return 'not found';
  if (action === 'open') return name === 'ash' ? 'no such file' : 'No such file';
  return name === 'ash' ? 'nonexistent directory' : 'Directory nonexistent';
}

/** A failed redirection or `.`: what stands after the prefix. */
export function openFailure(shell: Shell, path: string, errno: Errno, action: 'open' | 'create'): string {
  const text = shellErrnoText(shell, errno, action);
  switch (shell.personality.name) {
    case 'ash':
      return `can't ${action} ${path}: ${text}`;
    case 'dash':
      return `cannot ${action} ${path}: ${text}`;
    case 'bash':
      return `${path}: ${text}`;
  }
}

const tokenName = (token: Token): string => {
  switch (token.kind) {
    case 'end':
      return 'end of file';
    case 'newline':
      return 'newline';
    case 'redirection':
      return 'redirection';
    case 'operator':
      return `"${token.text}"`;
    case 'word':
      return !token.quoted && RESERVED_WORDS.has(token.text) ? `"${token.text}"` : 'word';
  }
};

/** What dash and ash say about a script that is none; the two differ in the first letter and the order of words. */
export function almquistSyntaxMessage(fault: SyntaxFault, shell: 'ash' | 'dash'): string {
  const ash = shell === 'ash';
  const head = ash ? 'syntax error: ' : 'Syntax error: ';
  const capital = (text: string): string => (ash ? text : text.charAt(0).toUpperCase() + text.slice(1));
  switch (fault.kind) {
    case 'unexpected': {
      const name = tokenName(fault.token);
      const expecting = fault.expecting === undefined ? '' : ` (expecting ${quoteExpected(fault.expecting)})`;
      return head + (ash ? `unexpected ${name}${expecting}` : `${name} unexpected${expecting}`);
    }
    case 'bad-for-variable':
      return head + capital('bad for loop variable');
    case 'bad-function-name':
      return head + capital('bad function name');
    case 'unterminated':
      if (fault.what === '`') return `${head}EOF in backquote substitution`;
      if (fault.what === '"' || fault.what === "'") return head + capital('unterminated quoted string');
      return head + capital(`missing '${fault.what}'`);
  }
}

const quoteExpected = (text: string): string => (text === 'word' ? text : `"${text}"`);

/** bash's lines about a script that is none. */
export function bashSyntaxMessages(fault: SyntaxFault, shell: Shell): readonly string[] {
  const { source } = shell;
  const name = source.file ?? shell.name;
  const where = source.file !== undefined ? '' : shell.evalDepth > 0 ? 'eval: ' : shell.commandString ? '-c: ' : '';
  const head = (line: number): string => (shell.interactive ? `${name}: ` : `${name}: ${where}line ${line}: `);
  const line = source.lineOf(fault.pos);
  const lastLine = source.lineOf(source.text.length) + 1;
  if (fault.kind === 'unterminated') {
    const what = fault.what === '))' ? ')' : fault.what;
    return [`${head(line)}unexpected EOF while looking for matching \`${what}'`];
  }
  const { token } = fault;
  if (token.kind === 'end') {
    const expecting = fault.kind === 'unexpected' ? fault.expecting : undefined;
    if (expecting === ')' && insideSubstitution(source.text, fault.pos)) {
      return [`${head(lastLine)}unexpected EOF while looking for matching \`)'`];
    }
    if (!/[<>|&]\s*$/.test(source.text) || /\|\s*$|&&\s*$/.test(source.text)) {
      return [`${head(lastLine)}syntax error: unexpected end of file`];
    }
  }
  const text = token.kind === 'newline' || token.kind === 'end' ? 'newline' : token.text;
  return [`${head(line)}syntax error near unexpected token \`${text}'`, `${head(line)}\`${source.lineText(line)}'`];
}

const insideSubstitution = (text: string, pos: number): boolean => text.lastIndexOf('$(', pos) >= 0;

/** What each shell says about an expression. */
export function arithmeticMessage(shell: Shell, fault: ArithmeticFault, expression: string): string {
  switch (shell.personality.name) {
    case 'ash':
      return ashArithmetic(fault);
    case 'dash':
      return dashArithmetic(fault, expression);
    case 'bash':
      return bashArithmetic(fault, expression);
  }
}

function ashArithmetic(fault: ArithmeticFault): string {
  if (fault.kind === 'divide-by-zero') return 'divide by zero';
  if (fault.kind === 'readonly') return `${fault.name}: is read only`;
  if (fault.kind === 'missing-colon') return 'malformed ?: operator';
  return fault.kind === 'too-deep' ? 'expression recursion loop detected' : 'arithmetic syntax error';
}

function dashArithmetic(fault: ArithmeticFault, expression: string): string {
  const whole = `: "${expression}"`;
  switch (fault.kind) {
    case 'divide-by-zero':
      return `arithmetic expression: division by zero${whole}`;
    case 'illegal-number':
      return `Illegal number: ${fault.text}`;
    case 'readonly':
      return `${fault.name}: is read only`;
    case 'operand-expected':
      return `arithmetic expression: expecting primary${whole}`;
    case 'missing-colon':
      return `arithmetic expression: expecting ':'${whole}`;
    case 'missing-paren':
      return `arithmetic expression: expecting ')'${whole}`;
    default:
      return `arithmetic expression: expecting EOF${whole}`;
  }
}

function bashArithmetic(fault: ArithmeticFault, expression: string): string {
  const text = expression.trim();
  switch (fault.kind) {
    case 'divide-by-zero':
      return `${text}: division by 0 (error token is "${fault.token}")`;
    case 'operand-expected':
      return `${text}: syntax error: operand expected (error token is "${fault.rest}")`;
    case 'trailing':
      return `${text}: syntax error in expression (error token is "${fault.rest}")`;
    case 'illegal-number':
      return `${fault.text}: value too great for base (error token is "${fault.text}")`;
    case 'unbound':
      return `${fault.name}: unbound variable`;
    case 'readonly':
      return `${fault.name}: readonly variable`;
    case 'not-assignable':
      return `${text}: attempted assignment to non-variable (error token is "${fault.rest}")`;
    case 'missing-colon':
      return `${text}: \`:' expected for conditional expression (error token is "${fault.rest}")`;
    case 'missing-paren':
      return `${text}: missing \`)' (error token is "${fault.rest}")`;
    case 'too-deep':
      return `${text}: expression recursion level exceeded (error token is "${text}")`;
  }
}
