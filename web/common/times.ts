import { LOCALE, type Language } from './language.tsx';

/** Indian Standard Time, whatever clock the phone is set to: the reader and the police station must read the same time. */
const TIME_ZONE = 'Asia/Kolkata';
const MINUTE = 60_000;

/** Hindi says which part of the day ("शाम 6:32") where a browser knows how to, English am or pm. */
function clock(language: Language): Intl.DateTimeFormatOptions {
  return {
    timeZone: TIME_ZONE,
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
    ...(language === 'hi' ? { dayPeriod: 'long' } : {}),
  };
}

/** Day and time in IST. */
export function dayAndTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    ...clock(language),
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(instant));
}

/** Time of day in IST. */
export function timeOfDay(time: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], clock(language)).format(time);
}

/** How long from now, in the unit a person would use: "in 20 minutes", "3 hours ago", "in 4 days". */
export function fromNow(instant: string, language: Language, now: Date): string {
  const minutes = Math.round((Date.parse(instant) - now.getTime()) / MINUTE);
  const relative = new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'always' });
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 48 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / (24 * 60)), 'day');
}

export function isPast(instant: string, now: Date): boolean {
  return Date.parse(instant) < now.getTime();
}
