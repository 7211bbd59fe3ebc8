import { useMessages, type Translate } from '../common/messages.ts';
import en from './messages/en.json';
import hi from './messages/hi.json';

export type OfficerKey = keyof typeof hi;

export function useOfficerMessages(): Translate<OfficerKey> {
  return useMessages<OfficerKey>({ hi, en });
}

/** A message for a value that newer versions of the API may send before this page knows a word for it: then the value itself. */
export function wordFor(t: Translate<OfficerKey>, kind: 'event' | 'repeat', value: string): string {
  const key = `${kind}_${value}`;
  return key in hi ? t(key as OfficerKey) : value;
}
