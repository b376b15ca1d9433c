import type { Expr, Param } from './syntax.ts';

const params = (list: readonly Param[]): string =>
  list
    .map(
      ({ name, type, variadic }) => `${name === undefined ? '' : `${name} `}${variadic ? '...' : ''}${exprText(type)}`,
    )
    .join(', ');

/** An expression as the compiler's messages show it. */
export function exprText(x: Expr): string {
  switch (x.k) {
    case 'name':
      return x.name;
    case 'literal':
      return x.text;
    case 'binary':
      return `${exprText(x.x)} ${x.op} ${exprText(x.y)}`;
    case 'unary':
      return `${x.op}${exprText(x.x)}`;
    case 'star':
      return `*${exprText(x.x)}`;
    case 'paren':
      return `(${exprText(x.x)})`;
    case 'call':
      return `${exprText(x.f)}(${x.args.map(exprText).join(', ')}${x.spread ? '...' : ''})`;
    case 'select':
      return `${exprText(x.x)}.${x.name}`;
    case 'index':
      return `${exprText(x.x)}[${exprText(x.i)}]`;
    case 'slice':
      return `${exprText(x.x)}[${x.lo ? exprText(x.lo) : ''}:${x.hi ? exprText(x.hi) : ''}${x.max ? `:${exprText(x.max)}` : ''}]`;
    case 'assert':
      return `${exprText(x.x)}.(${x.type ? exprText(x.type) : 'type'})`;
    case 'composite':
      return `${x.type ? exprText(x.type) : ''}{…}`;
    case 'func':
      return `func(${params(x.type.params)}) {…}`;
    case 'arrayType':
      return `[${x.length === undefined ? '' : x.length === 'auto' ? '...' : exprText(x.length)}]${exprText(x.of)}`;
    case 'mapType':
      return `map[${exprText(x.key)}]${exprText(x.of)}`;
    case 'chanType':
      return `${{ both: 'chan', send: 'chan<-', receive: '<-chan' }[x.way]} ${exprText(x.of)}`;
    case 'structType':
      return 'struct{…}';
    case 'interfaceType':
      return 'interface{…}';
    case 'funcType':
      return `func(${params(x.params)})`;
  }
}
