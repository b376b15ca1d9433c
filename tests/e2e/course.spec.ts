import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

/** Solves an exercise the quick way: shows its solution and runs it. */
async function solve(page: Page, path: string, id: string): Promise<void> {
  await page.goto(path);
  const exercise = page.locator(`[data-exercise="${id}"]`);
  await exercise.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])', { has: exercise })).toBeVisible();
  await exercise.getByTestId('solution').click();
  await exercise.getByTestId('run-solution').click();
  await expect(exercise).toHaveAttribute('data-solved', 'true', { timeout: 20_000 });
}

test('a solved exercise is remembered, handed in, and confirmed on the teacher’s page', async ({ page }, info) => {
  await solve(page, '/lessons/image/', 'image-lean');
  await expect(page.locator('#starlight__sidebar .lesson-mark').first()).toHaveText('1/2');
  await page.goto('/zh-cn/course/');
  await expect(page.locator('[data-lesson="image"]')).toContainText('1 / 2');
  await expect(page.getByTestId('course-total')).toContainText('1');
  await page.getByTestId('hand-name').fill('Ada Lovelace');
  const waiting = page.waitForEvent('download');
  await page.getByTestId('hand-make').click();
  const file = info.outputPath('ada.json');
  await (await waiting).saveAs(file);
  const changed = JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), name: 'Eve' });
  await page.goto('/teacher/');
  const other = info.outputPath('eve.json');
  await writeFile(other, changed);
  await page.getByTestId('teacher-files').setInputFiles([file, other]);
  await expect(page.getByTestId('teacher-row')).toHaveCount(2, { timeout: 20_000 });
  await expect(page.getByTestId('teacher-row').first()).toContainText('Ada Lovelace');
  await expect(page.getByTestId('teacher-confirmed').first()).toHaveText('1 of 1');
  await expect(page.getByTestId('teacher-damaged')).toHaveCount(1);
  const csv = page.waitForEvent('download');
  await page.getByTestId('teacher-csv').click();
  expect(await readFile(await (await csv).path(), 'utf8')).toContain('image-lean');
});

test('the commands of the prose run with a click, and what stands above runs first', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/lessons/lifecycle/');
  const fence = page.locator('[data-fence]').nth(1);
  await fence.scrollIntoViewIfNeeded();
  await fence.getByTestId('fence-run').click();
  await expect(fence.getByTestId('fence-output')).toContainText('precious', { timeout: 20_000 });
  await expect(page.locator('[data-fence]').first().getByTestId('fence-output')).toContainText('c1 exited');
  expect(errors).toEqual([]);
});

test('an exercise says what is missing, gives hints one by one, and begins anew', async ({ page }) => {
  await page.goto('/zh-cn/lessons/lifecycle/');
  const exercise = page.locator('[data-exercise="lifecycle-3"]');
  await exercise.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])', { has: exercise })).toBeVisible();
  await exercise.getByTestId('hint').click();
  await exercise.getByTestId('hint').click();
  await expect(exercise.getByTestId('hint')).toHaveCount(0);
  const line = exercise.locator('.terminal input').first();
  await line.fill('docker stop -t 0 live');
  await line.press('Enter');
  await expect(exercise.getByTestId('goal').first()).toContainText('live 的状态是已退出', { timeout: 20_000 });
  await line.fill('docker start live && docker pause live');
  await line.press('Enter');
  await expect(exercise).toHaveAttribute('data-solved', 'true', { timeout: 20_000 });
  await exercise.getByTestId('exercise-reset').click();
  await expect(exercise).toHaveAttribute('data-solved', 'false');
});

test('a removed container is shown for the step that removed it, with the command, and is there again one step back', async ({
  page,
}) => {
  await page.goto('/lessons/lifecycle/');
  const exercise = page.locator('[data-exercise="lifecycle-2"]');
  await exercise.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])', { has: exercise })).toBeVisible();
  await expect(exercise.locator('.task code')).toHaveText(['job', '/result', 'result.txt', 'job']);
  const line = exercise.locator('.terminal input').first();
  await line.fill('docker rm job');
  await line.press('Enter');
  const chart = exercise.getByTestId('life-chart');
  await expect(chart).toHaveAttribute('data-state', 'removed', { timeout: 20_000 });
  await expect(exercise.getByTestId('last-move')).toContainText('docker rm job');
  await expect(exercise.getByTestId('container')).toHaveAttribute('data-state', 'removed');
  await line.fill('echo next');
  await line.press('Enter');
  await expect(exercise.getByTestId('container')).toHaveCount(0, { timeout: 20_000 });
  await exercise.getByTestId('step-back').click();
  await expect(chart).toHaveAttribute('data-state', 'removed');
});
