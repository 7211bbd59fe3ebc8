import { table } from '../eval/frame/table.ts';
import { createDuplicateIndex } from '../shared/adapters/dynamodb/duplicate-index.ts';
import { duplicateRules } from '../shared/dedupe/rules.ts';
import { CANDIDATES_PER_BAND } from '../shared/usecases/screen-mention.ts';
import { startTable } from '../test/support/table.ts';
import { indexPosts } from './dedupe/index-posts.ts';
import type { Bench } from './frame/bench.ts';

const SIZES = [10_000, 100_000];
/** With `--million`: some minutes and some gigabytes. */
const MILLION = 1_000_000;
const PROBES = 300;
/** Posts whose writes are under way at once while the table is filled. */
const AT_ONCE = 16;
/** Cost of the largest table to that of the smallest, at most. */
const FLAT = 1.5;

/** The index of like texts on the local table: what one more post costs when so many are in it. */
const bench: Bench = async ({ flags, print }) => {
  const local = await startTable();
  try {
    const sizes = flags.includes('--million') ? [...SIZES, MILLION] : SIZES;
    const posts = indexPosts(Math.max(...sizes) + sizes.length * PROBES);
    const index = createDuplicateIndex({ ...local, windowDays: 30 });
    let queries = 0;
    local.client.middlewareStack.add(
      (next, context) => (args) => {
        if (context.commandName === 'QueryCommand') queries++;
        return next(args);
      },
      { step: 'initialize' },
    );
    let written = 0;
    let read = 0;
    async function screen(post: Parameters<typeof duplicateRules.indexed>[0]) {
      const { entry, bands } = duplicateRules.indexed(post);
      const { entries, roomy } = await index.candidates(bands, CANDIDATES_PER_BAND);
      read += entries.length;
      for (const other of entries) duplicateRules.compare(entry, other);
      await index.add(roomy, entry);
      written += roomy.length;
    }

    /** What stands in each band, so that filling need not read. */
    const held = new Map<string, number>();
    async function fill(post: Parameters<typeof duplicateRules.indexed>[0]) {
      const { entry, bands } = duplicateRules.indexed(post);
      const roomy = bands.filter((band) => (held.get(band) ?? 0) < CANDIDATES_PER_BAND);
      for (const band of roomy) held.set(band, (held.get(band) ?? 0) + 1);
      await index.add(roomy, entry);
    }

    const rows: { size: number; ms: number; queries: number; read: number; written: number }[] = [];
    let filled = 0;
    for (const size of sizes) {
      while (filled < size) {
        const batch = Math.min(AT_ONCE, size - filled);
        await Promise.all(Array.from({ length: batch }, () => fill(posts.next())));
        filled += batch;
      }
      [queries, read, written] = [0, 0, 0];
      const before = performance.now();
      for (let n = 0; n < PROBES; n++) await screen(posts.next());
      rows.push({
        size,
        ms: (performance.now() - before) / PROBES,
        queries: queries / PROBES,
        read: read / PROBES,
        written: written / PROBES,
      });
    }
    print(
      table(
        ['indexed posts', 'queries a post', 'entries read', 'band writes', 'ms a post, one at a time'],
        rows.map((row) => [
          row.size.toLocaleString('en'),
          row.queries.toFixed(1),
          row.read.toFixed(1),
          row.written.toFixed(1),
          row.ms.toFixed(1),
        ]),
      ),
    );
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return [];
    return last.queries > first.queries * FLAT ? ['queries a post rise with the size of the index'] : [];
  } finally {
    await local.close();
  }
};
export default bench;
