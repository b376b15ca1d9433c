import { expect, type Page, test } from '@playwright/test';

async function open(page: Page, address = '/playground/'): Promise<void> {
  await page.goto(address);
  await expect(page.getByTestId('playground')).toHaveAttribute('data-status', 'ready', { timeout: 30_000 });
}

const input = (page: Page) => page.getByTestId('terminal-input');
const output = (page: Page) => page.getByTestId('terminal-output');

/** Types a line and waits until its events were played. */
async function run(page: Page, line: string): Promise<void> {
  await input(page).fill(line);
  await input(page).press('Enter');
  await expect(page.getByTestId('playground')).toHaveAttribute('data-playing', 'false');
  await expect(page.getByTestId('playground')).toHaveAttribute('data-status', 'ready');
}

test('the prompt is bash’s, and earlier commands come back', async ({ page }) => {
  await open(page);
  await expect(page.locator('form.last .prompt')).toHaveText('~/app $ ');
  await run(page, 'echo one');
  await run(page, 'echo two');
  await expect(output(page)).toContainText('~/app $ echo two');
  await input(page).press('ArrowUp');
  await expect(input(page)).toHaveValue('echo two');
  await input(page).press('ArrowUp');
  await expect(input(page)).toHaveValue('echo one');
  await input(page).press('ArrowDown');
  await input(page).press('ArrowDown');
  await expect(input(page)).toHaveValue('');
  await input(page).press('Control+r');
  await input(page).pressSequentially('one');
  await expect(page.locator('form.last')).toContainText(': echo one');
  await input(page).press('Escape');
  await expect(input(page)).toHaveValue('echo one');
});

test('the line has the keys of readline', async ({ page }) => {
  await open(page);
  await input(page).fill('docker run --rm alpine');
  await input(page).press('Control+a');
  await input(page).press('Alt+f');
  await input(page).press('Control+k');
  await expect(input(page)).toHaveValue('docker');
  await input(page).press('Control+y');
  await expect(input(page)).toHaveValue('docker run --rm alpine');
  await input(page).press('Control+u');
  await expect(input(page)).toHaveValue('');
});

test('Tab completes commands, subcommands, flags and names', async ({ page }) => {
  await open(page);
  await run(page, 'docker create --name webserver alpine:3.22');
  await input(page).fill('docker im');
  await input(page).press('Tab');
  await expect(page.getByTestId('choices')).toContainText('images');
  await input(page).fill('docker sta');
  await input(page).press('Tab');
  await input(page).fill('docker start web');
  await input(page).press('Tab');
  await expect(input(page)).toHaveValue('docker start webserver ');
  await input(page).fill('docker create --hos');
  await input(page).press('Tab');
  await expect(input(page)).toHaveValue('docker create --hostname ');
  await input(page).fill('cat hel');
  await input(page).press('Tab');
  await expect(input(page)).toHaveValue('cat hello.sh ');
});

test('a shell in a container, detaching, attaching, and a second terminal beside it', async ({ page }) => {
  await open(page);
  await run(page, 'docker run -it --name box alpine:3.22 sh');
  await expect(page.locator('form.last .prompt')).toHaveText('/ # ');
  await run(page, 'cd /etc');
  await expect(page.locator('form.last .prompt')).toHaveText('/etc # ');
  // Completion and history are the container's own shell's.
  await input(page).fill('cat alpine-rel');
  await input(page).press('Tab');
  await expect(page.locator('form.last .prompt')).toContainText('cat alpine-release');
  await input(page).press('Enter');
  await expect(output(page)).toContainText('3.22');
  await page.getByTestId('terminal-new').click();
  const second = page.getByTestId('terminal-input-2');
  await expect(second).toBeFocused();
  await second.fill('docker ps --format "{{.Names}} is {{.State}}"');
  await second.press('Enter');
  await expect(page.getByTestId('terminal-output-2')).toContainText('box is running');
  await page.getByTestId('terminal-tab').first().click();
  await page.getByTestId('detach').click();
  // Docker prints nothing then: the prompt comes behind that of the container.
  await expect(page.locator('form.last .prompt').first()).toHaveText('/etc # ~/app $ ');
  await run(page, 'docker attach box');
  await input(page).press('Control+d');
  await expect(page.locator('form.last .prompt').first()).toHaveText('~/app $ ');
  await page.getByTestId('terminal-close').click();
  await expect(page.getByTestId('terminal-tab')).toHaveCount(1);
});

test('Ctrl-C ends what runs', async ({ page }) => {
  await open(page);
  await run(page, 'sleep 1000');
  await expect(page.getByTestId('interrupt')).toBeVisible();
  await input(page).press('Control+c');
  await expect(page.locator('form.last .prompt')).toHaveText('~/app $ ');
  await expect(output(page)).toContainText('^C');
});

test('several pasted lines run in order and nothing is lost', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() => navigator.clipboard.writeText('echo first\necho second\ncat <<EOF\nbody\nEOF\necho last'));
  await input(page).press('Control+v');
  await expect(input(page)).toHaveValue('echo last');
  await expect(output(page)).toContainText('body');
  const text = await output(page).innerText();
  expect(text.indexOf('\nfirst')).toBeGreaterThan(-1);
  expect(text.indexOf('\nsecond')).toBeGreaterThan(text.indexOf('\nfirst'));
  await input(page).press('Enter');
  await expect(output(page)).toContainText('\nlast');
});

test('a word from an input method is taken whole', async ({ page }) => {
  await open(page);
  await input(page).focus();
  const client = await page.context().newCDPSession(page);
  await input(page).pressSequentially('echo ');
  await client.send('Input.imeSetComposition', { text: 'jing', selectionStart: 4, selectionEnd: 4 });
  await client.send('Input.insertText', { text: '镜像' });
  await expect(input(page)).toHaveValue('echo 镜像');
  await input(page).press('Enter');
  await expect(output(page)).toContainText('\n镜像');
});

test('a build is drawn as buildx draws it, in colour', async ({ page }) => {
  await open(page);
  await run(page, 'docker build -t app .');
  await expect(output(page)).toContainText('[+] Building');
  await expect(output(page)).toContainText('FINISHED');
  expect((await output(page).innerText()).match(/\[\+\] Building/g)).toHaveLength(1);
  expect(await output(page).locator('.c4').count()).toBeGreaterThan(2);
});

test('exit gives a new shell', async ({ page }) => {
  await open(page);
  await run(page, 'cd /; exit');
  await expect(page.locator('form.last .prompt')).toHaveText('~/app $ ');
  await run(page, 'pwd');
  await expect(output(page)).toContainText('/home/learner/app');
});

test('output is announced, the line is labelled', async ({ page }) => {
  await open(page);
  await run(page, 'echo hi');
  await expect(page.getByRole('log', { name: 'Output of terminal 1' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Command', exact: true })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
  test('commands are typed with the screen keyboard and its missing keys are there', async ({ page }) => {
    await open(page);
    await page.getByTestId('show-terminal').tap();
    await input(page).fill('docker im');
    await page.getByRole('button', { name: 'Complete' }).tap();
    await expect(page.getByTestId('choices')).toContainText('images');
    await run(page, 'echo $COLUMNS; echo hi');
    await page.getByRole('button', { name: 'Earlier command' }).tap();
    await expect(input(page)).toHaveValue('echo $COLUMNS; echo hi');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test('a look at the past shows the terminal as it was, and a line entered there goes on from it', async ({ page }) => {
  await open(page);
  await run(page, 'echo one');
  await run(page, 'docker volume create later');
  await run(page, 'echo three');
  await page.getByTestId('step-back').first().click();
  await expect(page.getByTestId('terminal-past')).toBeVisible();
  await expect(output(page)).toContainText('docker volume create later');
  await expect(output(page)).not.toContainText('three');
  await page.getByTestId('step-back').first().click();
  await expect(output(page)).toContainText('echo one');
  await expect(output(page)).not.toContainText('later');
  await page.getByTestId('terminal-now').click();
  await expect(page.getByTestId('terminal-past')).toHaveCount(0);
  await expect(output(page)).toContainText('echo three');

  await page.getByTestId('step-back').first().click();
  await page.getByTestId('step-back').first().click();
  await run(page, 'docker volume ls -q | wc -l');
  await expect(page.getByTestId('terminal-past')).toHaveCount(0);
  await expect(output(page)).toContainText('echo one');
  await expect(output(page)).not.toContainText('create later');
  await expect(output(page)).toContainText(/wc -l\s+0\s/);
});
