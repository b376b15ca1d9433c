import { marshalIndent } from '../../../base/go-json.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { canonicalString, parseReference, withDefaultTag } from '../../../oci/reference.ts';
import { toJson } from '../../formatter/go-format.ts';
import { GoMap, GoStruct, type GoValue } from '../../formatter/go-value.ts';
import { formatOnce } from '../../formatter/whole-format.ts';
import { type Command, exactly, fail, type Invocation } from '../command.ts';

interface StoredManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly json: string;
}

/** `docker buildx imagetools inspect`: an image as the registry holds it. */
export const imagetoolsInspect: Command = {
  arity: exactly(1),
  simplified: { format: 'Name and Manifest', debug: 'accepted', builder: 'there is one' },
  *run(c: Invocation): Task<number> {
    const parsed = parseReference(c.args[0] ?? '');
    if (!parsed.ok) return yield* fail(c, `ERROR: ${parsed.error}`);
    const name = canonicalString(withDefaultTag(parsed.value));
    const found = yield* c.api.images.manifest(c.args[0] ?? '');
    if (!found.ok) {
      const missing = found.error.kind === 'not-found';
      return yield* fail(c, `ERROR: ${missing ? `${name}: not found` : found.error.message}`);
    }
    if (c.flags.bool('raw')) {
      yield* c.p.out(found.value.json);
      return 0;
    }
    const text = show(c.flags.text('format') ?? '', name, c.args[0] ?? '', found.value);
    if (!text.ok) return yield* fail(c, text.error);
    yield* c.p.out(text.value);
    return 0;
  },
};

function show(format: string, name: string, given: string, manifest: StoredManifest): Result<string, string> {
  const { digest, mediaType, json } = manifest;
  // Buildx's own choice: a template that begins like this is not executed.
  if (format === '' || format.replaceAll(' ', '').startsWith('{{.Manifest'))
    return ok(`Name:      ${name}\nMediaType: ${mediaType}\nDigest:    ${digest}\n`);
  const unknown = /\.(Image|Provenance|SBOM)\b/.exec(format)?.[1];
  if (unknown !== undefined)
    return err(`drydock: the field .${unknown} is not modelled; use docker image inspect on the pulled image`);
  const fields = structOf('imagetools.Manifest', {
    MediaType: mediaType,
    Digest: digest,
    Size: json.length,
  });
  return formatOnce(
    format,
    new GoMap(
      new Map<string, GoValue>([
        ['Name', given],
        ['Manifest', fields],
      ]),
    ),
    { json: (value) => marshalIndent(toJson(value), '  ', false) },
  );
}

const structOf = (type: string, values: Readonly<Record<string, GoValue>>): GoStruct =>
  new GoStruct(
    type,
    Object.entries(values).map(([name, value]) => ({
      name,
      json: name.charAt(0).toLowerCase() + name.slice(1),
      value,
      embedded: false,
      omitEmpty: false,
    })),
  );
