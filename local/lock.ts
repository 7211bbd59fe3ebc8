import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from './user-error.ts';

/**
 * Takes the data folder for this process; the lock of one that was killed is taken over.
 * @throws UserError when another runner works on it.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'runner.pid');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(readFileSync(file, 'utf8'));
      if (isRunning(pid)) {
        throw new UserError(
          `Another runner (process ${pid}) works on ${folder}. Stop it, or choose another folder with --data.`,
        );
      }
      rmSync(file, { force: true });
    }
  }
}

/** A killed runner's number may have gone to another program, so the command line is looked at where it can be. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('local/main.ts');
  } catch {
    return true;
  }
}
