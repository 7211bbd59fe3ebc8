import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docketOf, parseDocket } from '../../../shared/domain/docket.ts';
import { parsePostId, type PostId } from '../../../shared/domain/post-id.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const postIds = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map((id) => parsePostId(id.toString()));
const bare = (id: PostId) => docketOf(id).replaceAll('-', '');

describe('docket number', () => {
  it('has the form that people read aloud: 5-5-4 characters', () => {
    expect(docketOf(parsePostId('1790000079190000000'))).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}$/,
    );
  });

  it('never changes its meaning: dockets already given out stay readable', () => {
    expect(docketOf(parsePostId('1'))).toBe('00000-00000-0012');
    expect(docketOf(parsePostId('1790000079190000000'))).toBe('1HNTV-JTA0N-0C0H');
    expect(docketOf(parsePostId('18446744073709551615'))).toBe('FZZZZ-ZZZZZ-ZZZX');
  });

  it('converts every 64-bit post ID there and back', () => {
    fc.assert(
      fc.property(postIds, (id) => {
        expect(parseDocket(docketOf(id))).toEqual({ ok: true, postId: id, docket: docketOf(id) });
      }),
      { numRuns: 2000 },
    );
  });

  it('is read as a person types it', () => {
    const id = parsePostId('1790000079190000000');
    const code = bare(id);
    const typed = [
      code,
      code.toLowerCase(),
      docketOf(id).replaceAll('-', ' '),
      `  ${docketOf(id)}  `,
      docketOf(id).replaceAll('-', '\u2013'),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
    ];
    for (const text of typed) expect(parseDocket(text), text).toMatchObject({ ok: true, postId: id });
  });

  it('catches every single wrong character', () => {
    fc.assert(
      fc.property(postIds, (id) => {
        const code = bare(id);
        for (let i = 0; i < code.length; i++) {
          for (const other of ALPHABET) {
            if (other === code[i]) continue;
            const wrong = code.slice(0, i) + other + code.slice(i + 1);
            expect(parseDocket(wrong), `${code} typed as ${wrong}`).toEqual({ ok: false, fault: 'check' });
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('catches every swap of two characters, neighbours or not', () => {
    fc.assert(
      fc.property(postIds, (id) => {
        const code = [...bare(id)];
        for (let i = 0; i < code.length; i++) {
          for (let j = i + 1; j < code.length; j++) {
            if (code[i] === code[j]) continue;
            const swapped = [...code];
            [swapped[i], swapped[j]] = [code[j]!, code[i]!];
            expect(parseDocket(swapped.join('')), `${code.join('')} as ${swapped.join('')}`).toEqual({
              ok: false,
              fault: 'check',
            });
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says why a text is no docket', () => {
    expect(parseDocket('')).toEqual({ ok: false, fault: 'shape' });
    expect(parseDocket('HELLO')).toEqual({ ok: false, fault: 'shape' });
    expect(parseDocket('1HNTV-JTA0N-0C0U')).toEqual({ ok: false, fault: 'shape' });
    expect(parseDocket('0000000000000' + '0')).toEqual({ ok: false, fault: 'range' });
    // 65 bits: a valid check character over a number that no post can have.
    const tooLarge = [...ALPHABET].map((c) => `ZZZZZZZZZZZZZ${c}`).map(parseDocket);
    expect(tooLarge).toContainEqual({ ok: false, fault: 'range' });
    expect(tooLarge.every((r) => !r.ok)).toBe(true);
  });
});
