/**
 * `npm run -s triage -- FILE.jsonl`: the pure core over posts, one JSON line out for each line in (docs/triage-cli.md).
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { triageLineSchema } from '../shared/contracts/triage-line.ts';
import { duplicateRules } from '../shared/dedupe/rules.ts';
import { loadGazetteer } from '../shared/routing/gazetteer.ts';
import { routeText } from '../shared/routing/route-text.ts';
import { triage } from '../shared/triage/triage.ts';
import { createTriage } from '../shared/usecases/triage-posts.ts';

const USAGE = `npm run -s triage -- FILE.jsonl     ("-" reads standard input)

One post a line: {"id": "...", "text": "...", author_id?, author_handle?, created_at?, lang?, geo?, referenced?}`;

/** What is wrong with a line; the run goes on. */
class LineError extends Error {}

function readLine(text: string) {
  if (text.includes('\ufffd'))
    throw new LineError('not valid UTF-8, or it holds the replacement character U+FFFD');
  if (text.trim() === '') throw new LineError('an empty line');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new LineError(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof (json as { id?: unknown } | null)?.id === 'number') {
    throw new LineError('id: a number loses digits above 2^53; write the ID as a text');
  }
  const result = triageLineSchema.safeParse(json);
  if (result.success) return result.data;
  throw new LineError(
    result.error.issues
      .map(({ path, message }) => `${path.map(String).join('.') || '(all)'}: ${message}`)
      .join('; '),
  );
}

async function main(file: string): Promise<number> {
  const gazetteer = loadGazetteer();
  const sort = createTriage({
    ...duplicateRules,
    route: (input) => routeText(input, gazetteer),
    triage,
  });
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  let bad = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    let answer: object;
    try {
      answer = sort(readLine(text.replace(/^\ufeff/, '')));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      bad++;
      answer = { line: number, error: error.message };
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
  return bad === 0 ? 0 : 1;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await main(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(code === 'ENOENT' ? `${file}: there is no such file.` : `${file}: ${message}`);
    process.exitCode = 2;
  }
}
