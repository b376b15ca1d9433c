import { expect, type Page, test } from '@playwright/test';

async function open(page: Page, path: string, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.addInitScript((name) => localStorage.setItem('starlight-theme', name), theme);
  await page.goto(path);
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
}

test('the change tree is walked and a difference opened with the keyboard alone', async ({ page }) => {
  await open(page, '/gallery/build/layers/', 'light');
  const story = page.locator('[data-story="wasteful"]');
  await story.getByTestId('layer').nth(2).locator('.sheet').press('Enter');
  const item = story.getByRole('treeitem').first();
  await item.focus();
  await item.press('Enter');
  await expect(story.getByTestId('line-diff')).toContainText('colour=green');
  const top = story.getByTestId('layer').nth(0);
  await top.locator('.sheet').press('Enter');
  const items = top.getByRole('treeitem');
  await items.first().focus();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(items.first()).toBeFocused();
  const before = await items.count();
  await page.keyboard.press('ArrowLeft');
  expect(await items.count()).toBeLessThan(before);
  await page.keyboard.press('ArrowRight');
  expect(await items.count()).toBe(before);
});

test('an instruction and its layer, and a line of the card, light up together', async ({ page }) => {
  await open(page, '/gallery/build/layers/', 'light');
  const story = page.locator('[data-story="first"]');
  await story.getByTestId('card-line').filter({ hasText: 'MODE=production' }).getByRole('button').focus();
  await expect(story.getByTestId('card-line').filter({ hasText: 'MODE=production' })).toHaveClass(/lit/);
  await story.getByTestId('layer').first().locator('.sheet').focus();
  await expect(story.getByTestId('layer').first().locator('svg')).toHaveClass(/lit/);
});

test('why it rebuilt: the file, its difference, and what was not looked at', async ({ page }) => {
  await open(page, '/gallery/build/cache/', 'light');
  const story = page.locator('[data-story="file"]');
  await expect(story.getByTestId('rebuild-reason')).toContainText('src/cart.sh');
  await expect(story.getByTestId('line-diff').first()).toContainText('price=12');
  await expect(story.getByTestId('not-looked-at')).toContainText('touch');
  await story.getByTestId('cache-row').last().getByRole('button').press('Enter');
  await expect(story.getByTestId('rebuild-reason')).toContainText('A step before it ran again');
});

test('two Dockerfiles are built, one line is edited, and the verdict is computed from what is written', async ({
  page,
}) => {
  await open(page, '/compare/', 'light');
  await page.getByTestId('compare-run').click();
  await expect(page.getByTestId('compare-said')).toContainText('is built again in');
  await expect(page.locator('[data-fact="rebuilt"] .number')).toHaveText(['3', '2']);
  await page.getByTestId('compare-left').fill('FROM alpine:3.22\nRUM true\n');
  await expect(page.getByTestId('compare-said')).toContainText('has changed');
  await page.getByTestId('compare-run').click();
  await expect(page.getByTestId('compare')).toHaveAttribute('data-working', 'false');
  await expect(page.getByTestId('compare-side').first()).toBeVisible();
});

test('a Dockerfile that is not understood says where, and what it means', async ({ page }) => {
  await open(page, '/zh-cn/gallery/build/steps/', 'light');
  const story = page.locator('[data-story="not-understood"]');
  await expect(story.getByTestId('excerpt')).toContainText('COPY --chwon=1000');
  await story.locator('[data-meaning="build.unknown-flag"] summary').press('Enter');
  await expect(story.locator('[data-meaning="build.unknown-flag"]')).toContainText('这条指令没有这个选项');
  const check = story.getByTestId('problem-meaning').first();
  await check.locator('summary').press('Enter');
  await expect(check).toContainText('怎么办');
});

test('CMD × ENTRYPOINT answers what is typed', async ({ page }) => {
  await open(page, '/cmd-entrypoint/', 'light');
  await page.getByTestId('argv-entrypoint').fill('ENTRYPOINT echo $0');
  await page.getByTestId('argv-words-input').fill('"a b"');
  await expect(page.getByTestId('argv-view').first()).toContainText('a b');
  await expect(page.getByTestId('argv-words').locator('code').last()).toHaveText('a b');
  await page.getByTestId('argv-entrypoint').fill('ENTRYPOINT []');
  await page.getByTestId('argv-cmd').fill('');
  await page.getByTestId('argv-words-input').fill('');
  await expect(page.getByTestId('argv-error')).toContainText('no command specified');
});
