import { expect, type Page, test } from '@playwright/test';

/** The full editor in the playground, with a text of one's own. */
async function open(page: Page, text: string, address = '/playground/'): Promise<void> {
  await page.goto(address);
  await expect(page.getByTestId('build')).toBeEnabled();
  await page.getByTestId('file-editor').locator('textarea').first().fill(text);
  await expect(page.getByTestId('file-editor')).toHaveAttribute('data-editor', 'rich', { timeout: 30_000 });
  await expect(page.locator('.monaco-editor .view-line').first()).toBeVisible();
}

const text = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('drydock:playground:1') ?? '{}');
    return kept.files?.Dockerfile ?? '';
  });

/** Puts the cursor behind the text's end or on a word's line with the keyboard. */
async function toLine(page: Page, line: number, right = 0): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let i = 1; i < line; i++) await page.keyboard.press('ArrowDown');
  for (let i = 0; i < right; i++) await page.keyboard.press('ArrowRight');
}

test('a fault is marked in Docker’s words, listed, and mended', async ({ page }) => {
  await open(page, 'FROM busybox\nRUM echo hi\nCMD echo hi\n');
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
  await expect(page.locator('.squiggly-warning').first()).toBeVisible();
  await page.getByTestId('problems-toggle').click();
  await expect(page.getByTestId('problem').first()).toContainText('unknown instruction: RUM (did you mean RUN?)');
  const warning = page.getByTestId('problem').nth(1);
  await warning.getByTestId('problem-meaning').locator('summary').click();
  await expect(warning.getByTestId('problem-meaning')).toContainText('What to do:');
  await expect(warning.getByRole('link')).toHaveAttribute('href', /reference\/build-checks\/json-args-recommended\//);
  await page.getByTestId('problem').first().getByTestId('mend').click();
  await expect(page.locator('.squiggly-error')).toHaveCount(0);
  expect(await text(page)).toBe('FROM busybox\nRUN echo hi\nCMD echo hi\n');
});

test('F8 goes to the next problem and a quick fix is applied by keyboard', async ({ page }) => {
  await open(page, 'FROM busybox\nCMD echo hi\n');
  await expect(page.locator('.squiggly-warning').first()).toBeVisible();
  await toLine(page, 1);
  await page.keyboard.press('F8');
  await expect(page.locator('.peekview-widget, .marker-widget').first()).toContainText('JSON arguments recommended');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+.');
  await expect(page.locator('.action-widget').first()).toContainText('CMD ["echo", "hi"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(page)).toBe('FROM busybox\nCMD ["echo", "hi"]\n');
});

test('a hover tells what an instruction means and what value a variable has there', async ({ page }) => {
  await open(page, 'FROM busybox\nENV COLOUR=red\nLABEL c=$COLOUR\n');
  await page.locator('.view-line').nth(2).getByText('COLOUR').hover();
  await expect(page.locator('.monaco-hover').first()).toContainText('COLOUR = red');
  await page.locator('.view-line').nth(1).getByText('ENV').hover();
  await expect(page.locator('.monaco-hover').first()).toContainText('Sets environment variables');
});

test('hovers and the editor’s own words are Chinese on Chinese pages', async ({ page }) => {
  await open(page, 'FROM busybox\nEXPOSE 80\n', '/zh-cn/playground/');
  await page.locator('.view-line').nth(1).getByText('EXPOSE').hover();
  await expect(page.locator('.monaco-hover').first()).toContainText('发布要用');
  await page.locator('.view-line').nth(1).click();
  await page.keyboard.press('Control+f');
  await expect(page.locator('.find-widget textarea, .find-widget input').first()).toHaveAttribute('aria-label', /查找/);
});

test('completion offers instructions, stages, files and base images', async ({ page }) => {
  await open(page, 'FROM busybox AS builder\nFROM busybox\n');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('COPY --from=', { delay: 15 });
  const list = page.locator('.suggest-widget');
  await expect(list).toContainText('builder');
  await page.keyboard.press('Tab');
  await page.keyboard.type(' hel', { delay: 15 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('FROM ngi', { delay: 15 });
  await expect(list).toContainText('nginx');
  expect(await text(page)).toContain('COPY --from=builder hel');
});

test('a stage is renamed everywhere, and its definition is found', async ({ page }) => {
  await open(page, 'FROM busybox AS builder\nRUN true\nFROM busybox\nCOPY --from=builder /a /b\n');
  await toLine(page, 4, 14);
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').fill('maker');
  await page.keyboard.press('Enter');
  await expect.poll(() => text(page)).toBe('FROM busybox AS maker\nRUN true\nFROM busybox\nCOPY --from=maker /a /b\n');
  await toLine(page, 4, 14);
  await page.keyboard.press('F12');
  await page.keyboard.type('x');
  await expect.poll(() => text(page)).toMatch(/^FROM busybox AS xmaker/);
});

test('the file is formatted', async ({ page }) => {
  await open(page, 'from busybox as a\n\n\nrun   echo hi   \n');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Shift+Alt+f');
  await expect.poll(() => text(page)).toBe('FROM busybox AS a\n\nRUN echo hi\n');
});

test('heredocs, flags and stages have colours of their own', async ({ page }) => {
  await open(page, 'FROM busybox AS base\nRUN --network=none <<EOF\necho hi\nEOF\n');
  const colour = (line: number, word: string): Promise<string> =>
    page
      .locator('.view-line')
      .nth(line)
      .locator('span > span')
      .filter({ hasText: word })
      .evaluate((node) => getComputedStyle(node).color);
  await expect.poll(async () => (await colour(2, 'hi')) !== (await colour(0, 'busybox'))).toBe(true);
  await expect.poll(async () => (await colour(0, 'base')) !== (await colour(0, 'busybox'))).toBe(true);
});

test('Ctrl+M lets Tab leave the editor', async ({ page }) => {
  await open(page, 'FROM busybox\n');
  await page.keyboard.press('Control+m');
  await page.keyboard.press('Tab');
  await expect(page.locator('.monaco-editor.focused')).toHaveCount(0);
});

test('files are added, renamed, deleted and come back from a zip', async ({ page }) => {
  await page.goto('/playground/');
  await expect(page.getByTestId('build')).toBeEnabled();
  await page.getByTestId('new-file').click();
  await page.getByLabel('Name of the new file').fill('src/app.js');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('file-tab').filter({ hasText: 'src/app.js' })).toBeVisible();
  await page.getByTestId('file-editor').locator('textarea').first().fill('let a;\n');
  await page.getByTestId('new-file').click();
  const download = page.waitForEvent('download');
  await page.getByTestId('download').click();
  const zip = await (await download).path();
  await page.getByRole('button', { name: 'Rename src/app.js' }).click();
  await page.getByTestId('rename-input').fill('lib/main.js');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('file-tab').filter({ hasText: 'lib/main.js' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete lib', exact: true }).click();
  await expect(page.getByTestId('file-tab').filter({ hasText: 'lib/main.js' })).toHaveCount(0);
  await page.getByTestId('upload').setInputFiles({
    name: 'back.zip',
    mimeType: 'application/zip',
    buffer: await import('node:fs/promises').then((fs) => fs.readFile(zip)),
  });
  await expect(page.getByTestId('file-tab').filter({ hasText: 'src/app.js' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
  test('the plain text area lists what is wrong, with a way to each line', async ({ page }) => {
    await page.goto('/playground/');
    await expect(page.getByTestId('build')).toBeEnabled();
    const area = page.getByTestId('file-editor').locator('textarea').first();
    await area.fill('FROM busybox\nCMD echo hi\n');
    await expect(page.getByTestId('problems')).toHaveAttribute('data-count', '1');
    await page.getByTestId('problems-toggle').click();
    await expect(page.getByTestId('problem')).toContainText('JSONArgsRecommended');
    await page.getByTestId('problem').getByRole('button', { name: 'Line 2' }).click();
    expect(await area.evaluate((node) => (node as HTMLTextAreaElement).selectionStart)).toBe(13);
    await page.getByTestId('mend').click();
    await expect(area).toHaveValue('FROM busybox\nCMD ["echo", "hi"]\n');
  });
});

test.describe('the folder and the terminal', () => {
  const command = async (page: Page, line: string): Promise<void> => {
    const input = page.getByTestId('terminal-input');
    await expect(page.getByTestId('playground')).toHaveAttribute('data-status', 'ready');
    await input.fill(line);
    await input.press('Enter');
    await expect(page.getByTestId('playground')).toHaveAttribute('data-status', 'ready');
  };

  test('text in the editor is there for the next command, and files of commands are there in the editor', async ({
    page,
  }) => {
    await page.goto('/playground/');
    await expect(page.getByTestId('build')).toBeEnabled();
    await page.getByTestId('file-editor').locator('textarea').first().fill('FROM scratch\n# typed just now\n');
    await expect(page.getByTestId('file-editor')).toHaveAttribute('data-editor', 'rich', { timeout: 30_000 });
    await command(page, 'tail -1 Dockerfile; echo made > made.txt');
    await expect(page.getByTestId('terminal-output')).toContainText('# typed just now');
    await page.getByTestId('file-tab').filter({ hasText: 'made.txt' }).click();
    await expect(page.locator('.view-line').first()).toHaveText('made');
    await command(page, 'echo changed > made.txt');
    await expect(page.locator('.view-line').first()).toHaveText('changed');
    await command(page, 'rm made.txt');
    await expect(page.getByTestId('file-tab').filter({ hasText: 'made.txt' })).toHaveCount(0);
    await page.getByTestId('undo').click();
    await expect(page.getByTestId('file-tab').filter({ hasText: 'made.txt' })).toBeVisible();
  });
});
