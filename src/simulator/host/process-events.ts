import type { EventSink } from '../api/domain-event.ts';
import type { ProcessObserver, ProcessRecord } from '../process/record.ts';

/** Puts what happens to processes of containers into the journal; the host's own and those of build steps are left out. */
export function processEvents(events: EventSink): ProcessObserver {
  const shown = (record: ProcessRecord): boolean => record.namespace.name.startsWith('container:');
  const place = (record: ProcessRecord): { readonly namespace: string; readonly pid: number } => ({
    namespace: record.namespace.name,
    pid: record.pid,
  });
  /** As a tracer of system calls writes it, in the numbers of the container. */
  const calling = (record: ProcessRecord, call: string): (() => void) =>
    shown(record) ? events.cause({ level: 'syscall', label: `[pid ${record.pid}] ${call}` }) : () => {};
  return {
    calling,
    processStarted(record) {
      if (!shown(record)) return;
      const { argv, parent, credentials, hostPid } = record;
      const user = credentials.uid;
      const end = calling(record, parent === undefined ? execve(argv) : 'clone()');
      events.emit({ type: 'process.started', ...place(record), ppid: parent?.pid ?? 0, argv, user, hostPid });
      end();
    },
    syscall(record, call, detail) {
      if (!shown(record)) return;
      const colon = detail.lastIndexOf(':');
      const [address, port] = [detail.slice(0, colon), Number(detail.slice(colon + 1))];
      if (call === 'listen') events.emit({ type: 'process.listening', ...place(record), address, port });
      const container = record.namespace.name.slice('container:'.length);
      if (call === 'EROFS') events.emit({ type: 'file.refused', container, pid: record.pid, path: detail });
    },
    processExecuted(record) {
      if (!shown(record)) return;
      const end = calling(record, execve(record.argv));
      events.emit({ type: 'process.replaced', ...place(record), argv: record.argv });
      end();
    },
    processExited(record, status) {
      if (!shown(record)) return;
      const end = 'code' in status ? calling(record, `exit_group(${status.code})`) : () => {};
      events.emit({ type: 'process.exited', ...place(record), ...status });
      end();
    },
    signalSent({ from, to, signal, effect }) {
      if (!shown(to)) return;
      // A child's end is told by its exit; the signal that reports it to the parent is noise.
      if (signal === 'CHLD') return;
      const end = from === undefined ? () => {} : calling(from, `kill(${to.pid}, SIG${signal})`);
      events.emit({
        type: 'process.signal',
        ...place(to),
        signal,
        effect,
        from: from === undefined ? 'engine' : 'process',
      });
      end();
    },
  };
}

const execve = (argv: readonly string[]): string =>
  `execve(${JSON.stringify(argv[0] ?? '')}, [${argv.map((word) => JSON.stringify(word)).join(', ')}])`;
