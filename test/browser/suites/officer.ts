import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docketOf } from '../../../shared/domain/docket.ts';
import { parsePostId } from '../../../shared/domain/post-id.ts';
import { expectAccessible, expectFitsPhone, watchMisdeeds } from '../support/checks.ts';
import type { Site } from '../support/site.ts';

export function officerSuite(site: () => Site): void {
  describe('an officer', () => {
    let context: BrowserContext;
    let page: Page;
    let misdeeds: string[];

    beforeEach(async () => {
      context = await site().browser.newContext({ viewport: { width: 1440, height: 900 } });
      page = await context.newPage();
    });
    afterEach(async () => {
      await context.close();
    });

    /** From the card to the provider's own page and back. */
    const signIn = async () => {
      const button = page.getByRole('button', { name: /^(साइन इन करें|Sign in)$/ });
      await site().throughProvider(page, () => button.click());
      await page.locator('.queue').waitFor();
    };
    const open = async (place: string) => {
      // Begins here and not before: the provider's page is not ours to judge.
      await page.goto(`${site().url}/officer.html${place}`);
      await page.locator('.sign-in').waitFor();
    };
    const rows = () => page.locator('.row a');

    it('signs in, sees the queue and one complaint, and signs out', async () => {
      await open('?lang=en');
      await expectAccessible(page);
      await expectFitsPhone(page);
      await signIn();
      misdeeds = watchMisdeeds(context, [site().url]);
      await rows().first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await expectAccessible(page);
      await expectFitsPhone(page);

      // The hash alone: what the officer opens is the complaint of the citizen's test.
      await page.goto(`${site().url}/officer.html?lang=en#/complaints/${site().complaint.docket}`);
      const text = page.locator('.post-text');
      await text.waitFor();
      const marks = await page.locator('.post-text mark').allInnerTexts();
      expect(marks.length).toBeGreaterThan(0);
      expect(await page.locator('.complaint').innerText()).toContain('How the district was found');
      expect(await page.locator('.complaint').innerText()).not.toMatch(/undefined|\[object|NaN|\{[a-z]+\}/);
      await expectAccessible(page);
      await expectFitsPhone(page);

      await page.getByRole('link', { name: 'हिन्दी' }).click();
      expect(await page.locator('.complaint h3').first().textContent()).toBe('पोस्ट');
      await expectAccessible(page);
      await expectFitsPhone(page);
      expect(misdeeds).toEqual([]);

      await site().throughProvider(page, () => page.getByRole('button', { name: 'साइन आउट' }).click());
      await page.locator('.sign-in').waitFor();
      expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('access_token');
    });

    it('finds urgent complaints first, and each state under its own address', async () => {
      await open('?lang=en');
      await signIn();
      await rows().first().waitFor();
      const urgency = await Promise.all(
        (await page.locator('.row').all()).map((row) => row.getAttribute('data-urgent')),
      );
      expect(urgency).toEqual([...urgency].sort().reverse());
      for (const state of ['In process', 'Closed', 'Open']) {
        const tab = page.getByRole('navigation', { name: 'By state' }).getByRole('link', { name: state });
        await tab.click();
        await page.locator('[aria-current="page"]', { hasText: state }).waitFor();
        expect(new URL(page.url()).searchParams.get('status')).toBe(state.toLowerCase().replace(' ', '-'));
      }
    });

    it('opens a complaint from the list with the keyboard, and comes back to it', async () => {
      await open('?lang=en');
      await signIn();
      await rows().first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.post-text').waitFor();
      expect(await page.evaluate('document.activeElement.id')).toBe('complaint-title');
      await page.keyboard.press('Tab');
      await page.goBack();
      await page.locator('.complaint').waitFor({ state: 'detached' });
      expect(await rows().count()).toBeGreaterThan(0);
    });

    it('whose session ended signs in again and is back at the same complaint', async () => {
      const place = `?lang=en&status=open#/complaints/${site().complaint.docket}`;
      await open(place);
      await signIn();
      await page.locator('.post-text').waitFor();
      await page.route('**/v1/officer/**', (route) =>
        route.fulfill({ status: 401, body: '{"message":"Unauthorized"}', contentType: 'application/json' }),
      );
      await page.getByRole('button', { name: 'Refresh' }).click();
      const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
      await dialog.waitFor();
      await expectAccessible(page);
      await page.unroute('**/v1/officer/**');
      await site().throughProvider(page, () => dialog.getByRole('button', { name: 'Sign in' }).click());
      await page.locator('.post-text').waitFor();
      expect(page.url()).toBe(`${site().url}/officer.html${place}`);
    });

    it('is told what to do when the API is down, and the list comes when it is back', async () => {
      await open('?lang=en');
      await page.route('**/v1/officer/complaints?**', (route) => route.abort('connectionrefused'));
      await signIn();
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain('The service could not be reached');
      await page.unroute('**/v1/officer/complaints?**');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await rows().first().waitFor();
    });

    it('is told when a docket is not there', async () => {
      // The first post of all; no police force was mentioned in it.
      await open(`?lang=en#/complaints/${docketOf(parsePostId('20'))}`);
      await signIn();
      const alert = page.locator('.complaint').getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain('This docket was not found');
    });

    it('who did not finish signing in is told so and can try again', async () => {
      await open('?lang=en');
      await page.goto(`${site().url}/officer.html?error=access_denied&state=unknown`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toMatch(/sign-in did not work|साइन इन नहीं हो पाया/);
      expect(page.url()).toBe(`${site().url}/officer.html`);
      await signIn();
    });
  });
}
