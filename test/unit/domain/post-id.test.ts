import { describe, expect, it } from 'vitest';
import {
  comparePostIds,
  firstPostIdAt,
  isPostId,
  parsePostId,
  postedAtMs,
} from '../../../shared/domain/post-id.ts';

describe('post ID', () => {
  it.each(['1', '20', '1790000079190000000', '18446744073709551615'])('takes %s', (id) => {
    expect(parsePostId(id)).toBe(id);
  });

  it.each([
    '',
    '0',
    '01',
    '-1',
    '1.0',
    '1e3',
    ' 1',
    '18446744073709551616',
    '99999999999999999999',
    '१२३',
    'abc',
  ])('refuses "%s" by name', (id) => {
    expect(isPostId(id)).toBe(false);
    expect(() => parsePostId(id)).toThrow(`"${id}" is not a post ID`);
  });

  it('orders by number, not as text', () => {
    const ids = ['9', '10', '1790000079190000000', '9223372036854775808', '9223372036854775807'].map(
      parsePostId,
    );
    expect([...ids].sort(comparePostIds)).toEqual([
      '9',
      '10',
      '1790000079190000000',
      '9223372036854775807',
      '9223372036854775808',
    ]);
    expect(comparePostIds(parsePostId('10'), parsePostId('10'))).toBe(0);
  });

  it('knows the time of a snowflake, and that older IDs carry none', () => {
    // X documents 1050118621198921728 as posted on 10 October 2018.
    expect(new Date(postedAtMs(parsePostId('1050118621198921728'))!).toISOString().slice(0, 10)).toBe(
      '2018-10-10',
    );
    expect(postedAtMs(parsePostId('20'))).toBeUndefined();
  });

  it('gives the first ID of an instant', () => {
    const at = Date.parse('2026-08-01T04:30:00.000Z');
    const id = firstPostIdAt(at);
    expect(postedAtMs(id)).toBe(at);
    expect(postedAtMs(parsePostId((BigInt(id) - 1n).toString()))).toBe(at - 1);
    expect(firstPostIdAt(0)).toBe('1');
  });
});
