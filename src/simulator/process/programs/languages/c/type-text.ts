import type { FunctionType, Type } from './types.ts';

/** A type in quotes as messages show it: with what stands behind the name that a typedef gave it. */
export function quotedType(type: Type): string {
  const shown = typeText(type);
  const real = typeText(type, false);
  return shown === real ? `\`${shown}\`` : `\`${shown}\` {aka \`${real}\`}`;
}

/** `char *`, `const char *`, `int[3]`, `int (*)(int)`. */
export function typeText(type: Type, names = true): string {
  return declared(type, '', names);
}

function declared(type: Type, inner: string, names: boolean): string {
  const qualifier = type.constant === true ? 'const ' : '';
  if (names && type.alias !== undefined) return joined(`${qualifier}${type.alias}`, inner);
  switch (type.k) {
    case 'void':
      return joined(`${qualifier}void`, inner);
    case 'int':
    case 'float':
      return joined(`${qualifier}${type.name}`, inner);
    case 'struct':
      return joined(
        `${qualifier}${type.record.union ? 'union' : 'struct'} ${type.record.tag === '' ? '<anonymous>' : type.record.tag}`,
        inner,
      );
    case 'pointer': {
      const star = type.constant === true ? `* const${inner === '' ? '' : ` ${inner}`}` : `*${inner}`;
      const wraps = type.to.k === 'array' || type.to.k === 'function';
      return declared(type.to, wraps && !(names && type.to.alias !== undefined) ? `(${star})` : star, names);
    }
    case 'array':
      return declared(type.of, `${inner}[${type.length ?? ''}]`, names);
    case 'function':
      if (inner === '') return `${declared(type.result, '', names)}(${parameterText(type, names)})`;
      return declared(type.result, `${inner}(${parameterText(type, names)})`, names);
  }
}

function joined(base: string, inner: string): string {
  if (inner === '') return base;
  return inner.startsWith('[') ? `${base}${inner}` : `${base} ${inner}`;
}

function parameterText(type: FunctionType, names: boolean): string {
  if (type.open) return '';
  const all = type.parameters.map((one) => typeText(one.type, names));
  if (type.variadic) all.push('...');
  return all.length === 0 ? 'void' : all.join(', ');
}
