import type { Statement } from './tree.ts';

/** Whether what stands behind a statement may be reached, as far as a compiler sees. */
export function fallsThrough(statement: Statement): boolean {
  switch (statement.s) {
    case 'return':
    case 'goto':
    case 'break':
    case 'continue':
      return false;
    case 'block': {
      let open = true;
      for (const one of statement.body) open = one.s === 'label' || one.s === 'case' ? true : open && fallsThrough(one);
      return open;
    }
    case 'if':
      return statement.no === undefined || fallsThrough(statement.yes) || fallsThrough(statement.no);
    case 'while':
      return statement.test.e !== 'number' || hasBreak(statement.body);
    case 'for':
      return statement.test !== undefined || hasBreak(statement.body);
    case 'switch':
      return !hasDefault(statement.body) || hasBreak(statement.body) || fallsThrough(statement.body);
    case 'expression': {
      const { value } = statement;
      const ends = value.e === 'call' && value.callee.e === 'decay' && value.callee.of.e === 'function';
      if (!ends || value.callee.e !== 'decay' || value.callee.of.e !== 'function') return true;
      return !['exit', 'abort', '_exit'].includes(value.callee.of.symbol.name);
    }
    default:
      return true;
  }
}

function hasBreak(statement: Statement): boolean {
  if (statement.s === 'break') return true;
  if (statement.s === 'block') return statement.body.some(hasBreak);
  return statement.s === 'if' && (hasBreak(statement.yes) || (statement.no !== undefined && hasBreak(statement.no)));
}

const hasDefault = (statement: Statement): boolean =>
  (statement.s === 'case' && statement.value === undefined) ||
  (statement.s === 'block' && statement.body.some(hasDefault));
