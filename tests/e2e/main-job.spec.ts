import { expect, type Page, test } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const dockerfile = (page: Page) => page.getByTestId('file-editor').locator('textarea').first();
const printed = (page: Page) => page.getByTestId('terminal-output');

/** The playground with a Dockerfile of one's own, ready to answer. */
async function playground(page: Page, text: string, locale = ''): Promise<void> {
  await page.goto(`/${locale}playground/`);
  await expect(page.getByTestId('build')).toBeEnabled();
  await dockerfile(page).fill(text);
}

/** Waits until what was asked is done and nothing moves. */
async function still(page: Page): Promise<void> {
  await expect(page.getByTestId('playground')).toHaveAttribute('data-status', 'ready');
  await expect(page.getByTestId('playground')).toHaveAttribute('data-playing', 'false');
}

async function type(page: Page, line: string): Promise<void> {
  await still(page);
  const input = page.getByTestId('terminal-input');
  await input.fill(line);
  await input.press('Enter');
  await expect(input).toHaveValue('');
  await still(page);
}

/** Types a command and waits for a line that it prints. */
async function answers(page: Page, line: string, expected: string | RegExp): Promise<void> {
  await type(page, line);
  await expect(printed(page)).toContainText(expected);
}

const TWO_STAGES = `FROM busybox AS make
WORKDIR /src
RUN echo tools > tools.txt
COPY words.txt .
RUN cat words.txt words.txt > twice.txt

FROM alpine:3.22
COPY --from=make /src/twice.txt /out/
CMD ["cat", "/out/twice.txt"]
`;

for (const locale of ['', 'zh-cn/'])
  test(`two stages are built, looked at, and built again after a change: /${locale}playground/`, async ({ page }) => {
    await playground(page, TWO_STAGES, locale);
    await type(page, 'echo first > words.txt');
    await page.getByTestId('build').click();
    await still(page);
    const copied = page.getByTestId('layer').filter({ hasText: '/out/' });
    await expect(copied.getByTestId('layer-size')).toHaveText('12 B');
    for (const size of await page.getByTestId('layer-size').allTextContents()) expect(size).toMatch(/\d (B|kB|MB)/);
    await copied.getByRole('button').first().click();
    await expect(copied.getByTestId('change-tree')).toContainText('twice.txt');
    await expect(page.getByTestId('layer').filter({ hasText: 'tools' })).toHaveCount(0);

    await type(page, 'echo second > words.txt');
    await page.getByTestId('build').click();
    await still(page);
    await page.getByTestId('view-build').click();
    const step = (text: string) => page.getByTestId('build-step').filter({ hasText: text });
    await expect(step('tools > tools.txt')).toHaveAttribute('data-status', 'cached');
    await expect(step('WORKDIR')).toHaveAttribute('data-status', 'cached');
    const first = step('words.txt .');
    await expect(first).not.toHaveAttribute('data-status', 'cached');
    await expect(first.getByTestId('rebuild-reason')).toContainText('words.txt');
    await expect(step('twice.txt /out/')).not.toHaveAttribute('data-status', 'cached');
    await answers(page, 'docker run --rm app', 'second\nsecond');
  });

test('a file in a volume outlives its container', async ({ page }) => {
  await playground(page, 'FROM busybox\nCMD ["sleep", "1000"]\n');
  await page.getByTestId('build').click();
  await still(page);
  await type(page, 'docker run -d --name one -v data:/data app');
  await type(page, "docker exec one sh -c 'echo kept > /data/note; echo lost > /note'");
  await expect(page.getByTestId('container').first()).toHaveAttribute('data-state', 'running');
  await type(page, 'docker rm -f one');
  await type(page, 'docker run -d --name two -v data:/data app');
  await answers(page, 'docker exec two cat /data/note', '\nkept');
  await answers(page, 'docker exec two cat /note', "can't open '/note': No such file or directory");
  await page.getByTestId('view-mounts').click();
  await expect(page.locator('#picture-panel')).toContainText('data');
  await expect(page.locator('#picture-panel')).toContainText('/data');
});

test('docker stop takes ten seconds of the simulated clock with a shell form, and none with a handler', async ({
  page,
}) => {
  await playground(page, `FROM alpine:3.22\nCOPY trap.sh /\nCMD ["sh", "/trap.sh"]\n`);
  const trap = `trap 'echo bye; exit 0' TERM\\nwhile true; do sleep 1 & wait; done\\n`;
  await type(page, `printf "${trap}" > trap.sh`);
  await type(page, 'docker build -t handler .');
  await type(page, `printf 'FROM alpine:3.22\\nCMD sleep 1000; echo over\\n' | docker build -t shell -`);
  for (const name of ['shell', 'handler']) await type(page, `docker run -d --name ${name} ${name}`);
  await type(page, 'a=$(date +%s); docker stop shell; echo shell took $(($(date +%s) - a)) s');
  await answers(page, 'true', /shell took 1[01] s/);
  await type(page, 'a=$(date +%s); docker stop handler; echo handler took $(($(date +%s) - a)) s');
  await answers(page, 'true', /handler took [01] s/);
  await answers(
    page,
    "docker inspect -f '{{.Name}} ended with {{.State.ExitCode}}' shell handler",
    '/shell ended with 137\n/handler ended with 0',
  );
  await answers(page, 'docker logs handler', '\nbye');
});

test('a new reader has built and run a first image with three clicks, from the landing page', async ({ page }) => {
  await page.goto('/zh-cn/');
  await page.getByTestId('landing-build').click();
  await expect(page.getByTestId('layer').first()).toBeVisible();
  await page.getByTestId('landing-run').click();
  await expect(page.getByTestId('landing-output')).toContainText('It works.');
});

test.describe('bad input gets Docker’s own error, and the page stays alive', () => {
  const cases = [
    ['an unknown instruction', 'FROM busybox\nRUM echo hi\n', 'unknown instruction: RUM (did you mean RUN?)'],
    ['a COPY source that is missing', 'FROM busybox\nCOPY nothing.txt /\n', '"/nothing.txt": not found'],
    ['a base image that is not there', 'FROM nobody-has-this:1\n', 'pull access denied'],
    ['a RUN without an end', 'FROM busybox\nRUN while true; do :; done\n', 'RUN while true; do :; done'],
    ['nothing at all', '', 'failed to'],
    ['what is no text', '\u0000\u0007\ud83d\ud83dFROM\n\\', 'failed to'],
  ] as const;
  for (const [name, text, error] of cases)
    test(name, async ({ page }) => {
      const complaints: string[] = [];
      page.on('pageerror', (fault) => complaints.push(fault.message));
      await playground(page, text);
      await page.getByTestId('build').click();
      await still(page);
      await expect(page.getByTestId('playground')).toContainText(error);
      await expect(page.getByTestId('crash')).toHaveCount(0);
      await answers(page, 'echo still $((40 + 2)) here', 'still 42 here');
      expect(complaints).toEqual([]);
    });
});

test('a throw inside the worker loses nothing that was typed or done', async ({ page }) => {
  // Between page and worker one input is spoiled, so that the simulator itself throws.
  await page.addInitScript(() => {
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
      const spoil =
        /boom/.test(JSON.stringify(message)) &&
        (message as { question?: { kind?: string } }).question?.kind === 'input';
      const { id } = message as { id: number };
      return Reflect.apply(send, this, [spoil ? { id, question: { kind: 'input', input: null } } : message, ...rest]);
    } as typeof send;
  });
  const text = 'FROM busybox\nLABEL mine=yes\n';
  await playground(page, text);
  await type(page, 'docker build -t kept .');
  await type(page, 'echo boom');
  await expect(page.getByTestId('crash')).toBeVisible();
  await answers(page, "docker inspect -f 'mine is {{.Config.Labels.mine}}' kept", 'mine is yes');
  expect(
    await page.evaluate(() => JSON.parse(localStorage.getItem('drydock:playground:1') ?? '{}').files.Dockerfile),
  ).toBe(text);
  await page.reload();
  await expect(dockerfile(page)).toHaveValue(text);
});

test('a long Dockerfile scrolls, and a layer brings its line into sight', async ({ page }) => {
  const lines = Array.from({ length: 40 }, (_, index) => `ENV V${index}=${index}`);
  const files = { Dockerfile: `FROM busybox\n${lines.join('\n')}\nRUN echo last > /last\n` };
  // Nobody has touched the text: it is the plain text area that phones have, too.
  await page.addInitScript((kept) => localStorage.setItem('drydock:playground:1', kept), JSON.stringify({ files }));
  await page.goto('/playground/');
  await type(page, 'docker build -t app .');
  const seen = () =>
    dockerfile(page).evaluate((area) => [area.scrollTop > 0, area.scrollHeight > area.clientHeight + 200]);
  expect(await seen()).toEqual([false, true]);
  await page.getByTestId('layer').filter({ hasText: 'echo last' }).getByRole('button').first().hover();
  await expect.poll(seen).toEqual([true, true]);
});
