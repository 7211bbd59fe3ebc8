import { describe, expect, it } from 'vitest';
import { isSignedBy, signLink, type AcknowledgeLink } from '../../../shared/adapters/link-signature.ts';
import { parsePostId } from '../../../shared/domain/post-id.ts';
import { docketOf } from '../../../shared/domain/docket.ts';
import { confirmPage, messagePage } from '../../../functions/acknowledge/page.ts';

const KEY = 'k'.repeat(64);
const link: AcknowledgeLink = {
  postId: parsePostId('1790000079190000000'),
  round: 1,
  expires: 1_800_000_000,
};

describe('the signature of a link', () => {
  const signature = signLink(KEY, link);

  it('fits what was signed', () => {
    expect(signature).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(isSignedBy(KEY, link, signature)).toBe(true);
  });

  it.each([
    ['another docket', KEY, { ...link, postId: parsePostId('1790000079190000001') }, signature],
    ['another round', KEY, { ...link, round: 2 }, signature],
    ['a later expiry', KEY, { ...link, expires: link.expires + 1 }, signature],
    ['another key', 'x'.repeat(64), link, signature],
    ['nothing', KEY, link, ''],
    ['a cut signature', KEY, link, signature.slice(0, -2)],
    ['a changed signature', KEY, link, `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`],
  ])('does not fit %s', (_, key, changed, given) => {
    expect(isSignedBy(key, changed, given)).toBe(false);
  });

  it('does not run two numbers together', () => {
    // Round 11 and expiry 800000000 would be the digits of round 1 and expiry 1800000000.
    expect(isSignedBy(KEY, { ...link, round: 11, expires: 800_000_000 }, signature)).toBe(false);
  });
});

describe('the pages behind the link', () => {
  it('ask in Hindi and English, and do nothing by themselves', () => {
    const { statusCode, headers, body } = confirmPage(docketOf(link.postId));
    expect(statusCode).toBe(200);
    expect(body).toContain('<form method="post">');
    expect(body).toContain('Acknowledge');
    expect(body).toContain('पुष्टि');
    expect(body).not.toContain('<script');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  });

  it.each([
    ['acknowledged', 200],
    ['already', 200],
    ['not-theirs', 409],
    ['not-valid', 400],
    ['expired', 410],
  ] as const)('say %s with %d', (message, status) => {
    expect(messagePage(message).statusCode).toBe(status);
    expect(messagePage(message).body).toContain('lang="en"');
  });
});
