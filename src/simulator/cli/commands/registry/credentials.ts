import { utf8Encode } from '../../../base/bytes.ts';
import type { Process } from '../../../process/program.ts';
import { base64 } from '../../progress/base64.ts';

/** The name under which a registry's credentials are kept; Docker Hub's is its old address. */
export const registryKey = (server: string): string =>
  ['', 'docker.io', 'index.docker.io', 'registry-1.docker.io'].includes(server)
    ? 'https://index.docker.io/v1/'
    : server.replace(/^https?:\/\//, '').replace(/\/.*$/, '');

const folderOf = (p: Process): string => p.env.get('DOCKER_CONFIG') ?? `${p.env.get('HOME') ?? '/root'}/.docker`;

interface ConfigFile {
  auths?: Record<string, { auth?: string }>;
}

function readConfig(p: Process): ConfigFile {
  const text = p.readText(`${folderOf(p)}/config.json`);
  if (!text.ok) return {};
  try {
    const parsed: unknown = JSON.parse(text.value);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

function writeConfig(p: Process, config: ConfigFile): string | undefined {
  const folder = folderOf(p);
  if (!p.stat(folder).ok) p.fs.mkdir(folder, p.credentials, 0o700);
  const path = `${folder}/config.json`;
  return p.writeText(path, JSON.stringify(config, null, '\t')).ok ? path : undefined;
}

/** Keeps credentials in ~/.docker/config.json as docker does; gives the file's path, or nothing when it had them already. */
export function addCredentials(p: Process, key: string, pair: string): string | undefined {
  const config = readConfig(p);
  const auth = base64(utf8Encode(pair));
  if (config.auths?.[key]?.auth === auth) return undefined;
  return writeConfig(p, { ...config, auths: { ...config.auths, [key]: { auth } } });
}

/** Forgets a registry's credentials; false when there were none. */
export function removeCredentials(p: Process, key: string): boolean {
  const config = readConfig(p);
  const { [key]: known, ...rest } = config.auths ?? {};
  if (known === undefined) return false;
  writeConfig(p, { ...config, auths: rest });
  return true;
}
