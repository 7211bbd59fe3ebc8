import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible, expectFitsPhone, watchMisdeeds } from '../support/checks.ts';
import type { Site } from '../support/site.ts';

/** The last character of a docket number exchanged for another: its check fails. */
function mistyped(docket: string): string {
  return docket.slice(0, -1) + (docket.endsWith('0') ? '1' : '0');
}

export function citizenSuite(site: () => Site): void {
  describe('a citizen', () => {
    let context: BrowserContext;
    let page: Page;
    let misdeeds: string[];

    beforeEach(async () => {
      context = await site().browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' });
      misdeeds = watchMisdeeds(context, [site().url]);
      page = await context.newPage();
    });
    afterEach(async () => {
      await context.close();
      expect(misdeeds).toEqual([]);
    });

    const ask = async (reference: string) => {
      await page.getByRole('textbox').fill(reference);
      await page.getByRole('button', { name: /^(स्थिति देखें|See the status)$/ }).click();
    };

    it('asks with the address of a post, reads the answer in Hindi, and in English with one tap', async () => {
      const { complaint } = site();
      await page.goto(site().url);
      expect(await page.locator('html').getAttribute('lang')).toBe('hi');
      await expectAccessible(page);
      await expectFitsPhone(page);

      await ask(`https://x.com/someone/status/${complaint.postId}`);
      const state = page.locator('.status h2');
      await state.waitFor();
      expect(await state.textContent()).toBe('खुली');
      expect(await page.locator('.docket-line .docket').textContent()).toBe(complaint.docket);
      expect(await page.title()).toContain(`${complaint.docket}: खुली`);
      expect(await page.locator('.state-mark').first().getAttribute('data-shape')).toBe('open');
      // The reader, also one who hears the page, is brought to the answer.
      expect(await page.evaluate('document.activeElement.id')).toBe('status-heading');
      expect(await page.locator('.timeline li').count()).toBeGreaterThanOrEqual(2);
      expect(await page.locator('body').innerText()).not.toMatch(/undefined|\[object|NaN|\{[a-z]+\}/);
      await expectAccessible(page);
      await expectFitsPhone(page);

      await page.getByRole('link', { name: 'English' }).click();
      expect(await state.textContent()).toBe('Open');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      // All that is left in Devanagari is the way back.
      const words = await page.locator('body').innerText();
      expect(words.replace('हिन्दी', '')).not.toMatch(/\p{sc=Deva}/u);
      await expectAccessible(page);
      await expectFitsPhone(page);
      await page.reload();
      await state.waitFor();
      expect(await state.textContent()).toBe('Open');
    });

    it('sees times in Indian Standard Time whatever the phone is set to', async () => {
      const { complaint } = site();
      const elsewhere = await site().browser.newContext({ timezoneId: 'America/New_York', locale: 'en-US' });
      try {
        const abroad = await elsewhere.newPage();
        await abroad.goto(`${site().url}/?ref=${complaint.docket}&lang=en`);
        const time = abroad.locator('.facts time').first();
        await time.waitFor();
        const shown = await time.textContent();
        const inIndia = new Intl.DateTimeFormat('en-IN', {
          timeZone: 'Asia/Kolkata',
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
          hour12: true,
        }).format(new Date((await time.getAttribute('datetime')) ?? ''));
        expect(shown).toBe(inIndia);
      } finally {
        await elsewhere.close();
      }
    });

    it('who asks with a repeat is told which docket it was joined to', async () => {
      const { repeat } = site();
      await page.goto(`${site().url}/?ref=${repeat.postId}`);
      const joined = page.locator('.status .notice');
      await joined.waitFor();
      expect(await joined.innerText()).toContain(repeat.joinedTo);
      await expectAccessible(page);
      await expectFitsPhone(page);
    });

    it('is told when a docket number is mistyped, and what to do', async () => {
      await page.goto(site().url);
      await ask(mistyped(site().complaint.docket));
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain('यह संख्या या लिंक सही नहीं है');
      expect(await alert.innerText()).toContain('जाँच अक्षर');
      expect(await page.locator('.status').count()).toBe(0);
      await expectAccessible(page);
      await expectFitsPhone(page);
      await page.getByRole('link', { name: 'English' }).click();
      expect(await alert.innerText()).toContain('check character');
    });

    it('is told when a post is not on record', async () => {
      await page.goto(`${site().url}/?lang=en`);
      // The first post of all; no police force was mentioned in it.
      await ask('20');
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain('This post was not found here');
    });

    it('is told to enter something first', async () => {
      await page.goto(site().url);
      await ask('   ');
      expect(await page.getByRole('alert').innerText()).toContain('अभी कुछ नहीं लिखा है');
      expect(await page.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
      await expectAccessible(page);
    });

    it('is told how long to wait when asking too often', async () => {
      await page.route('**/v1/status/**', (route) =>
        route.fulfill({
          status: 429,
          headers: { 'retry-after': '42', 'content-type': 'application/problem+json' },
          body: '{}',
        }),
      );
      await page.goto(`${site().url}/?lang=en&ref=20`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('Wait 42 seconds');
    });

    it('without internet is told so, and goes on when it is back', async () => {
      await page.goto(site().url);
      await context.setOffline(true);
      await ask(site().complaint.docket);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain('इंटरनेट नहीं है');
      await context.setOffline(false);
      await alert.getByRole('button').click();
      await page.locator('.status').waitFor();
    });

    it('is not left alone when the service has a fault', async () => {
      await page.route('**/v1/status/**', (route) =>
        route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' }),
      );
      await page.goto(`${site().url}/?lang=en&ref=20`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('code 502');
    });

    it('can do everything from the keyboard', async () => {
      await page.goto(`${site().url}/?lang=en`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      await page.keyboard.press('Tab');
      await page.keyboard.type(site().complaint.docket.toLowerCase().replaceAll('-', ' '));
      await page.keyboard.press('Enter');
      await page.locator('.status').waitFor();
      expect(await page.evaluate('document.activeElement.id')).toBe('status-heading');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest(".status") !== null')).toBe(true);
    });

    it('finds 112 on the page, also where no script runs', async () => {
      await page.goto(site().url);
      expect(await page.getByRole('link', { name: /112/ }).first().getAttribute('href')).toBe('tel:112');
      const plain = await site().browser.newContext({ javaScriptEnabled: false });
      try {
        const bare = await plain.newPage();
        await bare.goto(site().url);
        expect(await bare.locator('body').innerText()).toMatch(/112[\s\S]*112/);
      } finally {
        await plain.close();
      }
    });

    it('goes back and forth between questions with the buttons of the browser', async () => {
      await page.goto(site().url);
      await ask(site().complaint.docket);
      await page.locator('.status').waitFor();
      await ask('20');
      await page.getByRole('alert').waitFor();
      await page.goBack();
      await page.locator('.status').waitFor();
      expect(await page.getByRole('textbox').inputValue()).toBe(site().complaint.docket);
      await page.goBack();
      await page.locator('.status').waitFor({ state: 'detached' });
      expect(await page.getByRole('textbox').inputValue()).toBe('');
    });
  });
}
