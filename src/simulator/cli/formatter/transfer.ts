import type { TransferProgress } from '../../api/image.ts';
import { humanSize } from '../../base/go-text.ts';
import type { MessageQueue } from '../../base/message-queue.ts';
import type { Task } from '../../base/task.ts';
import type { Process } from '../../process/program.ts';

/** `[====>     ]  1.2MB/4MB` for a line of 200 columns or fewer. */
function bar(progress: { readonly current: number; readonly total: number }, columns: number): string {
  const { current, total } = progress;
  if (current <= 0 && total <= 0) return '';
  if (total <= 0) return humanSize(current).padStart(8);
  const shown = humanSize(current).padStart(8);
  const size = current > total ? shown : `${shown}/${humanSize(total)}`;
  if (columns <= 110) return size;
  const percent = Math.min(50, Math.floor((current / total) * 50));
  return `[${'='.repeat(percent)}>${' '.repeat(50 - percent)}] ${size}`;
}

/** Where a line of progress stands on the screen. */
class Screen {
  readonly #lines = new Map<string, number>();
  readonly #columns: number;
  #count = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  render(message: TransferProgress): string {
    const text =
      message.progress === undefined
        ? (message.status ?? '')
        : `${message.status ?? ''} ${bar(message.progress, this.#columns)}`;
    if (message.id === undefined || message.id === '') {
      this.#lines.clear();
      this.#count = 0;
      return `${text}\n`;
    }
    const body = `${message.id}: ${text}`;
    const known = this.#lines.get(message.id);
    if (known === undefined) {
      this.#lines.set(message.id, this.#count++);
      return `${body}\n`;
    }
    const up = this.#count - known;
    return `\x1b[${up}A\x1b[2K\r${body}\n${up > 1 ? `\x1b[${up - 1}B` : ''}`;
  }
}

/**
 * Prints what pull and push tell, as docker does: on a terminal a line for each layer is drawn over, elsewhere every
 * message but those of progress is a line. The failure, if any, is returned.
 */
export function* showTransfer(p: Process, queue: MessageQueue<TransferProgress>, fd: number): Task<string | undefined> {
  const tty = p.files.get(fd)?.tty;
  const screen = tty === undefined ? undefined : new Screen(tty.columns);
  for (;;) {
    const message = yield* queue.next();
    if (message === undefined || message === 'signal') return undefined;
    if (message.error !== undefined) return message.error;
    if (message.aux !== undefined) continue;
    if (screen !== undefined) yield* p.write(fd, screen.render(message));
    else if (message.progress === undefined) {
      const id = message.id === undefined || message.id === '' ? '' : `${message.id}: `;
      yield* p.write(fd, `${id}${message.status ?? ''}\n`);
    }
  }
}
