/**
 * `node scripts/pictures.ts [ADDRESS]`: renews the pictures that are made of the running site (`npm start` in another terminal):
 * docs/images/playground.png for the README, and public/card.png, which links to the site show. Needs a Chromium: CHROMIUM_PATH.
 */
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');
const address = process.argv[2] ?? 'http://localhost:4321/';

async function open(browser: Browser, path: string, size: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(new URL(path, address).href, { waitUntil: 'networkidle' });
  return page;
}

async function playground(browser: Browser): Promise<void> {
  const page = await open(browser, 'playground/', { width: 1440, height: 900 });
  await page.getByTestId('build').click();
  await page.getByTestId('layer').first().waitFor();
  await page.locator('[data-testid="playground"][data-status="ready"][data-playing="false"]').waitFor();
  await page.getByTestId('layer').first().getByRole('button').first().click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: resolve(root, 'docs/images/playground.png') });
}

async function card(browser: Browser): Promise<void> {
  const page = await open(browser, '', { width: 1200, height: 630 });
  await page.getByTestId('landing-build').click();
  await page.getByTestId('layer').nth(2).waitFor();
  await page.getByTestId('landing-run').waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: resolve(root, 'public/card.png') });
}

const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
try {
  await playground(browser);
  await card(browser);
} finally {
  await browser.close();
}
