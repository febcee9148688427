/** Rates of one year as published; 0.0636 is 6.36 %. */
export interface PublishedRates {
  readonly year: number;
  readonly provisional: { readonly wage: number; readonly price: number };
  readonly definitive: { readonly wage: number; readonly price: number };
}

/** Years of which the VNG has published provisional and definitive rates for wages (OVA) and prices (PPC). */
export const PUBLISHED_RATES: readonly PublishedRates[] = [
  {
    year: 2023,
    provisional: { wage: 0.0474, price: 0.0487 },
    definitive: { wage: 0.0636, price: 0.0702 },
  },
  {
    year: 2024,
    provisional: { wage: 0.0494, price: 0.0251 },
    definitive: { wage: 0.06, price: 0.031 },
  },
];

/** The weight of wages in the indexation of the VNG. */
export const VNG_WAGE_SHARE = 0.9;
