import type { Task } from '../../../base/task.ts';
import { canonicalString, parseReference, withDefaultTag } from '../../../oci/reference.ts';
import { type Command, fail, type Invocation } from '../command.ts';

/** `docker manifest inspect`: what the registry holds, indented by a tab. */
export const manifestInspect: Command = {
  arity: { kind: 'range', min: 1, max: 2 },
  simplified: { insecure: 'registries at localhost are reached either way' },
  refused: { verbose: 'leave it out' },
  *run(c: Invocation): Task<number> {
    if (c.args.length > 1) {
      return yield* fail(c, "drydock: 'docker manifest inspect LIST MANIFEST' is not modelled; name one manifest");
    }
    const found = yield* c.api.images.manifest(c.args[0] ?? '');
    if (!found.ok) {
      const named = parseReference(c.args[0] ?? '');
      const missing = found.error.kind === 'not-found' && named.ok;
      const text = missing ? `no such manifest: ${canonicalString(withDefaultTag(named.value))}` : found.error.message;
      return yield* fail(c, text);
    }
    const value: unknown = JSON.parse(found.value.json);
    yield* c.p.out(`${JSON.stringify(value, null, '\t')}\n`);
    return 0;
  },
};
