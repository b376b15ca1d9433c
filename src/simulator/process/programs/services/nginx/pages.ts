import type { Headers } from '../../net/http.ts';

/** What a request is answered with. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** The connection is of no use afterwards; with 444 nothing is sent at all. */
  readonly close?: boolean;
  /** The server made its address up from a path. */
  readonly own?: boolean;
}

/** Titles of the pages that nginx makes itself; it has none for other codes. */
export const TITLES: Readonly<Record<number, string>> = {
  301: '301 Moved Permanently',
  302: '302 Found',
  303: '303 See Other',
  307: '307 Temporary Redirect',
  308: '308 Permanent Redirect',
  400: '400 Bad Request',
  401: '401 Authorization Required',
  402: '402 Payment Required',
  403: '403 Forbidden',
  404: '404 Not Found',
  405: '405 Not Allowed',
  406: '406 Not Acceptable',
  408: '408 Request Time-out',
  409: '409 Conflict',
  410: '410 Gone',
  411: '411 Length Required',
  412: '412 Precondition Failed',
  413: '413 Request Entity Too Large',
  414: '414 Request-URI Too Large',
  415: '415 Unsupported Media Type',
  416: '416 Requested Range Not Satisfiable',
  421: '421 Misdirected Request',
  429: '429 Too Many Requests',
  500: '500 Internal Server Error',
  501: '501 Not Implemented',
  502: '502 Bad Gateway',
  503: '503 Service Temporarily Unavailable',
  504: '504 Gateway Time-out',
  505: '505 HTTP Version Not Supported',
  507: '507 Insufficient Storage',
};
const TITLE_OK: Readonly<Record<number, string>> = {
  200: '200 OK',
  201: '201 Created',
  204: '204 No Content',
  206: '206 Partial Content',
  304: '304 Not Modified',
};

export const text = (body: string): Uint8Array => Uint8Array.from(body, (c) => c.charCodeAt(0));

/** Codes after which nginx closes the connection. */
export const CLOSING = new Set([400, 413, 414, 500, 501]);

/** A status as the first line of an answer has it. */
export const statusLine = (status: number): string =>
  status === 302
    ? '302 Moved Temporarily'
    : status === 401
      ? '401 Unauthorized'
      : (TITLES[status] ?? TITLE_OK[status] ?? `${status} `);

/** A page of nginx's own; `token` names the server. */
export const pageText = (status: number, token: string): string => {
  const title = TITLES[status] ?? String(status);
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>${token}</center>\r\n</body>\r\n</html>\r\n`;
};
