import { useMessages, type Translate } from '../common/messages.ts';
import en from './messages/en.json';
import hi from './messages/hi.json';

export type CitizenKey = keyof typeof hi;

export function useCitizenMessages(): Translate<CitizenKey> {
  return useMessages<CitizenKey>({ hi, en });
}
