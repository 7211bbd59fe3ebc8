import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { streamOfSample, type SampleLine, type StreamPost } from './x-server/stream.ts';

const SAMPLE = new URL('./sample/posts.jsonl', import.meta.url);

export function sampleLines(): SampleLine[] {
  return readFileSync(SAMPLE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SampleLine);
}

/** The sample stream; its start is kept, so that the runner, started again, serves the same posts. */
export function sampleStream(folder: string, ownUserId: string): StreamPost[] {
  const file = join(folder, 'sample-start');
  if (!existsSync(file)) writeFileSync(file, String(Date.now()));
  return streamOfSample(sampleLines(), Number(readFileSync(file, 'utf8')), ownUserId);
}
