import type { Task } from '../../../base/task.ts';
import { joinHostPort } from '../../flags/addresses.ts';
import { naturalCompare } from '../../natural-order.ts';
import { type Command, fail, failDaemon, type Invocation } from '../command.ts';

/** `docker port`. */
export const containerPort: Command = {
  arity: { kind: 'range', min: 1, max: 2 },
  *run(c: Invocation): Task<number> {
    const [name = '', wanted] = c.args;
    const inspected = yield* c.api.containers.inspect(name);
    if (!inspected.ok) return yield* failDaemon(c, inspected.error);
    const ports = inspected.value.NetworkSettings.Ports;
    let lines: string[];
    if (wanted === undefined || wanted === '') {
      lines = Object.entries(ports).flatMap(([port, bindings]) =>
        (bindings ?? []).map((binding) => `${port} -> ${joinHostPort(binding.HostIp, binding.HostPort)}`),
      );
    } else {
      const [port = '', protocol = 'tcp'] = wanted.split('/');
      if (!/^\d+$/.test(port)) {
        return yield* fail(c, `Error: invalid port (${port}): strconv.ParseUint: parsing "${port}": invalid syntax`);
      }
      if (Number(port) > 65535) {
        return yield* fail(
          c,
          `Error: invalid port (${port}): strconv.ParseUint: parsing "${port}": value out of range`,
        );
      }
      const bindings = ports[`${port}/${protocol === '' ? 'tcp' : protocol}`] ?? [];
      if (bindings.length === 0) return yield* fail(c, `Error: No public port '${wanted}' published for ${name}`);
      lines = bindings.map((binding) => joinHostPort(binding.HostIp, binding.HostPort));
    }
    if (lines.length > 0) yield* c.p.out(`${lines.sort(naturalCompare).join('\n')}\n`);
    return 0;
  },
};
