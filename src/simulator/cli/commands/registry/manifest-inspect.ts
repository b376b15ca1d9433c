import { utf8Encode } from '../../../base/bytes.ts';
import type { Task } from '../../../base/task.ts';
import { canonicalString, parseReference, withDefaultTag } from '../../../oci/reference.ts';
import { base64 } from '../../progress/base64.ts';
import { type Command, fail, type Invocation } from '../command.ts';

/** Registries on this computer speak plain HTTP. */
const isPlain = (domain: string): boolean => /^(localhost|127\.)/.test(domain);

/** `docker manifest inspect`: what the registry holds, indented by a tab. */
export const manifestInspect: Command = {
  arity: { kind: 'range', min: 1, max: 2 },
  *run(c: Invocation): Task<number> {
    if (c.args.length > 1) {
      return yield* fail(c, "drydock: 'docker manifest inspect LIST MANIFEST' is not modelled; name one manifest");
    }
    const found = yield* c.api.images.manifest(c.args[0] ?? '');
    const named = parseReference(c.args[0] ?? '');
    // The client asks the registry itself, by HTTPS: one that speaks plain HTTP has nothing to say to it.
    const unheard = named.ok && isPlain(named.value.domain) && !c.flags.bool('insecure');
    if (!found.ok || unheard) {
      const missing = named.ok && (unheard || (!found.ok && found.error.kind === 'not-found'));
      const text = missing
        ? `no such manifest: ${canonicalString(withDefaultTag(named.value))}`
        : found.ok
          ? ''
          : found.error.message;
      return yield* fail(c, text);
    }
    const value: unknown = JSON.parse(found.value.json);
    if (!c.flags.bool('verbose')) {
      yield* c.p.out(`${JSON.stringify(value, null, '\t')}\n`);
      return 0;
    }
    const { platform } = found.value;
    if (platform === undefined || !named.ok)
      return yield* fail(
        c,
        "drydock: 'docker manifest inspect --verbose' is not modelled for Docker Hub; leave it out",
      );
    const bytes = utf8Encode(found.value.json);
    const { mediaType, digest } = found.value;
    const verbose = {
      Ref: canonicalString(withDefaultTag(named.value)),
      Descriptor: { mediaType, digest, size: bytes.length, platform },
      Raw: base64(bytes),
      SchemaV2Manifest: value,
    };
    yield* c.p.out(`${JSON.stringify(verbose, null, '\t')}\n`);
    return 0;
  },
};
