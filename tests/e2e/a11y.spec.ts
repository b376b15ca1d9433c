import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** Top-level pages, below the language. Add a page here and it is looked at in both languages, light and dark. */
const PAGES = [
  '',
  'playground/',
  'demos/',
  'demos/ten-seconds/#script',
  'demos/where-did-it-go/',
  'lessons/image/',
  'lessons/container/',
  'reference/build-checks/',
  'reference/build-checks/undefined-var/',
  'no-such-page/',
] as const;

for (const locale of ['', 'zh-cn/'])
  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of PAGES) {
      test(`axe finds nothing on /${locale}${path} in ${colorScheme}`, async ({ browser }) => {
        const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(`/${locale}${path}`);
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`),
        ).toEqual([]);
        await context.close();
      });
    }

for (const width of [390, 1280, 1920])
  for (const path of PAGES) {
    test(`/${path} is no wider than ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/zh-cn/${path}`);
      await page.waitForLoadState('networkidle');
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    });
  }
