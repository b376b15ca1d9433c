import { say, type Words } from '../../i18n/index.ts';
import type { World } from '../session/simulator.ts';
import { type PageLink, sanitize } from './sanitize.ts';

/** What the window shows. */
export type BrowserContent =
  | { readonly kind: 'blank' | 'loading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A whole document for a frame without rights. */
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'problem'; readonly title: string; readonly text: string; readonly code: string };

export interface BrowserPicture {
  /** Of the address bar; empty before the first use. */
  readonly url: string;
  readonly title: string;
  readonly content: BrowserContent;
  /** `200`; absent without an answer. */
  readonly status?: number;
  readonly statusText: string;
  readonly links: readonly PageLink[];
  /** Published ports to open with one click. */
  readonly ports: readonly { readonly url: string; readonly text: string; readonly name: string }[];
  readonly summary: string;
}

/** The browser window at one moment. */
export function browserPicture(world: World, words: Words): BrowserPicture {
  const text = words.browser;
  const ports = portsOf(world);
  const { browser } = world;
  const none = { links: [], statusText: '', ports };
  if (browser === undefined)
    return { ...none, url: '', title: text.title, content: { kind: 'blank', text: text.blank }, summary: '' };
  const { url, answer } = browser;
  if (answer === undefined) {
    const loading = say(text.loading, { url });
    return { ...none, url, title: text.title, content: { kind: 'loading', text: loading }, summary: loading };
  }
  if (answer.kind !== 'page') {
    const problem = text.problem[answer.kind];
    const content = { kind: 'problem', ...problem, text: say(problem.text, { host: hostOf(url) }) } as const;
    return { ...none, url, title: problem.title, content, summary: `${problem.title}. ${content.text}` };
  }
  const { content, links, title } = pageOf(answer, words);
  const statusText = say(text.status, { status: answer.status });
  const named = title === '' ? hostOf(url) : title;
  const summary = `${say(text.page, { url })}. ${statusText}.`;
  return { url, title: named, content, status: answer.status, statusText, links, ports, summary };
}

function pageOf(
  page: { readonly contentType: string; readonly body: string },
  words: Words,
): { readonly content: BrowserContent; readonly links: readonly PageLink[]; readonly title: string } {
  const type = page.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const plain = (text: string) => ({ content: { kind: 'text', text } as const, links: [], title: '' });
  if (page.body === '') return plain(words.browser.emptyPage);
  if (type === 'text/html') {
    const { html, links, title } = sanitize(page.body);
    return { content: { kind: 'page', html: documentOf(html) }, links, title };
  }
  if (/^text\/|json|xml|javascript/.test(type)) return plain(page.body);
  return plain(say(words.browser.unsupported, { type: type === '' ? '?' : type }));
}

/** Pages are white in every browser, whatever the theme of the window's frame. */
const documentOf = (html: string): string =>
  `<!doctype html><meta charset="utf-8"><style>html{background:#fff;color:#000;font:16px/1.4 Georgia,serif;overflow-wrap:anywhere}</style>${html}`;

export const hostOf = (url: string): string => url.replace(/^http:\/\//, '').replace(/\/.*$/, '');

/** Where a link of a page leads. */
export function resolveLink(base: string, href: string): string {
  if (href.startsWith('/')) return `http://${hostOf(base)}${href}`;
  if (href.startsWith('?')) return base.replace(/\?.*$/, '') + href;
  return base.replace(/\?.*$/, '').replace(/[^/]*$/, '') + href;
}

function portsOf(world: World): BrowserPicture['ports'] {
  const ports = new Map<number, string>();
  for (const container of world.containers.values())
    for (const port of container.boundPorts) if (port.protocol === 'tcp') ports.set(port.hostPort, container.name);
  return [...ports].map(([port, name]) => ({ url: `http://localhost:${port}/`, text: `localhost:${port}`, name }));
}
