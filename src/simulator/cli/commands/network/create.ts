import type { IpamConfig } from '../../../api/image.ts';
import { contains6 as inPrefix6, parseAddress6, parsePrefix6 } from '../../../base/ipv6.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Task } from '../../../base/task.ts';
import { isIpv4 } from '../../flags/addresses.ts';
import type { FlagValues } from '../../flags/parse.ts';
import { label } from '../../flags/values.ts';
import { type Command, exactly, fail, failDaemon, type Invocation } from '../command.ts';
import { pairsToRecord } from '../container/create/env.ts';

interface Subnet {
  readonly base: number;
  readonly mask: number;
}

const toNumber = (ip: string): number => ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

/** `10.1.0.0/16`; undefined when it is none (IPv6 is not looked into). */
function parseSubnet(text: string): Subnet | undefined {
  const [ip = '', bits = ''] = text.split('/');
  if (!isIpv4(ip) || !/^\d+$/.test(bits) || Number(bits) > 32) return undefined;
  const mask = 2 ** (32 - Number(bits));
  return { base: Math.floor(toNumber(ip) / mask) * mask, mask };
}

function contains(subnet: Subnet, text: string): boolean {
  const [ip = ''] = text.split('/');
  if (!isIpv4(ip)) return false;
  const number = toNumber(ip);
  return number >= subnet.base && number < subnet.base + subnet.mask;
}

const contains6 = (subnet: string, text: string): boolean => {
  const prefix = parsePrefix6(subnet);
  const address = parseAddress6(text);
  return prefix !== undefined && address !== undefined && inPrefix6(prefix, address);
};

const split = (values: readonly string[]): string[] => values.flatMap((value) => value.split(','));

/** Subnets with the gateways and ranges that lie in them. */
function ipam(flags: FlagValues): Result<IpamConfig[], string> {
  const subnets = split(flags.list('subnet'));
  const ranges = split(flags.list('ip-range'));
  const gateways = split(flags.list('gateway'));
  if (subnets.length < ranges.length || subnets.length < gateways.length) {
    return err('every ip-range or gateway must have a corresponding subnet');
  }
  const configs: { config: IpamConfig; subnet: Subnet | undefined }[] = [];
  for (const text of subnets) {
    const subnet = parseSubnet(text);
    if (subnet === undefined && !text.includes(':') && subnets.length + ranges.length + gateways.length > 1) {
      return err(`invalid subnet: invalid CIDR address: ${text}`);
    }
    const overlaps = configs.some(
      (other) =>
        subnet !== undefined &&
        other.subnet !== undefined &&
        (contains(subnet, other.config.Subnet ?? '') || contains(other.subnet, text)),
    );
    if (overlaps) return err('multiple overlapping subnet configuration is not supported');
    configs.push({ config: { Subnet: text }, subnet });
  }
  for (const range of ranges) {
    const owner = configs.find(({ subnet }) => subnet !== undefined && contains(subnet, range));
    if (owner === undefined) return err(`no matching subnet for range ${range}`);
    const { IPRange: known, Subnet: name } = owner.config;
    if (known !== undefined)
      return err(`cannot configure multiple ranges (${range}, ${known}) on the same subnet (${name})`);
    owner.config.IPRange = range;
  }
  for (const gateway of gateways) {
    const owner = configs.find(({ subnet, config }) =>
      subnet === undefined ? contains6(config.Subnet ?? '', gateway) : contains(subnet, gateway),
    );
    if (owner === undefined) return err(`no matching subnet for gateway ${gateway}`);
    const { Gateway: known, Subnet: name } = owner.config;
    if (known !== undefined) {
      return err(`cannot configure multiple gateways (${gateway}, ${known}) for the same subnet (${name})`);
    }
    owner.config.Gateway = gateway;
  }
  for (const entry of split(flags.list('aux-address'))) {
    const [name = '', address = ''] = entry.split('=');
    const owner = configs.find(({ subnet }) => subnet !== undefined && contains(subnet, address));
    if (owner === undefined) return err(`no matching subnet for aux-address ${address}`);
    (owner.config.AuxiliaryAddresses ??= {})[name] = address;
  }
  return ok(configs.map(({ config }) => config));
}

/** `docker network create`. */
export const networkCreate: Command = {
  arity: exactly(1),
  checkers: { label },
  refused: {
    'config-from': 'give the options to the network itself',
    'config-only': 'give the options to the network itself',
    ingress: 'there is no swarm here',
  },
  simplified: {
    driver: 'bridge networks are modelled',
    opt: 'stored and shown by inspect',
    scope: 'stored and shown by inspect',
    ipv4: 'shown by inspect; addresses are given out all the same',
    'ipam-driver': 'only the driver `default`',
    'ipam-opt': 'stored and shown by inspect',
  },
  *run(c: Invocation): Task<number> {
    const config = ipam(c.flags);
    if (!config.ok) return yield* fail(c, config.error);
    const created = yield* c.api.networks.create({
      Name: c.args[0] ?? '',
      Driver: c.flags.text('driver') ?? 'bridge',
      Internal: c.flags.bool('internal'),
      Attachable: c.flags.bool('attachable'),
      Labels: pairsToRecord(c.flags.list('label')),
      Options: pairsToRecord(c.flags.list('opt')),
      IPAM: {
        Driver: c.flags.text('ipam-driver') ?? 'default',
        Options: pairsToRecord(c.flags.list('ipam-opt')),
        Config: config.value,
      },
      ...(c.flags.changed('ipv4') ? { EnableIPv4: c.flags.bool('ipv4') } : {}),
      Scope: c.flags.text('scope') ?? '',
      ...(c.flags.changed('ipv6') ? { EnableIPv6: c.flags.bool('ipv6') } : {}),
    });
    if (!created.ok) return yield* failDaemon(c, created.error);
    yield* c.p.out(`${created.value.Id}\n`);
    return 0;
  },
};
