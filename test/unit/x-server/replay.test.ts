import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { streamOfReplay } from '../../../local/x-server/replay.ts';

const folder = mkdtempSync(join(tmpdir(), 'twittersewa-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

function replay(...lines: unknown[]) {
  const file = join(folder, 'posts.jsonl');
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return streamOfReplay(file);
}

describe('posts of one’s own', () => {
  it('become visible at the time they tell, which may be the time of their ID', () => {
    const [told, byId] = replay(
      { id: '1790000000000000001', text: 'a', created_at: '2026-01-02T03:04:05Z' },
      { id: '1790000000000000002', text: 'b' },
    );
    expect(told?.versions[0]?.at).toBe(Date.parse('2026-01-02T03:04:05Z'));
    expect(new Date(byId?.versions[0]?.at ?? 0).getUTCFullYear()).toBe(2024);
  });

  it('are visible now even when they claim to come from the future', () => {
    const [post] = replay({ id: '5', text: 'a', created_at: '2099-01-01T00:00:00Z' });
    expect(post?.versions[0]?.at).toBeLessThanOrEqual(Date.now());
  });

  it('keep author, place, references and thread', () => {
    const [post, other] = replay(
      {
        id: '7',
        text: '@uppolice',
        author_id: '42',
        author_handle: 'citizen_42',
        author_location: 'Agra',
        lang: 'hi',
        geo: { lat: 27.1, lon: 78, place_name: 'Agra, Uttar Pradesh' },
        referenced: { type: 'replied_to', id: '3' },
      },
      { id: '8', text: 'b', author_handle: 'someone' },
    );
    expect(post).toMatchObject({
      authorId: '42',
      authorHandle: 'citizen_42',
      authorLocation: 'Agra',
      lang: 'hi',
      geo: { lat: 27.1, lon: 78, placeName: 'Agra, Uttar Pradesh' },
      references: [{ type: 'replied_to', id: '3' }],
      conversationId: '3',
    });
    expect(other?.authorId).toMatch(/^\d+$/);
  });

  it('may have empty lines between them', () => {
    expect(replay({ id: '5', text: 'a' }, '', '  ', { id: '6', text: 'b' })).toHaveLength(2);
  });

  it('are refused as a whole, with each wrong line and what is wrong with it', () => {
    const wrong = () =>
      replay(
        { id: '5', text: 'a' },
        '{"id": ',
        { id: '18446744073709551616', text: 'a' },
        { id: '6', text: '' },
        { id: '5', text: 'again' },
        { id: '7', text: 'a', created_at: 'yesterday' },
      );
    expect(wrong).toThrow(/line 2: not JSON/);
    expect(wrong).toThrow(/line 3: id: not a post ID/);
    expect(wrong).toThrow(/line 4: text:/);
    expect(wrong).toThrow(/line 5: the id 5 stands on line 1 already/);
    expect(wrong).toThrow(/line 6: created_at: "yesterday" is not an instant/);
  });
});
