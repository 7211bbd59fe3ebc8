import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** Files on which the model depends: the data, the words and features, and the training itself. */
function inputs(): string[] {
  const of = (folder: string, belongs: (name: string) => boolean) =>
    readdirSync(new URL(folder, ROOT))
      .filter(belongs)
      .sort()
      .map((name) => folder + name);
  return [
    ...of('eval/data/', (name) => name.startsWith('triage-')),
    ...of('scripts/train-triage/', () => true),
    ...['concepts', 'features', 'lexicon', 'model', 'signs', 'words'].map(
      (name) => `shared/triage/${name}.ts`,
    ),
  ];
}

/** A hash of all that the model was made from: it differs when `npm run train` has to run again. */
export function trainedOn(): string {
  const hash = createHash('sha256');
  for (const file of inputs()) hash.update(`${file}\n`).update(readFileSync(new URL(file, ROOT)));
  return hash.digest('hex').slice(0, 16);
}
