/** The languages of the product. Dutch comes first: it is the one to which every text is written. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
