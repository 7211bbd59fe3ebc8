import { describe, expect, it } from 'vitest';
import { parseStatusReference } from '../../../shared/domain/status-reference.ts';

const ID = '1790000079190000000';

describe('status reference', () => {
  it.each([
    ID,
    ` ${ID} `,
    '१७९०००००७९१९०००००००',
    `https://x.com/name/status/${ID}`,
    `https://x.com/name/status/${ID}?s=20&t=abc`,
    `https://twitter.com/name/status/${ID}/photo/1`,
    `https://mobile.twitter.com/name/statuses/${ID}`,
    `http:/x.com/i/web/status/${ID}`,
    `x.com/name/status/${ID}`,
    '1HNTV-JTA0N-0C0H',
    '1hntv jta0n 0c0h',
    'lhntvjtaOnOcOh',
  ])('reads %s', (text) => expect(parseStatusReference(text)).toEqual({ ok: true, postId: ID }));

  it.each([
    ['', 'empty'],
    ['\u200b', 'empty'],
    ['hello', 'unknown-form'],
    ['1HNTV-JTA0N-0C0J', 'docket-check'],
    ['99999999999999999999', 'post-id-range'],
    ['https://x.com/name', 'not-a-post-url'],
    ['https://example.org/name/status/1790000079190000000', 'not-a-post-url'],
    ['https://evil-x.com/name/status/1790000079190000000', 'not-a-post-url'],
  ])('says what is wrong with "%s"', (text, fault) =>
    expect(parseStatusReference(text)).toEqual({ ok: false, fault }),
  );
});
