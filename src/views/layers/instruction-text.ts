/**
 * The instruction that a history line came from, as it would stand in a Dockerfile. Docker writes
 * `RUN /bin/sh -c apk add curl # buildkit` and `/bin/sh -c #(nop)  CMD ["sh"]`.
 */
export function instructionText(createdBy: string): string {
  const text = createdBy.replace(/\s+# buildkit$/, '').trim();
  const nop = /^\/bin\/sh -c #\(nop\)\s*(.*)$/s.exec(text);
  if (nop?.[1] !== undefined) return nop[1].replace(/^ADD file:\S+ in \/\s*$/, 'ADD rootfs /');
  const run = /^(?:RUN )?(?:\|\d+ .*?)?\/bin\/(?:ba)?sh -c (.*)$/s.exec(text);
  if (run?.[1] !== undefined) return `RUN ${run[1]}`;
  return text;
}

const INSTRUCTIONS =
  /^(add|arg|cmd|copy|entrypoint|env|expose|from|healthcheck|label|maintainer|onbuild|run|shell|stopsignal|user|volume|workdir)$/i;

/** The name of an instruction in capitals, and the rest on one line. History can hold other words: they have no name. */
export function splitInstruction(source: string): { readonly name: string; readonly rest: string } {
  const flat = source
    .replace(/\\\s*\n\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = ''] = flat.split(' ', 1);
  if (!INSTRUCTIONS.test(first)) return { name: '', rest: flat };
  return { name: first.toUpperCase(), rest: flat.slice(first.length + 1) };
}
