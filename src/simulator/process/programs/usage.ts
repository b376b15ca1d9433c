import { USAGE } from './usage-text.ts';

/** The line that busybox prints above every help text. */
export const BANNER = 'BusyBox v1.38.0 (Debian 1:1.38.0-3+b1) multi-call binary.';

/** What an applet prints to standard error when it is called wrongly. */
export const busyboxUsage = (applet: string): string => `${BANNER}\n\nUsage: ${applet}${USAGE[applet] ?? '\n'}`;
