import { expect, type Page, test } from '@playwright/test';

async function open(page: Page, path: string, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: theme });
  await page.addInitScript((chosen) => localStorage.setItem('starlight-theme', chosen), theme);
  await page.goto(path);
  await expect(page.locator('[data-story]').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

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
