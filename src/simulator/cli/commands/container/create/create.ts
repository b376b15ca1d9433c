import type { ContainerCreateRequest } from '../../../../api/container.ts';
import { err, ok, type Result } from '../../../../base/result.ts';
import type { Task } from '../../../../base/task.ts';
import { familiarString, isIdentifier, parseReference, withDefaultTag } from '../../../../oci/reference.ts';
import { transfer } from '../../../pull.ts';
import { daemonMessage, type Invocation } from '../../command.ts';

/** The values of `--pull`; undefined for a good one. */
export function pullProblem(value: string): string | undefined {
  if (['always', 'missing', 'never', ''].includes(value)) return undefined;
  return `invalid pull option: '${value}': must be one of "always", "missing" or "never"`;
}

function cidFileProblem(c: Invocation, path: string): string | undefined {
  if (path === '') return undefined;
  if (c.p.stat(path).ok)
    return `container ID file found, make sure the other container isn't running or delete ${path}`;
  const written = c.p.writeText(path, '');
  return written.ok ? undefined : `failed to create the container ID file: open ${path}: no such file or directory`;
}

function* pullImage(c: Invocation, image: string, platform: string | undefined): Task<string | undefined> {
  const options = { allTags: false, ...(platform === undefined ? {} : { platform }) };
  const pulled = yield* transfer(
    c.p,
    (progress) => c.api.images.pull(image, { ...options, progress }),
    c.flags.bool('quiet') ? undefined : 2,
  );
  if (pulled.ok) return undefined;
  return 'streamed' in pulled ? pulled.error.message : daemonMessage(pulled.error);
}

/** Creates the container, pulling its image first when it is missing (or always). The error is a whole sentence. */
export function* createContainer(c: Invocation, request: ContainerCreateRequest): Task<Result<string, string>> {
  const cidFile = c.flags.text('cidfile') ?? '';
  const busy = cidFileProblem(c, cidFile);
  if (busy !== undefined) return err(busy);
  const created = yield* createOrPull(c, request);
  if (cidFile !== '') {
    if (created.ok) c.p.writeText(cidFile, created.value);
    else c.p.fs.unlink(c.p.resolve(cidFile), c.p.credentials);
  }
  return created;
}

function* createOrPull(c: Invocation, request: ContainerCreateRequest): Task<Result<string, string>> {
  const { Image: image } = request.config;
  const named = parseReference(image);
  if (!named.ok && !isIdentifier(image.replace(/^sha256:/, ''))) return err(named.error);
  const pull = c.flags.text('pull') ?? 'missing';
  if (pull === 'always') {
    const problem = yield* pullImage(c, image, request.platform);
    if (problem !== undefined) return err(problem);
  }
  let created = yield* c.api.containers.create(request);
  const missing = !created.ok && created.error.kind === 'not-found' && named.ok && ['missing', ''].includes(pull);
  if (missing) {
    if (!c.flags.bool('quiet')) {
      yield* c.p.err(`Unable to find image '${familiarString(withDefaultTag(named.value))}' locally\n`);
    }
    const problem = yield* pullImage(c, image, request.platform);
    if (problem !== undefined) return err(problem);
    created = yield* c.api.containers.create(request);
  }
  if (!created.ok) return err(daemonMessage(created.error));
  const local = (request.hostConfig.Dns ?? []).filter((ip) => ip.startsWith('127.') || ip === '::1');
  const dns = local.slice(0, 1).map((ip) => `Localhost DNS (${ip}) may fail in containers.`);
  if ((request.hostConfig.Mounts ?? []).some((mount) => mount.Type === 'image'))
    yield* c.p.err('WARNING: Image mount is an experimental feature\n');
  for (const warning of [...created.value.Warnings, ...dns]) yield* c.p.err(`WARNING: ${warning}\n`);
  return ok(created.value.Id);
}
