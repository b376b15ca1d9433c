import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/index.ts';
import { browserPicture, resolveLink } from '../../../src/views/browser/browser.view-model.ts';
import { sanitize } from '../../../src/views/browser/sanitize.ts';
import type { RunStoryName } from '../../../src/views/gallery/run-stories.ts';
import { worldOfRun } from '../run-story.ts';

const en = words('en');
const pictureOf = (story: RunStoryName) => browserPicture(worldOfRun(story), en);

test('a page, its title, its links and the ports to open', () => {
  const picture = pictureOf('browser-page');
  expect(picture).toMatchObject({
    url: 'http://localhost:8080/',
    title: 'Harbour',
    status: 200,
    links: [
      { href: '/tides.html', text: 'Tides' },
      { href: '/gone', text: 'Gone' },
    ],
    ports: [{ url: 'http://localhost:8080/', name: 'web' }],
  });
  expect(picture.content).toMatchObject({ kind: 'page' });
});

test('what a browser says when there is no page', () => {
  expect(pictureOf('nothing').content.kind).toBe('blank');
  expect(pictureOf('browser-missing').status).toBe(404);
  expect(pictureOf('browser-text').content).toEqual({ kind: 'text', text: 'just text\nsecond line\n' });
  const problems = (['browser-refused', 'browser-reset', 'browser-no-name', 'browser-not-http'] as const).map(
    (story) => pictureOf(story).content,
  );
  expect(problems.map((one) => (one.kind === 'problem' ? one.code : one.kind))).toEqual([
    'ERR_CONNECTION_REFUSED',
    'ERR_CONNECTION_RESET',
    'ERR_NAME_NOT_RESOLVED',
    'ERR_INVALID_HTTP_RESPONSE',
  ]);
});

test('links of a page', () => {
  expect(resolveLink('http://localhost:8080/a/b?c', 'd')).toBe('http://localhost:8080/a/d');
  expect(resolveLink('http://localhost:8080/a/b', '/d')).toBe('http://localhost:8080/d');
  expect(resolveLink('http://localhost:8080/a?x', '?y=1')).toBe('http://localhost:8080/a?y=1');
});

test('markup that could do something goes', () => {
  const dirty =
    '<h1 onclick="x()">Hi</h1><script>alert(1)</script><img src="http://a/b" alt="a <b>"><a href="javascript:x">j</a><a href="https://b">b</a><iframe src=x>in</iframe><style>@import "x"; p{background:url(http://x)}</style><form><input></form>';
  const { html, links } = sanitize(dirty);
  expect(html).toBe('<h1>Hi</h1>[a &lt;b&gt;]<a>j</a><a>b</a><style> p{background:none}</style>');
  expect(links).toEqual([]);
});

test('whatever a server sends, only listed tags without attributes are left', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '</',
      '<script',
      'onerror=',
      '"',
      "'",
      '<p>',
      '<style>',
      '</style>',
      '<a href=x>',
      '<!--',
      '-->',
      '<svg/onload=x>',
      '\u0000',
      'text',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { html } = sanitize(pieces.join(''));
      for (const [, tag = ''] of html.matchAll(/<([^>]*)/g)) expect(tag).toMatch(/^\/?[a-z][a-z0-9]*$/);
      expect(html).not.toMatch(/<\/?(script|iframe|object|embed|form|svg|img|link|meta|base)\b/i);
    }),
  );
});
