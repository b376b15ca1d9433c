import { expect, type Page, test } from '@playwright/test';
import { faults, setTheme } from './accessible.ts';

/** Pages as they are while somebody works: nothing for axe to find in any state, in light and dark; nothing out of reach. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function open(page: Page): Promise<void> {
  await page.goto('/playground/');
  await expect(page.getByTestId('playground')).toHaveAttribute('data-status', 'ready', { timeout: 30_000 });
}

async function run(page: Page, line: string, number = 1): Promise<void> {
  const field = page.getByTestId(number === 1 ? 'terminal-input' : `terminal-input-${number}`);
  await field.fill(line);
  await field.press('Enter');
  await expect(field).toHaveValue('');
  await expect(page.getByTestId('playground')).toHaveAttribute('data-status', 'ready', { timeout: 30_000 });
}

async function bothThemes(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(page, theme);
    found.push(...(await faults(page)).map((one) => `${state}, ${theme}: ${one}`));
  }
  return found;
}

test('the playground is accessible with many objects, in the past, presenting, and in its windows', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await open(page);
  const found: string[] = [];
  await page.getByTestId('build').click();
  await run(page, 'docker network create shop');
  for (let i = 0; i < 6; i++)
    await run(
      page,
      `docker run -d --name c${i} -p ${8000 + i}:80 -v data:/d ${i % 2 ? '--network shop' : ''} nginx:alpine`,
    );
  await run(page, 'docker run --name a-container-with-a-really-long-name-that-goes-on-and-on alpine sh -c "exit 3"');
  await run(page, 'docker stop c1; docker pause c2; curl localhost:8003; curl localhost:9999');
  for (const view of ['layers', 'build', 'containers', 'processes', 'mounts', 'network', 'registry']) {
    await page.getByTestId(`view-${view}`).click();
    found.push(...(await bothThemes(page, view)));
  }
  await page.locator('[data-testid="pane-timeline"] .fold').click();
  await page.getByTestId('step-back').click();
  await expect(page.getByTestId('terminal-past')).toBeVisible();
  found.push(...(await bothThemes(page, 'past')));
  await page.getByTestId('share').click();
  await expect(page.getByTestId('share-link')).toBeVisible();
  found.push(...(await bothThemes(page, 'sharing')));
  await page.keyboard.press('Escape');
  await page.getByTestId('keys').click();
  found.push(...(await bothThemes(page, 'keys')));
  await page.keyboard.press('Escape');
  await page.getByTestId('present').click();
  found.push(...(await bothThemes(page, 'presenting')));
  await page.keyboard.press('Escape');
  await page.getByTestId('to-now').click();
  await page.getByTestId('terminal-new').click();
  await run(page, 'docker exec -it c3 sh', 2);
  await expect(page.getByTestId('interrupt')).toBeVisible();
  found.push(...(await bothThemes(page, 'a second terminal, held')));
  expect(found).toEqual([]);
});

test('every story is accessible on a phone', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const found: string[] = [];
  for (const view of 'timeline terminal editor goals share life storage network processes registry build/steps build/layers build/cache'.split(
    ' ',
  )) {
    await page.goto(`/gallery/${view}/`);
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    if (view === 'terminal') await expect(page.getByTestId('meanings').first()).toBeVisible({ timeout: 30_000 });
    found.push(...(await faults(page)).map((one) => `${view}: ${one}`));
  }
  expect(found).toEqual([]);
});

test('a pane that fills the screen keeps the keyboard to itself, until another one is asked for', async ({ page }) => {
  await open(page);
  await page.locator('[data-testid="pane-picture"] header > .sign').click();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    const behind = page.locator('.toolbar :focus, header.site :focus, .pane:not(.whole) :focus');
    await expect(behind).toHaveCount(0);
  }
  await page.keyboard.press('Alt+3');
  await expect(page.getByTestId('terminal-input')).toBeFocused();
  await expect(page.locator('.pane.whole')).toHaveCount(0);
  await page.locator('[data-testid="pane-picture"] header > .sign').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.pane.whole')).toHaveCount(0);
});

test('presenting has keys for step, play and zoom, and a frame for what is pointed at', async ({ page }) => {
  await open(page);
  await page.getByTestId('build').click();
  await expect(page.getByTestId('run')).toBeEnabled({ timeout: 30_000 });
  await page.keyboard.press('Alt+p');
  const panes = page.locator('.panes');
  const zoom = async (): Promise<number> => Number(await panes.evaluate((node) => getComputedStyle(node).zoom));
  const usual = await zoom();
  await page.keyboard.press('Alt+Equal');
  expect(await zoom()).toBeGreaterThan(usual);
  await page.keyboard.press('Alt+Minus');
  expect(await zoom()).toBe(usual);
  await page.getByTestId('pane-picture').getByRole('heading').first().click();
  await expect(page.locator('.frame')).toBeVisible();
  await page
    .getByTestId('pane-picture')
    .locator('.body')
    .click({ position: { x: 4, y: 4 } });
  await expect(page.locator('.frame')).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(page.getByTestId('timeline')).not.toHaveAttribute(
    'data-at',
    (await page.getByTestId('timeline').getAttribute('data-length')) ?? '',
  );
  await page.keyboard.press('Escape');
  expect(await zoom()).toBe(1);
});
