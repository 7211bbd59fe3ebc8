import { afterAll, beforeAll, describe } from 'vitest';
import { citizenSuite } from './suites/citizen.ts';
import { officerSuite } from './suites/officer.ts';
import { openSite, type Site } from './support/site.ts';

/** One system for all: starting it takes longer than any test here. */
describe('the page on the running system', () => {
  let site: Site | undefined;
  const running = () => {
    if (site === undefined) throw new Error('The system is not running.');
    return site;
  };
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
  });

  citizenSuite(running);
  officerSuite(running);
});
