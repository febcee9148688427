/** Why something in a protected range does not happen, and who can help. `what` is what cannot be done here. */
export const protectedRange = (what: string): string =>
  `Dit bereik is beveiligd: u kunt hier niet ${what}. Vraag het aan wie de beveiliging heeft ingesteld.`;

/** The same for a range that a formula looks at. */
export const protectedSource =
  'Dit bereik, of een bereik waarnaar de formule verwijst, is beveiligd: u kunt dit niet wijzigen. Vraag het aan wie de beveiliging heeft ingesteld.';

/** The same for a whole sheet. */
export const protectedSheet = (what: string): string =>
  `Dit werkblad is beveiligd: u kunt hier niet ${what}. Vraag het aan wie de beveiliging heeft ingesteld.`;

/** Moving cells in or out would break a protected range. */
export const overProtectedRange =
  'Een deel van deze cellen is beveiligd. Daarom kunnen ze hier niet worden ingevoegd, verwijderd of verplaatst. Kies een bereik buiten de beveiliging.';
