import type { Language } from '../../../i18n/language';
import { translate } from '../../../i18n/translate';
import type { MunicipalStream } from '../../../model/model';
import type { LotResult, Result } from '../../../model/result';
import type { Told } from '../../../workbook/explanation/told';
import {
  euroColumn,
  factorColumn,
  layoutOf,
  sum,
  textColumn,
  type Layout,
  type Row,
} from '../../../workbook/layout/layout';

/** Who stands in one ring, with what each gets over the whole term. */
export interface Ring {
  /** Null where no ring is filled in. */
  readonly ring: number | null;
  readonly layout: Layout;
}

interface Party {
  readonly ring: number | null;
  readonly row: Row;
}

/**
 * Subcontractors and partners by ring, the nearest first: what each gets over the whole term, in euros, and how much
 * that is more than without the cut; of one lot or of all.
 */
export const ringsOf = (told: Told, lot: string | null, language: Language): readonly Ring[] => {
  const parties = told.scenario.tables.municipal.flatMap((stream) => partyOf(told, stream, lot));
  const rings = [...new Set(parties.map(({ ring }) => ring))].sort(
    (one, other) => (one ?? Infinity) - (other ?? Infinity),
  );
  const t = translate(language);
  const words = ['name', 'passThrough', 'now', 'change'] as const;
  return rings.map((ring) => ({
    ring,
    layout: layoutOf(
      words.map((word) => t(`paneBudget.subcontractors.${word}`)),
      parties.filter((party) => party.ring === ring).map(({ row }) => row),
      [textColumn, factorColumn, euroColumn, euroColumn],
    ),
  }));
};

const partyOf = (told: Told, stream: MunicipalStream, lot: string | null): readonly Party[] => {
  const { organisations, lots } = told.scenario.tables;
  const organisation = organisations[stream.organisation];
  const ofLot = stream.lot === null ? undefined : lots[stream.lot];
  if (organisation === undefined || ofLot === undefined || (lot !== null && ofLot.name !== lot)) return [];
  const by = SERIES[stream.stream];
  if (by === null) return [];
  const amount = (result: Result): number =>
    sum(result.lots.find((each) => each.lot === ofLot.name)?.[by][organisation.name] ?? []);
  const [before, now] = [amount(told.reference.result), amount(told.evaluation.result)];
  const own = stream.passThrough ?? (by === 'byPartner' ? mainPassThrough(told, stream) : 1);
  return [{ ring: organisation.ring, row: [organisation.name, own, now, now - before] }];
};

const SERIES: Readonly<
  Record<MunicipalStream['stream'], keyof Pick<LotResult, 'bySubcontractor' | 'byPartner'> | null>
> = {
  subcontract: 'bySubcontractor',
  partner: 'byPartner',
  subsidy: null,
  ringfenced: null,
};

/** A partner without a pass-through of its own has the main contractor's. */
const mainPassThrough = ({ scenario }: Told, { lot }: MunicipalStream): number =>
  scenario.levers.mainPassThrough ?? (lot === null ? 1 : (scenario.tables.lots[lot]?.mainPassThrough ?? 1));
