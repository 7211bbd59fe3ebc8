import { cleanForDisplay } from './clean.ts';

const URL = /\bhttps?:\/\/\S+|\bwww\.\S+|\b(?:t\.co|pic\.twitter\.com|x\.com|twitter\.com)\/\S+/giu;
const RETWEET_HEAD = /^\s*RT\s+@\w{1,50}\s*:\s*/iu;
const MENTION = /[@＠]\w{1,50}/gu;
const HASHTAG = /[#＃][\p{L}\p{M}\p{N}_]+/gu;

/** A post without what differs between copies: addresses, mentions, hashtags, the head of an old-style retweet. */
export function withoutDecoration(text: string): string {
  return cleanForDisplay(text)
    .replace(/[\u200c\u200d]/g, '')
    .replace(RETWEET_HEAD, '')
    .replace(URL, ' ')
    .replace(MENTION, ' ')
    .replace(HASHTAG, ' ');
}
