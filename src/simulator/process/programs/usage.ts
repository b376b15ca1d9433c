import { Part } from '../../base/part.ts';
import { need, type Task } from '../../base/task.ts';

/** The line that busybox prints above every help text. */
export const BANNER = 'BusyBox v1.38.0 (Debian 1:1.38.0-3+b1) multi-call binary.';

/** What the applets print when they are called wrongly, by name. */
export const usageTexts = new Part('usage texts of busybox', async () => (await import('./usage-text.data.ts')).USAGE);

/** What an applet prints to standard error when it is called wrongly. */
export function* busyboxUsage(applet: string): Task<string> {
  const texts = yield* need(usageTexts);
  return `${BANNER}\n\nUsage: ${applet}${texts[applet] ?? '\n'}`;
}
