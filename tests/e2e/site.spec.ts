import { expect, type Page, test } from '@playwright/test';

/** Collects what a page complains about: exceptions, console errors, CSP violations, requests to other hosts. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(http:\/\/localhost|data:|blob:)/.test(request.url())) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}

const dockerfile = (page: Page) => page.getByTestId('file-editor').locator('textarea').first();

/** Opens the playground and waits until it answers. */
async function playground(page: Page, text: string): Promise<void> {
  await page.goto('/playground/');
  await expect(page.getByTestId('build')).toBeEnabled();
  await dockerfile(page).fill(text);
}

async function terminal(page: Page, line: string): Promise<void> {
  const input = page.getByTestId('pane-terminal').locator('input').first();
  await input.fill(line);
  await input.press('Enter');
}

test('the landing page builds a first image with one click', async ({ page }) => {
  const complaints = watch(page);
  await page.goto('/');
  await page.getByTestId('landing-build').click();
  await expect(page.getByTestId('layer').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the playground builds what the visitor writes', async ({ page }) => {
  const complaints = watch(page);
  await playground(
    page,
    'FROM busybox AS build\nRUN echo made > /made.txt\n\nFROM busybox\nCOPY --from=build /made.txt /out/\nCMD ["sleep", "1000"]\n',
  );
  await page.getByTestId('build').click();
  await expect(page.getByTestId('layer-stack')).toContainText('/out/');
  await terminal(page, 'docker images --format "{{.Repository}} ok"');
  await expect(page.getByTestId('terminal-output')).toContainText('app ok');
  expect(complaints).toEqual([]);
});

test('an unknown instruction gets the error of Docker, and the text stays', async ({ page }) => {
  await playground(page, 'FROM busybox\nRUM echo hi\n');
  await page.getByTestId('build').click();
  await expect(page.getByTestId('playground')).toContainText('unknown instruction: RUM');
  await expect(page.getByTestId('playground')).toContainText('did you mean RUN?');
});

for (const path of [
  '/',
  '/zh-cn/',
  '/lessons/image/',
  '/zh-cn/lessons/from/',
  '/reference/build-checks/undefined-var/',
]) {
  test(`${path} loads without a complaint`, async ({ page }) => {
    const complaints = watch(page);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.locator('h1').first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

for (const [path, question, first, none] of [
  ['/lessons/image/', 'port mapping', '/lessons/ports/', 'kubernetes'],
  ['/zh-cn/lessons/image/', '绑定挂载', '/zh-cn/lessons/volumes-and-binds/', '木马'],
  ['/zh-cn/lessons/image/', 'CMD 与 ENTRYPOINT 的区别', '/zh-cn/lessons/entrypoint/', 'kubernetes'],
] as const) {
  test(`the search on ${path} answers “${question}”, by keyboard alone`, async ({ page }) => {
    const complaints = watch(page);
    await page.goto(path);
    await page.keyboard.press('Control+k');
    const field = page.getByTestId('search-question');
    await expect(field).toBeFocused();
    await page.keyboard.type(none);
    await expect(page.getByTestId('search-said')).toContainText(none);
    await field.fill(question);
    await expect(page.getByTestId('search-result').first().locator('a').first()).toHaveAttribute('href', first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${first}$`));
    expect(complaints).toEqual([]);
  });
}
