import type { Language } from '../../i18n/language';

/** What people see an argument called, in the wizard of Excel, on help pages and in sentences. */
export type ArgumentName = Readonly<Record<Language, string>>;
