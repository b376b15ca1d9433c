import { err, ok } from '../base/result.ts';
import type { NetworkStack } from '../base/sockets.ts';
import type { Task } from '../base/task.ts';
import type { ProcessObserver, ProcessRecord } from './record.ts';
import { sysctl } from './sysctls.ts';

/** The network as one process uses it: what it listens on and is connected to is closed when it ends. */
export function trackedNetwork(record: ProcessRecord, observer: ProcessObserver): NetworkStack {
  const stack = record.namespace.net;
  return {
    listen(address, port, protocol) {
      if (!mayBind(record, address, port)) return err('EACCES');
      const result = stack.listen(address, port, protocol);
      if (!result.ok) return result;
      const listener = result.value;
      record.closers.add(() => listener.close());
      if (!address.startsWith('/'))
        observer.syscall?.(record, 'listen', `${listener.endpoint.address}:${listener.endpoint.port}`);
      return ok({
        endpoint: listener.endpoint,
        acceptable: listener.acceptable,
        close: () => listener.close(),
        accept() {
          const connection = listener.accept();
          if (connection !== undefined) record.closers.add(() => connection.close());
          return connection;
        },
      });
    },
    *connect(address, port) {
      const connection = yield* asCall(stack.connect(address, port), () =>
        observer.calling?.(record, `connect(${JSON.stringify(`${address}:${port}`)})`),
      );
      if (connection.ok) record.closers.add(() => connection.value.close());
      return connection;
    },
    lookup: (name) => stack.lookup(name),
    ping: (address) => stack.ping(address),
    get interfaces() {
      return stack.interfaces;
    },
    get listeners() {
      return stack.listeners;
    },
  };
}

/** Low ports are root's where the namespace says so; Docker lets everybody have them. */
function mayBind(record: ProcessRecord, address: string, port: number): boolean {
  const { namespace, credentials } = record;
  const first = Number(sysctl(namespace, 'net.ipv4.ip_unprivileged_port_start') ?? 0);
  if (address.startsWith('/') || port === 0 || port >= first) return true;
  return credentials.uid === 0 && namespace.capabilities?.has('NET_BIND_SERVICE') !== false;
}

/** Runs a task that waits in between; `begin` is called before each of its steps, and what it gives back after it. */
function* asCall<T>(task: Task<T>, begin: () => (() => void) | undefined): Task<T> {
  let wake: Parameters<typeof task.next>[0] = 'ready';
  for (;;) {
    const end = begin();
    const step = task.next(wake);
    end?.();
    if (step.done === true) return step.value;
    wake = yield step.value;
  }
}
