import type { Language } from '../../i18n/language';
import { CELL_TEXTS } from '../../i18n/cell-texts';
import { cellText } from '../../i18n/cell-text';
import type { OrganisationResult } from '../../model/result';
import { reasonText } from '../explanation/reason-text';
import type { Told } from '../explanation/told';
import type { Scalar } from '../spec/sheet-spec';
import {
  countColumn,
  euroColumn,
  factorColumn,
  layoutOf,
  monthsColumn,
  plainColumn,
  shareColumn,
  sum,
  textColumn,
  type Layout,
  type LayoutColumn,
} from './layout';
import { levelWord } from './level-word';

interface Asked {
  readonly told: Told;
  readonly organisation: OrganisationResult;
  readonly position: number;
  readonly language: Language;
}

interface RiskColumn {
  readonly name: string;
  readonly look: LayoutColumn;
  readonly value: (asked: Asked) => Scalar;
}

const number = (
  name: 'runwayMonths' | 'leverage' | 'tippingCut' | 'dependency' | 'concentration' | 'reserveMonths',
) => {
  return ({ organisation }: Asked): Scalar => organisation[name];
};

/** In the order in which they stand; the first seven are what most people look for. */
const COLUMNS = {
  organisation: { look: textColumn, value: ({ organisation }) => organisation.organisation },
  level: {
    look: plainColumn,
    value: ({ organisation, language }) => levelWord(organisation.level, language),
  },
  levelBefore: {
    look: plainColumn,
    value: ({ told, position, language }) => {
      const before = told.reference.result.organisations[position];
      return before === undefined ? null : levelWord(before.level, language);
    },
  },
  cause: {
    look: plainColumn,
    value: ({ organisation: { cause }, language }) =>
      cause === null ? null : CELL_TEXTS[language].verdicts.cause[cause],
  },
  runway: { look: monthsColumn, value: number('runwayMonths') },
  tipping: { look: shareColumn, value: number('tippingCut') },
  leverage: { look: factorColumn, value: number('leverage') },
  dependency: { look: shareColumn, value: number('dependency') },
  concentration: { look: factorColumn, value: number('concentration') },
  reserveMonths: { look: monthsColumn, value: number('reserveMonths') },
  ownIncomeNeeded: { look: shareColumn, value: ({ organisation }) => organisation.ownIncomeNeeded },
  repair: { look: shareColumn, value: ({ organisation }) => organisation.repair },
  repairAmount: {
    look: euroColumn,
    value: ({ organisation: { repairAmount } }) => (repairAmount === null ? null : sum(repairAmount)),
  },
  type: {
    look: textColumn,
    value: ({ told, position }) => told.scenario.tables.organisations[position]?.type ?? null,
  },
  ring: {
    look: countColumn,
    value: ({ told, position }) => told.scenario.tables.organisations[position]?.ring ?? null,
  },
  reasons: {
    look: textColumn,
    value: ({ told, organisation: { reasons }, language }) =>
      reasons.length === 0
        ? null
        : reasons.map((reason) => reasonText(told.model, reason, language)).join('; '),
  },
} as const satisfies Record<string, Omit<RiskColumn, 'name'>>;

export type RiskColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as RiskColumnName[];

/** Where a column stands in the table, from 0. */
export const riskColumn = (name: RiskColumnName): number => NAMES.indexOf(name);

/** KP.RISK: every organisation in table order, its level beside that without the cut, and what lies behind it. */
export const riskLayout = (told: Told, language: Language): Layout =>
  layoutOf(
    NAMES.map((name) => cellText(language)(`results.columns.${name}`)),
    told.evaluation.result.organisations.map((organisation, position) =>
      NAMES.map((name): Scalar => COLUMNS[name].value({ told, organisation, position, language })),
    ),
    NAMES.map((name) => COLUMNS[name].look),
  );
