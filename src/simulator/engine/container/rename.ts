import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, prefixed } from '../errors.ts';
import { refreshNames } from '../network/endpoints.ts';
import type { Container } from './container.ts';
import { logContainer } from './life.ts';
import { checkName } from './names.ts';

/** `docker rename`. In its networks the container answers to the new name only. */
export function renameContainer(daemon: Daemon, container: Container, name: string): ApiResult<void> {
  if (name === '') return apiError('invalid', 'Neither old nor new names may be empty', 'container.invalid-name');
  const bare = name.replace(/^\//, '');
  if (bare === container.name)
    return apiError('invalid', 'Renaming a container with the same name as its current name', 'container.same-name');
  const free = checkName(daemon, bare, `/${bare}`);
  if (!free.ok) return prefixed(free, 'Error when allocating new name: ');
  const oldName = `/${container.name}`;
  container.name = bare;
  refreshNames(daemon, container);
  daemon.sink.emit({ type: 'container.renamed', container: container.id, name: bare });
  logContainer(daemon, container, 'rename', { oldName });
  return ok(undefined);
}
