import type { Connection } from '../../../../base/sockets.ts';
import type { Task, WaitQueue } from '../../../../base/task.ts';
import type { Process } from '../../../program.ts';
import type { Headers, HttpRequest } from '../../net/http.ts';
import type { ErrorLog } from './error-log.ts';
import type { Reply } from './pages.ts';
import type { Rules } from './resource.ts';
import { type Host, type Sites, settingOf } from './sites.ts';

/** What the exchanges of one worker process share. */
export interface Worker {
  readonly p: Process;
  readonly sites: Sites;
  readonly log: ErrorLog;
  /** Number that error lines show for the thread of the next connection. */
  nextThread(): number;
  ending(): boolean;
  /** Requests being answered. */
  busy: number;
  readonly changed: WaitQueue;
}

export const serverVersion = (p: Process): string => p.env.get('HTTPD_VERSION') ?? '2.4.68';

/** The `Server:` line, by ServerTokens. */
export function serverToken(p: Process, sites: Sites): string {
  const version = serverVersion(p);
  const [major = '', minor = ''] = version.split('.');
  switch (settingOf(sites.directives, 'ServerTokens')?.toLowerCase()) {
    case 'prod':
    case 'productonly':
      return 'Apache';
    case 'major':
      return `Apache/${major}`;
    case 'minor':
      return `Apache/${major}.${minor}`;
    case 'min':
    case 'minimal':
      return `Apache/${version}`;
    default:
      return `Apache/${version} (Unix)`;
  }
}

/** An exchange as those see it who answer a part of it. */
export interface Answering {
  readonly worker: Worker;
  readonly connection: Connection;
  readonly host: Host;
  readonly request: HttpRequest | undefined;
  /** Path and query of the URL that is looked at now; an internal redirect changes it. */
  readonly uri: string;
  readonly query: string;
  /** The file or folder that the request came down to, as far as it is there. */
  readonly file: string;
  /** Name and port in addresses that the server makes up itself. */
  readonly authority: string;
  /** What a URL's path, decoded, leads to. `depth` counts internal redirects. */
  route(uri: string, depth: number): Task<Reply>;
  redirect(status: number, location: string): Reply;
  /** A page of the server's own. */
  page(status: number, more?: { readonly headers?: Headers }): Reply;
  /** The last line of the server's own pages, by ServerSignature. */
  signature(rules?: Rules): string;
  /** A line of the error log about this client. `cause` is what the system said, with its number. */
  error(module: string, level: string, text: string, cause?: string): Task<void>;
}
