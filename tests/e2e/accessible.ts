import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on a page as it stands: all rules, or some. */
export async function faults(page: Page, rules?: string[]): Promise<string[]> {
  // The frame of the browser window has no scripts, so nothing can look inside; what is in it is the learner's page.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe
    .options({ iframes: false, ...(rules !== undefined && { runOnly: { type: 'rule', values: rules } }) })
    .analyze();
  return violations.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 5)
        .join(' | ')}`,
  );
}

/** Waits until no colour is on its way to another one: in between its contrast says nothing. */
export async function still(page: Page): Promise<void> {
  const done = () => document.getAnimations().every((one) => one.playState !== 'running');
  await page.waitForFunction(done, undefined, { timeout: 3000 }).catch(() => undefined);
}

export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
  await still(page);
}
