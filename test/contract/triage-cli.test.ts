import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (input: string, args = ['-']) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/triage.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return {
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
    stderr,
    status,
  };
};
const line = (id: string, text: string, more = {}) => JSON.stringify({ id, text, ...more });

describe('npm run triage', () => {
  it('prints one line for each, in order, with exactly the agreed fields', () => {
    const { lines, status } = run(
      [
        line('1790000000000000001', '@uppolice agra ke tajganj me mera mobile chori ho gaya'),
        line('1790000000000000002', '@uppolice आगरा के ताजगंज में मेरा मोबाइल चोरी हो गया #help'),
        line('1790000000000000003', 'RT', { referenced: { type: 'retweeted', id: '1790000000000000002' } }),
        line('1790000000000000001', '@uppolice the same post again'),
        line('1790000000000000004', '@uppolice happy diwali'),
      ].join('\n'),
    );
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual([
      '1790000000000000001',
      '1790000000000000002',
      '1790000000000000003',
      '1790000000000000001',
      '1790000000000000004',
    ]);
    for (const printed of lines) {
      expect(Object.keys(printed)).toEqual([
        'id',
        'docket',
        'duplicateOf',
        'district',
        'thana',
        'confidence',
        'evidence',
        'runnersUp',
        'actionable',
        'category',
        'urgent',
        'lang',
      ]);
    }
    expect(lines.map(({ duplicateOf }) => duplicateOf)).toEqual([
      null,
      '1790000000000000001',
      '1790000000000000001',
      '1790000000000000001',
      null,
    ]);
    expect(lines[0]).toMatchObject({
      docket: expect.stringMatching(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}$/),
      district: 'agra',
      actionable: true,
      category: 'theft',
      lang: 'hinglish',
    });
    expect(lines[4]).toMatchObject({ actionable: false, district: null });
  });

  it('says what is wrong with a line and goes on', () => {
    const { lines, status } = run(
      [
        'nope',
        '',
        '{"id":5,"text":"x"}',
        line('18446744073709551616', 'x'),
        '{"id":"7"}',
        line('7', '\u202eमदद\u200b'),
        line('8', 'क'.repeat(25_000)),
        '[]',
        'null',
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(lines.map(({ error }) => error ?? null)).toEqual([
      expect.stringContaining('not JSON'),
      'an empty line',
      expect.stringContaining('a number loses digits'),
      expect.stringContaining('at most 2^64 - 1'),
      expect.stringContaining('text:'),
      null,
      null,
      expect.any(String),
      expect.any(String),
    ]);
    expect(lines[0]).toMatchObject({ line: 1 });
  });

  it('explains itself without a file, and names one that is not there', () => {
    expect(run('', [])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('npm run -s triage -- FILE.jsonl'),
    });
    expect(run('', ['/no/such.jsonl'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no such file'),
    });
  });
});
