import { choiceLabel, choiceLabels } from '../../i18n/choice-label';
import { formatDate } from '../../i18n/format';
import { councilLayout, MOST_TYPES } from '../layout/council-layout';
import type { CellSpec, ChartSpec, SheetSpec, SpillSpec } from '../spec/sheet-spec';
import { formulaCell, inScenario, spill, textCell } from './cells';
import { chartColour, LOSS_COLOUR } from './chart-colours';
import { councilFigures, yearsTable } from './council-figures';
import { councilNeighbourhoods, neighbourhoodRows } from './council-neighbourhoods';
import { staleNoteAt, unlessNotCalculated } from './not-calculated';
import { absolute, area, below, onSheet, PLACES, right, type Place } from './places';
import { footerOf, levelHighlights, resultSheet, scenarioAndVerdict } from './sheet-head';
import type { Shown } from './shown';

const { chart: CHART, years: YEARS } = PLACES.council;

/** Where the parts below the years stand: one row for each year and their sum. */
const placesBelow = (shown: Shown) => {
  const types = below(YEARS, shown.told.evaluation.result.years.length + 5);
  const neighbourhoods = below(types, MOST_TYPES + 3);
  const assumptions = below(neighbourhoods, neighbourhoodRows(shown));
  return { types, neighbourhoods, assumptions, naming: below(assumptions, 7), names: below(assumptions, 9) };
};

/** Raadspagina: one page of A4 for a council, on which nobody is named unless somebody asks for it. */
export const councilSheet = (shown: Shown): SheetSpec => {
  const { told, t } = shown;
  const at = placesBelow(shown);
  const neighbourhoods = councilNeighbourhoods(at.neighbourhoods, shown);
  return resultSheet('council', shown, {
    columnWidths: [28, 22, 22, 42],
    frozen: { rows: 0, columns: 0 },
    cells: [
      ...headOf(shown),
      ...councilFigures(shown),
      ...yearsTable(shown),
      textCell(below(at.types, -2), t('resultSheets.council.types'), 'label'),
      textCell(below(at.types, -1), t('resultSheets.council.typesNote'), 'subtitle'),
      ...neighbourhoods.cells,
      ...assumptionsAt(at.assumptions, shown),
      ...namingAt(at.naming, shown),
    ],
    spills: [
      spill(at.types, inScenario('COUNCIL', shown), councilLayout(told, shown.language)),
      ...neighbourhoods.spills,
      namesAt(at.names, at.naming, shown),
    ],
    charts: [chartOf(shown)],
    highlights: levelHighlights(area(right(at.names, 2), right(below(at.names, 40), 2)), shown),
    print: { orientation: 'portrait', pagesWide: 1, pagesTall: 1, footer: footerOf('council', shown) },
  });
};

const headOf = (shown: Shown): readonly CellSpec[] => {
  const { told, t, language, scenario } = shown;
  const { model } = told;
  const asked = onSheet('checks', absolute(PLACES.checks.scenario), language);
  return [
    formulaCell(
      { row: 1, column: 1 },
      {
        formula: `"${t('resultSheets.council.title')}"&" "&${asked}`,
        value: `${t('resultSheets.council.title')} ${scenario}`,
        style: 'title',
      },
    ),
    textCell(
      { row: 2, column: 1 },
      t('resultSheets.council.subtitle', {
        title: model.title,
        priceLevel: model.priceLevelYear,
        first: model.horizon.years[0] ?? '',
        last: model.horizon.years.at(-1) ?? '',
      }),
      'subtitle',
    ),
    ...scenarioAndVerdict(shown, `"${t('resultSheets.otherScenario')}"`),
    staleNoteAt({ row: 5, column: 1 }, shown),
  ];
};

const assumptionsAt = (place: Place, shown: Shown): readonly CellSpec[] => {
  const { told, t, language, input, hash, handle } = shown;
  const priceLevel = told.model.priceLevelYear;
  return [
    textCell(place, t('resultSheets.council.assumptions'), 'label'),
    textCell(below(place, 1), t('resultSheets.council.prices', { priceLevel }), 'subtitle'),
    textCell(below(place, 2), t('resultSheets.council.model'), 'subtitle'),
    textCell(below(place, 3), t('resultSheets.council.norms'), 'subtitle'),
    textCell(
      below(place, 4),
      t('resultSheets.council.made', { date: formatDate(input.date, language), hash }),
      'subtitle',
    ),
    formulaCell(below(place, 5), {
      formula: unlessNotCalculated(
        onSheet('checks', absolute(PLACES.checks.model), language),
        t('resultSheets.checks.notCalculated'),
        shown,
      ),
      value: handle,
      style: 'subtitle',
    }),
  ];
};

const namingAt = (place: Place, { t, language }: Shown): readonly CellSpec[] => [
  textCell(place, t('resultSheets.council.nameThem'), 'label'),
  {
    ...textCell(right(place, 1), choiceLabel('yesNo', 'false', language), 'input'),
    validation: {
      kind: 'list',
      values: Object.values(choiceLabels('yesNo', language)),
      message: t('resultSheets.council.choose'),
      strict: true,
    },
  },
  textCell(below(place, 1), t('resultSheets.council.nameThemHint'), 'subtitle'),
];

/** The last of the page, because it grows as soon as names are asked for. */
const namesAt = (place: Place, naming: Place, shown: Shown): SpillSpec => {
  const { t, language } = shown;
  const yes = choiceLabel('yesNo', 'true', language);
  const none = t('resultSheets.council.noNames');
  return {
    ...place,
    formula: `IF(${absolute(right(naming, 1))}="${yes}",${inScenario('COUNCILNAMES', shown)},"${none}")`,
    values: [[none]],
    columns: [],
  };
};

const chartOf = ({ told, t }: Shown): ChartSpec => {
  const years = told.evaluation.result.years.length;
  const column = (at: number): string => area(right(below(YEARS, 1), at), right(below(YEARS, years), at));
  return {
    kind: 'stackedColumn',
    title: t('resultSheets.council.chart'),
    from: CHART,
    to: { row: YEARS.row - 2, column: 4 },
    valueAxis: t('resultSheets.euros'),
    categories: column(0),
    series: [
      { name: t('results.totals.municipalSaved'), values: column(1), color: chartColour(0) },
      { name: t('results.totals.cofundingLost'), values: column(3), color: LOSS_COLOUR },
    ],
    description: t('resultSheets.council.chartAbout'),
  };
};
