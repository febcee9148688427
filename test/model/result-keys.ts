/** The public keys of a result (§11 of the definition), by the place they stand at. */
export const RESULT_KEYS: Readonly<Record<string, readonly string[]>> = {
  result: words('scenario years months lots targets totals organisations events mutual transition impact'),
  lots: words(
    'lot gross ringFenced target cut unmet net coordination main partners subcontracted subcontractShare',
    'subcontractors meetsSubcontractShare meetsSubcontractors bySubcontractor byPartner',
  ),
  targets: words('toFill'),
  totals: words('municipalSaved transitionPaid netSaving cofundingLost levels'),
  levels: words('red amber green'),
  organisations: words(
    'organisation municipal transition support own grants income costs activity result reserve failedYear',
    'runwayMonths cause level reasons dependency concentration reserveMonths leverage ownIncomeNeeded',
    'tippingCut repair repairAmount broughtIn fteLost shortNotice',
  ),
  events: words('year round organisation funder effect condition required actual amount'),
  mutual: words('year organisation funder'),
  transition: words('requested paid remaining cofundingSavedPerEuro'),
  impact: words('reached reference gaps neighbourhoods'),
  reached: words('participants volunteers volunteerHours'),
  reference: words('participants volunteers volunteerHours'),
  neighbourhoods: words('neighbourhood needShare lossShare heavierHit'),
};

function words(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ').sort();
}

/** Places whose keys are names of the model. */
const NAMED = ['bySubcontractor', 'byPartner'];

/** Every object in a JSON value with the place it stands at and its keys, in alphabetical order. */
export const keysIn = (
  value: unknown,
  place = 'result',
): readonly { readonly place: string; readonly keys: readonly string[] }[] => {
  if (typeof value !== 'object' || value === null || NAMED.includes(place)) return [];
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => keysIn(entry, place));
  const inner = Object.entries(value).flatMap(([key, part]) => keysIn(part, key));
  return [{ place, keys: Object.keys(value).sort() }, ...inner];
};
