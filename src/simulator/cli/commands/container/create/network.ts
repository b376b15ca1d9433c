import type { EndpointSettings } from '../../../../api/container.ts';
import { err, ok, type Result } from '../../../../base/result.ts';
import { isMac } from '../../../flags/addresses.ts';
import { parseCsv } from '../../../flags/csv.ts';
import type { FlagValues } from '../../../flags/parse.ts';

interface Attachment {
  target: string;
  aliases: string[];
  links: string[];
  linkLocal: string[];
  driverOptions: Record<string, string>;
  ipv4: string;
  ipv6: string;
  mac: string;
  priority: number;
}

const plain = (target: string): Attachment => ({
  target,
  aliases: [],
  links: [],
  linkLocal: [],
  driverOptions: {},
  ipv4: '',
  ipv6: '',
  mac: '',
  priority: 0,
});

const isUserDefined = (name: string): boolean =>
  !['default', 'bridge', 'host', 'none'].includes(name) && !name.startsWith('container:');

/** `--network name` or `--network name=front,alias=web,ip=…`. */
export function parseNetworkFlag(text: string): Result<Attachment, string> {
  if (!/\w+=\w+(,\w+=\w+)*/.test(text)) return ok(plain(text));
  const fields = parseCsv(text);
  if (!fields.ok) return fields;
  const out = plain('');
  for (const field of fields.value) {
    const at = field.indexOf('=');
    if (at <= 0) return err(`invalid field ${field}`);
    const problem = setField(
      out,
      field.slice(0, at).toLowerCase().trim(),
      field
        .slice(at + 1)
        .toLowerCase()
        .trim(),
    );
    if (problem !== undefined) return err(problem);
  }
  return out.target === '' ? err('network name/id is not specified') : ok(out);
}

function setField(out: Attachment, key: string, value: string): string | undefined {
  switch (key) {
    case 'name':
      out.target = value;
      return undefined;
    case 'alias':
      out.aliases.push(value);
      return undefined;
    case 'ip':
      out.ipv4 = value;
      return undefined;
    case 'ip6':
      out.ipv6 = value;
      return undefined;
    case 'mac-address':
      out.mac = value;
      return undefined;
    case 'link-local-ip':
      out.linkLocal.push(value);
      return undefined;
    case 'driver-opt': {
      const at = value.indexOf('=');
      if (at <= 0) return 'invalid key value pair format in driver options';
      out.driverOptions[value.slice(0, at).trim()] = value.slice(at + 1).trim();
      return undefined;
    }
    case 'gw-priority':
      if (!/^[+-]?\d+$/.test(value)) return `invalid gw-priority (${value}): invalid syntax`;
      out.priority = Number(value);
      return undefined;
    default:
      return `invalid field key ${key}`;
  }
}

/** Puts `--network-alias`, `--link`, `--ip` … onto the first network. */
function applyFlags(network: Attachment, flags: FlagValues): string | undefined {
  const aliases = [...flags.list('network-alias'), ...flags.list('net-alias')];
  const conflict = (what: string): string => `conflicting options: cannot specify both ${what}`;
  if (network.aliases.length > 0 && aliases.length > 0) return conflict('--network-alias and per-network alias');
  if (network.ipv4 !== '' && flags.changed('ip')) return conflict('--ip and per-network IPv4 address');
  if (network.ipv6 !== '' && flags.changed('ip6')) return conflict('--ip6 and per-network IPv6 address');
  if (network.mac !== '' && flags.changed('mac-address')) return conflict('--mac-address and per-network MAC address');
  if (aliases.length > 0) network.aliases = aliases;
  if (isUserDefined(network.target)) network.links = [...flags.list('link')];
  network.ipv4 = flags.text('ip') ?? network.ipv4;
  network.ipv6 = flags.text('ip6') ?? network.ipv6;
  network.mac = flags.text('mac-address') ?? network.mac;
  if (flags.changed('link-local-ip')) network.linkLocal = [...flags.list('link-local-ip')];
  return undefined;
}

function endpoint(network: Attachment): Result<Partial<EndpointSettings>, string> {
  if (network.target.trim() === '') return err('no name set for network');
  if (!isUserDefined(network.target)) {
    if (network.aliases.length > 0) return err('network-scoped aliases are only supported for user-defined networks');
    if (network.links.length > 0) return err('links are only supported for user-defined networks');
  }
  if (network.mac !== '' && !isMac(network.mac.trim())) return err(`${network.mac} is not a valid mac address`);
  const out: Partial<EndpointSettings> = {};
  if (network.ipv4 !== '' || network.ipv6 !== '') {
    out.IPAMConfig = {
      ...(network.ipv4 === '' ? {} : { IPv4Address: network.ipv4 }),
      ...(network.ipv6 === '' ? {} : { IPv6Address: network.ipv6 }),
    };
  }
  if (network.links.length > 0) out.Links = network.links;
  if (network.aliases.length > 0) out.Aliases = network.aliases;
  if (network.mac !== '') out.MacAddress = network.mac;
  if (Object.keys(network.driverOptions).length > 0) out.DriverOpts = network.driverOptions;
  if (network.priority !== 0) out.GwPriority = network.priority;
  return ok(out);
}

/** All about networks of create and run: the mode (the first network's name) and the endpoints' settings. */
export function parseNetworks(
  flags: FlagValues,
): Result<{ readonly mode: string; readonly endpoints: Record<string, Partial<EndpointSettings>> }, string> {
  const names = [...flags.list('network'), ...flags.list('net')];
  const networks: Attachment[] = [];
  for (const name of names.length === 0 ? ['default'] : names) {
    const parsed = parseNetworkFlag(name);
    if (!parsed.ok) return parsed;
    networks.push(parsed.value);
  }
  const endpoints: Record<string, Partial<EndpointSettings>> = {};
  for (const [index, network] of networks.entries()) {
    const problem = index === 0 ? applyFlags(network, flags) : undefined;
    if (problem !== undefined) return err(problem);
    const settings = endpoint(network);
    if (!settings.ok) return settings;
    if (endpoints[network.target] !== undefined) return err(`network "${network.target}" is specified multiple times`);
    if (networks.length > 1 || Object.keys(settings.value).length > 0) endpoints[network.target] = settings.value;
  }
  const kinds = new Set(networks.map((network) => isUserDefined(network.target)));
  if (names.length > 0 && kinds.size > 1) {
    return err('conflicting options: cannot attach both user-defined and non-user-defined network-modes');
  }
  return ok({ mode: networks[0]?.target ?? 'default', endpoints });
}
