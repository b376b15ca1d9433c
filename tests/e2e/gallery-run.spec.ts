import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** The pictures of what runs: nothing for axe to find in any state, both languages, light and dark, and all of it by keyboard. */

const views = ['life', 'storage', 'network', 'browser', 'processes', 'logs', 'registry'];

async function open(page: Page, path: string, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: theme });
  await page.addInitScript((chosen) => localStorage.setItem('starlight-theme', chosen), theme);
  await page.goto(path);
  await expect(page.locator('[data-story]').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

for (const view of views)
  for (const [language, root] of [
    ['en', ''],
    ['zh-cn', '/zh-cn'],
  ] as const)
    test(`${view} in ${language} is accessible, light and dark, with its tables open`, async ({ page }) => {
      test.slow();
      for (const theme of ['light', 'dark'] as const) {
        await open(page, `${root}/gallery/${view}/`, theme);
        await page.locator('.gallery details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        const { violations } = await new AxeBuilder({ page })
          .include('.gallery')
          // The frame of the browser window has no scripts, so nothing can look inside; what is in it is the learner's page.
          .setLegacyMode(true)
          .options({ iframes: false })
          .analyze();
        const found = violations.map(
          (one) =>
            `${one.id}: ${one.nodes
              .map((node) => node.target.join(' '))
              .slice(0, 3)
              .join(' | ')}`,
        );
        expect(found, `${view} ${language} ${theme}`).toEqual([]);
      }
    });

for (const width of [390, 1920])
  test(`no picture is wider than its page at ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const view of views) {
      await open(page, `/gallery/${view}/`, 'light');
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, view).toBeLessThanOrEqual(0);
    }
  });

test('a container is chosen with the keyboard', async ({ page }) => {
  await open(page, '/gallery/life/', 'light');
  const story = page.locator('[data-story="many"]');
  await story.getByTestId('tile').filter({ hasText: 'web' }).focus();
  await page.keyboard.press('Enter');
  await expect(story.getByTestId('container')).toHaveAttribute('data-name', 'web');
  await expect(story.getByTestId('life-chart')).toHaveAttribute('data-state', 'running');
});

test('a door opens in the browser window, and the request is seen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/playground/');
  await expect(page.getByTestId('build')).toBeEnabled();
  const input = page.getByTestId('pane-terminal').locator('input').first();
  await input.fill('docker run -d --name web -p 8080:80 nginx:alpine');
  await input.press('Enter');
  const door = page.getByTestId('door').locator('button');
  // What happens moves the picture to where it can be seen: ours is chosen when that is over.
  await expect(async () => {
    await page.getByTestId('view-network').click();
    await expect(door).toBeVisible({ timeout: 500 });
  }).toPass();
  await door.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('last-request')).toHaveAttribute('data-outcome', 'arrived');
  await expect(page.frameLocator('[data-testid="browser-page"] iframe').locator('h1')).toContainText(
    'Welcome to nginx!',
  );
  await page.getByTestId('browser-address').fill('localhost:9999');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('browser-page')).toContainText('ERR_CONNECTION_REFUSED');
});
