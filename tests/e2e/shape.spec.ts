import { expect, type Page, test } from '@playwright/test';

const playground = (page: Page) => page.getByTestId('playground');

/** Waits until the playground has done what it was asked and nothing moves. */
async function still(page: Page): Promise<void> {
  await expect(playground(page)).toHaveAttribute('data-status', 'ready');
  await expect(playground(page)).toHaveAttribute('data-playing', 'false');
}

test('a new reader has built and run a first image with two clicks', async ({ page }) => {
  await page.goto('/');
  await page.getByTestId('landing-build').click();
  await page.getByTestId('landing-run').click();
  await expect(page.getByTestId('landing-output')).toContainText('It works.');
});

test('the playground’s main job is done with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/playground/');
  await expect(page.getByTestId('build')).toBeEnabled();
  const { keyboard } = page;
  // Edit.
  await keyboard.press('Alt+1');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-testid="pane-files"]') !== null))
    .toBe(true);
  await keyboard.press('Control+Home');
  await keyboard.press('Control+End');
  await keyboard.type('LABEL by=keyboard\n');
  // Build.
  await keyboard.press('Alt+B');
  await expect(page.getByTestId('layer').first()).toBeVisible();
  await still(page);
  await expect(page.getByTestId('layer-stack')).toContainText('by=keyboard');
  // Look at a layer.
  await keyboard.press('Alt+2');
  await expect(page.locator('[role="tab"]:focus')).toHaveAttribute('data-testid', 'view-layers');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  // Run.
  await keyboard.press('Alt+R');
  await expect(page.getByTestId('terminal-output')).toContainText('Hello, world!');
  await still(page);
  // Step back and forward.
  const timeline = page.getByTestId('timeline').first();
  const end = await timeline.getAttribute('data-length');
  await keyboard.press('Alt+J');
  await expect.poll(() => timeline.getAttribute('data-at')).not.toBe(end);
  await keyboard.press('Alt+L');
  await expect(timeline).toHaveAttribute('data-at', end ?? '');
  await keyboard.press('Alt+4');
  await expect(page.getByTestId('slider')).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect.poll(() => timeline.getAttribute('data-at')).not.toBe(end);
  // Share.
  await keyboard.press('Alt+S');
  await expect(page.getByTestId('share-link')).toHaveValue(/#s1\./);
  await page.getByTestId('share-copy').focus();
  await keyboard.press('Enter');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\/playground\/#s1\./);
  await keyboard.press('Escape');
  // Help.
  await keyboard.press('Alt+Slash');
  await expect(page.getByTestId('help')).toBeVisible();
});

test('a link brings the whole state to another browser, at its moment', async ({ page, browser }) => {
  await page.goto('/playground/');
  await expect(page.getByTestId('build')).toBeEnabled();
  await page.getByTestId('build').click();
  await still(page);
  await page.getByTestId('run').click();
  await still(page);
  await page.getByTestId('step-back').first().click();
  const at = await page.getByTestId('timeline').first().getAttribute('data-at');
  await page.getByTestId('share').click();
  const link = await page.getByTestId('share-link').inputValue();

  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByTestId('notice')).toBeVisible();
  await expect(other.getByTestId('timeline').first()).toHaveAttribute('data-at', at ?? '');
  expect(new URL(other.url()).hash).toBe('');
  // It is kept: a reload brings it back.
  await other.reload();
  await expect(other.getByTestId('terminal-output')).toContainText('docker run app');
});

for (const hash of ['#s1.', '#s1.00000000.abc', '#s9.x.y', `#s1.00000000.${'A'.repeat(5000)}`])
  test(`a bad link says so and opens the playground: ${hash.slice(0, 20)}`, async ({ page }) => {
    await page.goto(`/playground/${hash}`);
    await expect(page.getByTestId('notice')).toContainText('playground');
    await page.getByTestId('build').click();
    await expect(page.getByTestId('layer').first()).toBeVisible();
  });

test('going on from the past gives up what came after', async ({ page }) => {
  await page.goto('/playground/');
  await expect(page.getByTestId('build')).toBeEnabled();
  await page.getByTestId('build').click();
  await still(page);
  const built = await page.getByTestId('timeline').first().getAttribute('data-length');
  await page.getByTestId('run').click();
  await still(page);
  await page.locator('[data-testid="pane-timeline"] .fold').click();
  await page.getByTestId('step-back').first().click();
  await expect(page.getByTestId('told')).toContainText('What changed at this step');
  await page.getByTestId('go-on').click();
  await expect(page.getByTestId('timeline').first()).toHaveAttribute('data-length', built ?? '');
});

test('a message is explained where it was printed', async ({ page }) => {
  await page.goto('/zh-cn/playground/');
  await expect(page.getByTestId('build')).toBeEnabled();
  await still(page);
  const input = page.getByTestId('pane-terminal').locator('input').first();
  await input.fill('docker run busybox ecko hi');
  await input.press('Enter');
  const meaning = page.locator('[data-meaning="run.program-not-in-path"]').first();
  await meaning.locator('summary').click();
  await expect(meaning).toContainText('PATH');
});

test('a demo asks, runs and reveals with the arrow keys, and its notes follow', async ({ page, context }) => {
  await page.goto('/demos/where-did-it-go/');
  const stage = page.getByTestId('presenter');
  await expect(stage).toBeVisible();
  const notes = await context.newPage();
  await notes.goto('/demos/where-did-it-go/#notes');
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('present-card')).toContainText('Where is /note?');
  await expect(notes.getByTestId('notes')).toContainText('Still in the container');
  await page.keyboard.press('PageDown');
  await expect(stage).toHaveAttribute('data-phase', '2');
  await expect(page.getByTestId('container').first()).toHaveAttribute('data-state', 'exited');
  await page.keyboard.press('ArrowLeft');
  await expect(stage).toHaveAttribute('data-phase', '1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
