import { createHash } from 'node:crypto';
import { parseModule, walk } from './task-functions.mjs';

/** Fewer characters of source that leave a class are not worth it to open it. */
const SMALLEST = 300;

const size = (functions) => functions.reduce((sum, { fn }) => sum + fn.end - fn.start, 0);

/** Where private names stand in a class; undefined when one is asked for with `in`, which needs a truly private one. */
function privateNames(declaration) {
  const places = [];
  let asked = false;
  walk(declaration, (node) => {
    if (node.type === 'PrivateIdentifier') places.push(node);
    if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') asked = true;
    return true;
  });
  return asked ? undefined : places;
}

/**
 * A module whose classes give up what is private where methods are to leave that use it: `#count` becomes a property with a
 * short name that no other class has, so that classes that extend each other still keep theirs apart. Nobody else can tell:
 * the sources are checked with the private names. `leaving` gives the functions that are to leave a module; `names` says what
 * the new names stand for.
 */
export function opened(code, file, leaving) {
  const ast = parseModule(code);
  const methods = leaving(code, ast).filter(({ needsPrivate }) => needsPrivate === true);
  const names = new Map();
  const edits = [...Map.groupBy(methods, ({ declaration }) => declaration)].flatMap(([declaration, mine]) => {
    const places = size(mine) > SMALLEST ? privateNames(declaration) : undefined;
    const mark = createHash('sha256').update(`${file} ${declaration.id.name}`).digest('base64url').slice(0, 3);
    const known = [...new Set((places ?? []).map(({ name }) => name))];
    const short = (name) => `_${known.indexOf(name).toString(36)}${mark.replaceAll('-', '$')}`;
    for (const name of known) names.set(short(name), `#${name}`);
    return (places ?? []).map(({ start, end, name }) => ({ start, end, text: short(name) }));
  });
  if (edits.length === 0) return { code, ast, names };
  let open = code;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    open = open.slice(0, start) + text + open.slice(end);
  return { code: open, ast: parseModule(open), names };
}
