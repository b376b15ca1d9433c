import { poison, value } from './convert.ts';
import { NotModelled, type Place } from './diagnostics.ts';
import type { Parser } from './parser.ts';
import type { Expr } from './tree.ts';
import { quotedType } from './type-text.ts';
import type { Type } from './types.ts';

export function member(p: Parser, given: Expr, op: string, mark: Place, start: Place): Expr {
  const name = p.peek();
  if (!p.isWord()) p.fail('identifier');
  p.next();
  const inner = op === '->' ? value(given) : given;
  if (inner.poison === true) return inner;
  const holder = op === '->' && inner.type.k === 'pointer' ? inner.type.to : inner.type;
  const record = holder.k === 'struct' ? holder.record : undefined;
  const wrong = (op === '->') !== (inner.type.k === 'pointer');
  if (record === undefined || (wrong && op === '.')) return notAMember(p, inner, name.text, op, mark);
  if (wrong) {
    p.diagnostics.error(mark, `invalid type argument of \`->\` (have ${quotedType(inner.type)})`);
    return poison(mark);
  }
  if (record.members === undefined) {
    p.diagnostics.error(
      mark,
      `invalid use of incomplete typedef ${quotedType(holder)}`.replace(
        'incomplete typedef `struct',
        'undefined type `struct',
      ),
    );
    return poison(mark);
  }
  const found = record.find(name.text);
  if (found === undefined && inner.e === 'local') inner.local.used--;
  if (found === undefined) return noSuchMember(p, holder, name, mark);
  const of: Expr = op === '->' ? { e: 'deref', of: inner, type: holder, at: inner.at } : inner;
  const type = holder.constant === true ? { ...found.type, constant: true } : found.type;
  return { e: 'member', of, offset: found.offset, type, at: p.span(mark, start) };
}

function nameOf(expr: Expr): string {
  if (expr.e === 'local') return expr.local.name;
  if (expr.e === 'global') return expr.global.name;
  throw new NotModelled('what gcc calls this pointer');
}

function notAMember(p: Parser, inner: Expr, name: string, op: string, mark: Place): Expr {
  if (op === '.' && inner.type.k === 'pointer' && inner.type.to.k === 'struct')
    p.diagnostics.error(mark, `\`${nameOf(inner)}\` is a pointer; did you mean to use \`->\`?`, { insert: '->' });
  else if (op === '->' && inner.type.k !== 'pointer')
    p.diagnostics.error(mark, `invalid type argument of \`->\` (have ${quotedType(inner.type)})`);
  else p.diagnostics.error(mark, `request for member \`${name}\` in something not a structure or union`);
  return poison(mark);
}

function noSuchMember(p: Parser, holder: Type, name: { text: string; at: Place }, mark: Place): Expr {
  const members = holder.k === 'struct' ? (holder.record.members ?? []) : [];
  const near = p.nearest(
    name.text,
    members.map((one) => one.name),
  );
  if (near === undefined) p.diagnostics.error(mark, `${quotedType(holder)} has no member named \`${name.text}\``);
  else
    p.diagnostics.error(
      name.at,
      `${quotedType(holder)} has no member named \`${name.text}\`; did you mean \`${near}\`?`,
      {
        insert: near,
      },
    );
  return poison(mark);
}
