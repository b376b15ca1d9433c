import { ok } from '../../base/result.ts';
import { familiarString, parseReference, withDefaultTag } from '../../oci/index.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError } from '../errors.ts';
import { logImage } from './events.ts';

/** `docker tag`. */
export function tagImage(daemon: Daemon, source: string, target: string): ApiResult<void> {
  const image = daemon.images.find(source);
  if (!image.ok) return image;
  const name = parseReference(target);
  if (!name.ok) return apiError('invalid', name.error, 'image.invalid-reference');
  if (name.value.digest !== undefined)
    return apiError('invalid', 'refusing to create a tag with a digest reference', 'image.tag-with-digest');
  const full = withDefaultTag(name.value);
  daemon.images.tag(image.value.id, full);
  logImage(daemon, image.value.id, 'tag', familiarString(full));
  return ok(undefined);
}
