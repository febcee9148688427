import { LANGUAGES, type Language } from '../../../i18n/language';

const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);

/** What the address says (`?lang=en`), else the first language of the browser that we speak, else Dutch. */
export function languageOfPage({ search }: Location, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  return preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'nl';
}

/** The address of the page in another language. */
export function addressIn(language: Language, { href }: Location): string {
  const address = new URL(href);
  address.searchParams.set('lang', language);
  return address.href;
}
