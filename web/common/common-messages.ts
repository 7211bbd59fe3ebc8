import en from './messages/en.json';
import hi from './messages/hi.json';
import { useMessages, type Translate } from './messages.ts';

export type CommonKey = keyof typeof hi;

/** Messages that both sides of the site use. */
export function useCommonMessages(): Translate<CommonKey> {
  return useMessages<CommonKey>({ hi, en });
}
