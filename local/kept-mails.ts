import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EVENT = /^x-twittersewa-event: *(\S+)/im;
const MESSAGE_ID = /^message-id: *<([^>]+)>/im;

/** Message IDs of the mails that earlier runs kept on disk, by the event that each tells of. */
export function keptMails(folder: string): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.eml')) continue;
    const [headers = ''] = readFileSync(join(folder, name), 'utf8').split(/\r?\n\r?\n/, 1);
    const event = EVENT.exec(headers)?.[1];
    const id = MESSAGE_ID.exec(headers)?.[1];
    if (event !== undefined && id !== undefined) kept.set(event, id);
  }
  return kept;
}
