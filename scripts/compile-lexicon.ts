/** `node scripts/compile-lexicon.ts`: writes shared/dedupe/lexicon.json from the word lists in scripts/dedupe-lexicon. */
import { writeFileSync } from 'node:fs';
import { buildLexicon } from './dedupe-lexicon/build.ts';

const FILE = new URL('../shared/dedupe/lexicon.json', import.meta.url);
writeFileSync(FILE, `${JSON.stringify(buildLexicon())}\n`);
