import { sum } from '../layout/layout';
import { MEASURES, scenariosLayout, type MeasureName } from '../layout/scenarios-layout';
import type { CellSpec, NumberFormat } from '../spec/sheet-spec';
import { formulaCell, textCell } from './cells';
import { measurePlace } from './comparison-sheet';
import {
  absolute,
  absoluteArea,
  below,
  FAR_RIGHT,
  multiYearPlaces,
  onSheet,
  PLACES,
  right,
  type Place,
} from './places';
import type { Outcome, Shown } from './shown';

const { figures: FIGURES, years: YEARS } = PLACES.council;

interface Figure {
  readonly measure: MeasureName;
  readonly format: NumberFormat;
  readonly label: string;
}

/** The four figures that a council looks at first, with what each of them says. */
export const councilFigures = (shown: Shown): readonly CellSpec[] => {
  const { t, told } = shown;
  const year = told.evaluation.result.years.at(-1) ?? '';
  const figures: readonly Figure[] = [
    { measure: 'netSaving', format: 'euro', label: t('resultSheets.council.saved') },
    { measure: 'cofundingLost', format: 'euro', label: t('resultSheets.council.lost') },
    { measure: 'red', format: 'integer', label: t('resultSheets.council.red') },
    {
      measure: 'participantsLost',
      format: 'integer',
      label: t('resultSheets.council.participants', { year }),
    },
  ];
  return figures.flatMap(({ measure, format, label }, index) => {
    const at = right(FIGURES, index);
    const found = measureFormula(measure, shown);
    const none = t('resultSheets.council.notFilledIn');
    return [
      formulaCell(at, {
        // Not `=""`: some programs call 0 equal to an empty text.
        formula: `IF(ISTEXT(${found}),"${none}",${found})`,
        value: measureValue(measure, shown) ?? none,
        style: 'figure',
        format,
      }),
      measure === 'red' ? redLabel(below(at, 1), label, shown) : textCell(below(at, 1), label, 'text'),
    ];
  });
};

/** Not everyone who falls does so because of the scenario. */
const redLabel = (place: Place, label: string, { language, results }: Shown): CellSpec =>
  formulaCell(place, {
    formula: `"${label}"&" "&${onSheet('comparison', absolute(right(measurePlace('red'), 1)), language)}`,
    value: `${label} ${results[0]?.totals.levels.red ?? ''}`,
    style: 'text',
  });

/** What the comparison says of the chosen scenario, looked up by its name. */
export const measureFormula = (measure: MeasureName, { language }: Outcome): string => {
  const header = PLACES.comparison.measures;
  const along = (from: Place): string =>
    onSheet('comparison', absoluteArea(right(from, 1), right(from, FAR_RIGHT)), language);
  const scenario = onSheet('checks', absolute(PLACES.checks.scenario), language);
  return `INDEX(${along(measurePlace(measure))},MATCH(${scenario},${along(header)},0))`;
};

export const measureValue = (measure: MeasureName, { told, language }: Outcome): number | null => {
  const value = scenariosLayout([told.evaluation.result], language).rows[MEASURES.indexOf(measure) + 1]?.[1];
  return typeof value === 'number' ? value : null;
};

/** What the municipality and the funds give less, each year: taken from the multi-year sheet, in the order of years. */
const YEAR_COLUMNS = ['municipalSaved', 'transitionPaid', 'cofundingLost'] as const;
const TOTALS_ROW = { municipalSaved: 1, transitionPaid: 2, cofundingLost: 4 } as const;

export const yearsTable = (shown: Shown): readonly CellSpec[] => {
  const { told, language, t } = shown;
  const { totals, years } = told.evaluation.result;
  const first = below(YEARS, 1);
  const from = (rows: number, index: number): string => {
    const row = below(multiYearPlaces(shown).totals, rows);
    const along = onSheet('multiYear', absoluteArea(right(row, 2), right(row, FAR_RIGHT)), language);
    const found = `INDEX(${along},ROWS($A$${first.row}:$A${first.row + index}))`;
    return `IF(ISTEXT(${found}),"",${found})`;
  };
  const sumRow = below(first, years.length);
  return [
    textCell(YEARS, t('resultSheets.council.year'), 'numberHeader'),
    ...YEAR_COLUMNS.map((name, at) =>
      textCell(right(YEARS, at + 1), t(`results.totals.${name}`), 'numberHeader'),
    ),
    ...years.flatMap((year, y) => [
      formulaCell(below(first, y), { formula: from(0, y), value: year, style: 'result', format: 'year' }),
      ...YEAR_COLUMNS.map((name, at) =>
        formulaCell(right(below(first, y), at + 1), {
          formula: from(TOTALS_ROW[name], y),
          value: totals[name][y] ?? null,
          style: 'result',
          format: 'euro',
        }),
      ),
    ]),
    textCell(sumRow, t('resultSheets.council.total'), 'total'),
    ...YEAR_COLUMNS.map((name, at) => {
      const letter = absolute(right(first, at + 1)).split('$')[1] ?? '';
      return formulaCell(right(sumRow, at + 1), {
        formula: `SUM(${letter}${first.row}:${letter}${sumRow.row - 1})`,
        value: sum(totals[name]),
        style: 'total',
        format: 'euro',
      });
    }),
  ];
};
