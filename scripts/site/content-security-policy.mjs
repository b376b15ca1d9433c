import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a page may load: its own files, and the inline scripts that stand in it. 'wasm-unsafe-eval' is for the search. */
const DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The SHA-256 sources of the inline scripts of a page, in the order of their first appearance. */
export function inlineScriptHashes(html) {
  const hashes = new Set();
  for (const [, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    if (/\bsrc\s*=/i.test(attributes) || /type\s*=\s*["']?application\/(ld\+)?json/i.test(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  }
  return [...hashes];
}

/** The page with its policy as the first thing in its head. */
export function withPolicy(html) {
  const scripts = ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScriptHashes(html)].join(' ');
  const meta = `<meta http-equiv="content-security-policy" content="${[...DIRECTIVES, scripts].join('; ')}">`;
  return html.replace(/<head\b[^>]*>/i, (head) => head + meta);
}

/** Astro integration: gives every built page a strict content security policy. */
export function contentSecurityPolicy() {
  return {
    name: 'drydock:content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        await Promise.all(
          files.map(async (name) => {
            const path = join(root, name);
            await writeFile(path, withPolicy(await readFile(path, 'utf8')));
          }),
        );
        logger.info(`${files.length} pages have a policy`);
      },
    },
  };
}
