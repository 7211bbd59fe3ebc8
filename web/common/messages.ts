import format, { type CompiledMessage, type FormatValues } from 'icu-minify/format';
import { LOCALE, useLanguage, type Language } from './language.tsx';

/** Both languages must have the same keys: TypeScript refuses a catalogue where one lacks a message. */
export type Catalogue<Key extends string> = Readonly<
  Record<Language, Readonly<Record<Key, CompiledMessage>>>
>;

export type Values = FormatValues<string>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

/** The messages of a catalogue in the page's language. */
export function useMessages<Key extends string>(catalogue: Catalogue<Key>): Translate<Key> {
  const { language } = useLanguage();
  return (key, values) => {
    const text = format<string>(catalogue[language][key], LOCALE[language], values, { formatters });
    return Array.isArray(text) ? text.join('') : text;
  };
}
