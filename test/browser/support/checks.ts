import axe, { type AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

const AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails when axe finds anything that breaks WCAG 2.2 AA or its best practices, in light or in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe.source);
    const options = { runOnly: { type: 'tag', values: AA } };
    const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
    const found = violations.map(
      ({ id, help, nodes }) =>
        `${colorScheme}: ${id} (${help}): ${nodes.map(({ html }) => html).join(' | ')}`,
    );
    expect(found).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** Fails when a phone of 360 px would have to be scrolled sideways, or a part sticks out unseen. */
export async function expectFitsPhone(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  if (before !== null) await page.setViewportSize(before);
}

/**
 * Watches what pages of a context do wrong on the side: errors of script, refusals of the content security policy, requests to others
 * than `origins`. Answers such as 404, which the browser logs too, are part of the tests and not counted.
 */
export function watchMisdeeds(context: BrowserContext, origins: readonly string[]): string[] {
  const misdeeds: string[] = [];
  context.on('weberror', (error) => misdeeds.push(`script: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    misdeeds.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (!origins.includes(origin)) misdeeds.push(`request to ${request.url()}`);
  });
  return misdeeds;
}
