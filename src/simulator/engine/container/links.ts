import { ok } from '../../base/result.ts';
import type { Daemon } from '../daemon.ts';
import { type ApiResult, apiError, prefixed } from '../errors.ts';
import { type Container, shortId } from './container.ts';
import { findContainer } from './names.ts';

function splitLink(text: string): { readonly name: string; readonly alias: string } {
  const [name = '', alias = ''] = text.split(':');
  return { name, alias: alias || name.replace(/^\//, '') };
}

/** Finds the containers that a new one is linked to. */
export function registerLinks(daemon: Daemon, container: Container): ApiResult<void> {
  for (const text of container.hostConfig.Links ?? []) {
    const { name, alias } = splitLink(text);
    const other = findContainer(daemon, name);
    if (!other.ok) return prefixed(other, `could not get container for ${name}: `, 'invalid');
    container.links.push({ container: other.value, alias });
  }
  return ok(undefined);
}

const usesDefaultBridge = (container: Container): boolean => container.endpoints.has('bridge');

/** On the default bridge the other container must run before this one starts. */
export function linkProblem(container: Container): ReturnType<typeof apiError> | undefined {
  if (!usesDefaultBridge(container)) return undefined;
  const idle = container.links.find((link) => !link.container.isRunning);
  if (idle === undefined) return undefined;
  const message = `Cannot link to a non running container: /${idle.container.name} AS /${container.name}/${idle.alias}`;
  return apiError('server', message, 'container.link-not-running');
}

/** Lines of /etc/hosts for what is linked on the default bridge. */
export function linkedHosts(container: Container): string {
  if (!usesDefaultBridge(container)) return '';
  return container.links
    .map(({ container: other, alias }) => {
      const names = [alias, other.config.Hostname || shortId(other.id), ...(alias === other.name ? [] : [other.name])];
      return `${addressOf(other)}\t${names.join(' ')}\n`;
    })
    .join('');
}

const addressOf = (container: Container): string => container.endpoints.get('bridge')?.settings.IPAddress ?? '';

/** Names for Docker's DNS that mean another container to this one alone, by alias. `more` are links of one network only. */
export const linkedNames = (container: Container, more: readonly string[] | null): ReadonlyMap<string, string> =>
  new Map([
    ...container.links.map((link) => [link.alias, link.container.name] as const),
    ...(more ?? []).map(splitLink).map(({ name, alias }) => [alias, name] as const),
  ]);

/** Variables that tell a container on the default bridge where its linked ones listen and how they are set up. */
export function linkedEnvironment(container: Container): readonly (readonly [string, string])[] {
  if (!usesDefaultBridge(container)) return [];
  return container.links.flatMap(({ container: other, alias }) => {
    const prefix = alias.toUpperCase().replaceAll('-', '_');
    return [
      ...portVariables(prefix, other),
      [`${prefix}_NAME`, `/${container.name}/${alias}`] as const,
      ...(other.config.Env ?? [])
        .map((entry) => entry.split(/=(.*)/s))
        .filter(([name = '', value]) => value !== undefined && name !== 'HOME' && name !== 'PATH')
        .map(([name = '', value = '']) => [`${prefix}_ENV_${name}`, value] as const),
    ];
  });
}

function portVariables(prefix: string, other: Container): (readonly [string, string])[] {
  const address = addressOf(other);
  const ports = Object.keys(other.config.ExposedPorts ?? {})
    .map((key) => key.split('/'))
    .map(([number = '', protocol = 'tcp']) => ({ number, protocol }))
    .sort((a, b) => Number(a.number) - Number(b.number) || (a.protocol === 'tcp' ? -1 : 1));
  const url = (port: { readonly number: string; readonly protocol: string }): string =>
    `${port.protocol}://${address}:${port.number}`;
  const [first] = ports;
  return [
    ...(first === undefined ? [] : [[`${prefix}_PORT`, url(first)] as const]),
    ...ports.flatMap((port) => {
      const name = `${prefix}_PORT_${port.number}_${port.protocol.toUpperCase()}`;
      return [
        [name, url(port)],
        [`${name}_ADDR`, address],
        [`${name}_PORT`, port.number],
        [`${name}_PROTO`, port.protocol],
      ] as const;
    }),
  ];
}

/** As `inspect` writes them: `/other:/own/alias`. */
export const linksOf = (container: Container): string[] | null =>
  container.links.length === 0
    ? null
    : container.links.map((link) => `/${link.container.name}:/${container.name}/${link.alias}`);
