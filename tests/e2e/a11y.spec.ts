import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { faults, setTheme } from './accessible.ts';

/**
 * Every page of the built site, in both languages: nothing for axe to find in light, no lack of contrast in dark, and nothing
 * wider than a phone, a laptop or a projector. Pages are dealt out to a fixed number of tests, each of which loads a page once.
 */
const PARTS = 16;
const WIDTHS = [390, 1280, 1920];
const dist = join(import.meta.dirname, '../../dist');

/** Addresses below the root, without those that only lead elsewhere. */
function pages(): readonly string[] {
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(^|\/)(index|404)\.html$/.test(name))
    .filter((name) => !/http-equiv="refresh"/.test(readFileSync(join(dist, name), 'utf8')))
    .map((name) => name.replace(/index\.html$/, ''));
  return [...built, 'demos/ten-seconds/#script', 'zh-cn/demos/ten-seconds/#script'].toSorted();
}

/** Waits for what hydrates by itself, and opens what is folded away: it counts too. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr][client="load"]') === null);
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  // Code blocks that scroll become reachable when the page is idle; axe tells of those that never do.
  const reachable = () =>
    [...document.querySelectorAll('.expressive-code pre')].every(
      (one) => one.scrollWidth <= one.clientWidth || one.hasAttribute('tabindex'),
    );
  await page.waitForFunction(reachable, undefined, { timeout: 5000 }).catch(() => undefined);
}

async function tooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    // What measures itself takes a moment.
    const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
    await page.waitForFunction(fits, undefined, { timeout: 5000 }).catch(() => found.push(`wider than ${width} px`));
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

for (let part = 0; part < PARTS; part++)
  test(`every page is accessible and fits: part ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(300_000);
    const mine = pages().filter((_, index) => index % PARTS === part);
    expect(mine.length).toBeGreaterThan(5);
    const found: string[] = [];
    for (const path of mine) {
      await page.goto(`/${path}`);
      await settled(page);
      const here = [...(await faults(page)), ...(await tooWide(page))];
      await setTheme(page, 'dark');
      here.push(...(await faults(page, ['color-contrast'])).map((one) => `dark ${one}`));
      found.push(...here.map((one) => `/${path} ${one}`));
    }
    expect(found).toEqual([]);
  });
