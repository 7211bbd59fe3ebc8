import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { assertFree, portsFrom, type Ports } from '../../../local/ports.ts';
import { DEMO_PASSWORD } from '../../../local/sign-in/officers.ts';
import { startSystem } from '../../../local/system.ts';
import { startX } from '../../../local/x-source.ts';
import type { ComplaintDetail, ComplaintList } from '../../../shared/contracts/officer.ts';
import { launchBrowser } from './browser.ts';

/** A running system, and what the tests know of it. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** An open complaint whose text tells the place. */
  readonly complaint: { readonly postId: string; readonly docket: string };
  /** A post that was joined to an open complaint. */
  readonly repeat: { readonly postId: string; readonly joinedTo: string };
  /** Leaves for the identity provider with `leave`, does there what is asked, and is back when the officers' page is. */
  throughProvider(page: Page, leave: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

interface Officer {
  readonly user: string;
  readonly password: string;
}

/** How long the system may take to sort the first posts of its sample stream. */
const PATIENCE_MS = 90_000;

/**
 * Leaves the page with `leave` and comes back to it through whatever pages the provider shows (sign-in, consent, sign-out, or none when it
 * knows the officer), by filling them in and pressing their first button.
 */
async function throughProvider(
  page: Page,
  site: string,
  officer: Officer,
  leave: () => Promise<void>,
): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  // A mark on the document tells the page that was left from the one that came back.
  await page.evaluate('window.left = true');
  await leave();
  // Asked in one step: between two the page may have moved on. While it moves it cannot be asked.
  const where = () =>
    page
      .evaluate(
        `window.left ? 'here' : location.href.startsWith(${JSON.stringify(site)}) ? 'back' : 'provider'`,
      )
      .catch(() => 'moving');
  while (Date.now() < until) {
    const now = await where();
    if (now === 'back') return;
    if (now === 'provider') await answerProvider(page, officer);
    else await page.waitForTimeout(50);
  }
  throw new Error(`The identity provider did not send the officer back; its last page is ${page.url()}.`);
}

async function answerProvider(page: Page, officer: Officer): Promise<void> {
  const password = page.locator('input[type="password"]');
  const submit = page.locator('button[type="submit"], input[type="submit"]').first();
  await submit.waitFor();
  if ((await password.count()) > 0) {
    await page.locator('input:not([type="hidden"]):not([type="password"])').first().fill(officer.user);
    await password.fill(officer.password);
  }
  const before = page.url();
  await submit.click();
  await page.waitForURL((url) => url.href !== before);
}

/** Asks the officers' API from inside a signed-in page. */
async function ask<T>(page: Page, path: string): Promise<T> {
  return page.evaluate<T>(`(async () => {
    const key = Object.keys(sessionStorage).find((name) => name.includes('user:'));
    const { access_token: token } = JSON.parse(sessionStorage.getItem(key));
    const response = await fetch(${JSON.stringify(path)}, { headers: { authorization: 'Bearer ' + token } });
    if (!response.ok) throw new Error(${JSON.stringify(path)} + ' answered ' + response.status);
    return response.json();
  })()`);
}

function tellsPlace({ evidence }: ComplaintDetail): boolean {
  return evidence.some(({ start, end }) => end > start);
}

/** Looks through the queue, again and again while the stream is being sorted, for complaints of the kind the tests need. */
async function findExamples(page: Page): Promise<Pick<Site, 'complaint' | 'repeat'>> {
  const until = Date.now() + PATIENCE_MS;
  let complaint: ComplaintDetail | undefined;
  let repeated: ComplaintDetail | undefined;
  while (Date.now() < until) {
    const { items } = await ask<ComplaintList>(page, '/v1/officer/complaints?state=open&limit=100');
    for (const { docket, repeats } of items) {
      if (complaint !== undefined && (repeated !== undefined || repeats === 0)) continue;
      const detail = await ask<ComplaintDetail>(page, `/v1/officer/complaints/${docket}`);
      if (tellsPlace(detail)) complaint ??= detail;
      if (detail.repeatedBy.length > 0) repeated ??= detail;
    }
    const postId = repeated?.repeatedBy[0]?.postId;
    if (complaint !== undefined && repeated !== undefined && postId !== undefined) {
      return { complaint, repeat: { postId, joinedTo: repeated.docket } };
    }
    await page.waitForTimeout(1_000);
  }
  throw new Error(
    'The queue held no open complaint that names its place, or none that another post repeats.',
  );
}

/** Addresses and sign-in of a running system. */
interface System {
  readonly url: string;
  readonly officer: Officer;
  close(): Promise<void>;
}

/** The system at SITE_URL (no slash at its end), where an officer of the state signs in with SITE_USER and SITE_PASSWORD; otherwise one of our own. */
async function findSystem(): Promise<System> {
  const { SITE_URL: url, SITE_USER: user, SITE_PASSWORD: password } = process.env;
  if (url === undefined) return startOwnSystem();
  if (user === undefined || password === undefined)
    throw new Error('SITE_URL is set: set SITE_USER and SITE_PASSWORD too, to an officer of the state.');
  return { url, officer: { user, password }, close: () => Promise.resolve() };
}

/** The local system with its sample stream, in a folder and on ports of its own. */
async function startOwnSystem(): Promise<System> {
  const data = mkdtempSync(join(tmpdir(), 'twittersewa-browser-'));
  const ports = await freePorts();
  const x = await startX({ fresh: true, port: ports.site, data }, ports.x);
  const system = await startSystem({ ports, folder: data, x });
  return {
    url: system.siteUrl,
    officer: { user: 'dgp', password: DEMO_PASSWORD },
    async close() {
      await system.close();
      await x.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function freePorts(): Promise<Ports> {
  for (let base = 24_000; base < 60_000; base += 100) {
    const ports = portsFrom(base, {});
    const free = await assertFree(ports).then(
      () => true,
      () => false,
    );
    if (free) return ports;
  }
  throw new Error('No free ports between 24000 and 60000.');
}

export async function openSite(): Promise<Site> {
  const browser = await launchBrowser();
  let system: System | undefined;
  const close = async () => {
    await browser.close();
    await system?.close();
  };
  try {
    system = await findSystem();
    const { url, officer } = system;
    const there = (page: Page, leave: () => Promise<void>) => throughProvider(page, url, officer, leave);
    const page = await browser.newPage();
    await page.goto(`${url}/officer.html?lang=en`);
    await there(page, () => page.getByRole('button', { name: 'Sign in' }).click());
    await page.locator('.queue').waitFor();
    const examples = await findExamples(page);
    await page.close();
    return { url, browser, ...examples, throughProvider: there, close };
  } catch (error) {
    await close();
    throw error;
  }
}
