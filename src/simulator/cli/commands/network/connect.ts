import type { EndpointSettings } from '../../../api/container.ts';
import type { Task } from '../../../base/task.ts';
import { link } from '../../flags/values.ts';
import { type Command, exactly, failDaemon, type Invocation } from '../command.ts';
import { pairsToRecord } from '../container/create/env.ts';

/** `docker network connect`. */
export const networkConnect: Command = {
  arity: exactly(2),
  checkers: { link },
  simplified: { 'link-local-ip': 'accepted', 'driver-opt': 'stored and shown by inspect', 'gw-priority': 'stored' },
  *run(c: Invocation): Task<number> {
    const { flags } = c;
    const [network = '', container = ''] = c.args;
    const ipv4 = flags.text('ip');
    const ipv6 = flags.text('ip6');
    const endpoint: Partial<EndpointSettings> = {
      IPAMConfig: {
        ...(ipv4 === undefined ? {} : { IPv4Address: ipv4 }),
        ...(ipv6 === undefined ? {} : { IPv6Address: ipv6 }),
      },
      Links: flags.changed('link') ? [...flags.list('link')] : null,
      Aliases: flags.changed('alias') ? [...flags.list('alias')] : null,
      DriverOpts: flags.changed('driver-opt') ? pairsToRecord(flags.list('driver-opt')) : null,
      GwPriority: flags.number('gw-priority') ?? 0,
    };
    const connected = yield* c.api.networks.connect(network, container, endpoint);
    return connected.ok ? 0 : yield* failDaemon(c, connected.error);
  },
};
