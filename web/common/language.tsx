import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

export const LANGUAGES = ['hi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Bilingual = Readonly<Record<Language, string>>;

/** For Intl: India's conventions, and in both languages the digits 0-9, so that a docket number and a date look alike. */
export const LOCALE: Readonly<Record<Language, string>> = { hi: 'hi-IN-u-nu-latn', en: 'en-IN-u-nu-latn' };

const STORED_AS = 'language';

function isLanguage(value: string | null): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** A private window may forbid storage; the page then simply forgets the choice. */
function stored(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // As above.
  }
}

/** What the address says, else what this browser last chose, else Hindi. */
function languageNow(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = stored();
  return isLanguage(kept) ? kept : 'hi';
}

/** The address of this very page in a language, to be linked to and shared. */
export function addressIn(language: Language): string {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  return url.pathname + url.search + url.hash;
}

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'hi', choose: () => undefined });

export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState(languageNow);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const follow = () => setLanguage(languageNow());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const choose = (next: Language) => {
    store(next);
    history.replaceState(history.state, '', addressIn(next));
    setLanguage(next);
  };
  return <LanguageContext.Provider value={{ language, choose }}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
