import { columnHeader, workbookTableName } from '../../i18n/name-of';
import { problemsLayout } from '../layout/problems-layout';
import { columnLetters } from '../area';
import type { CellSpec, SheetSpec } from '../spec/sheet-spec';
import { formulaCell, onModel, spill, textCell } from './cells';
import { modelFormula } from './model-formula';
import { staleNoteAt, verdictIfCalculated } from './not-calculated';
import { absolute, area, below, PLACES, right, type Place } from './places';
import { agrees, checkText, type Reconciliation } from './reconciliation';
import { reconciliations } from './reconciliations';
import { footerOf, resultSheet, verdictWord } from './sheet-head';
import type { Shown } from './shown';

const AT = PLACES.checks;
/** Half a cent: below this, amounts are one and the same. */
const SLACK = 0.005;
/** Messages with a link to their cell, the rest name it: some more than there are now, since a list can grow. */
const linksFor = (messages: number): number => Math.min(200, messages + 5);

/** Controles: the model, the scenario that is shown, what must agree, and what is left to solve. */
export const checksSheet = (shown: Shown): SheetSpec => {
  const { t, language } = shown;
  const all = reconciliations(shown);
  const problems = problemsLayout(
    [...shown.input.problems, ...[...shown.input.evaluations.values()].flatMap((each) => each.problems)],
    language,
  );
  const list = AT.problems;
  const verdicts = area(below(AT.table, 1), below(AT.table, all.length));
  return resultSheet('checks', shown, {
    columnWidths: [22, 18, 92, 18, 18],
    frozen: { rows: 2, columns: 0 },
    cells: [
      { row: 1, column: 1, value: t('resultSheets.checks.name'), style: 'title' },
      { row: 2, column: 1, value: t('resultSheets.checks.about'), style: 'subtitle' },
      ...settings(all, shown),
      ...checkTable(all, shown),
      textCell(below(list, -2), t('resultSheets.checks.problems'), 'label'),
      textCell(
        below(list, -1),
        t('resultSheets.checks.firstLinks', { count: linksFor(problems.rows.length) }),
        'subtitle',
      ),
      ...links(list, problems.rows, shown),
    ],
    spills: [spill(list, onModel('PROBLEMS', shown), problems)],
    charts: [],
    highlights: [
      { range: verdicts, text: t('resultSheets.checks.fine'), style: 'good' },
      { range: verdicts, text: t('resultSheets.checks.wrong'), style: 'bad' },
    ],
    print: { orientation: 'landscape', pagesWide: 1, titleRows: '1:2', footer: footerOf('checks', shown) },
  });
};

const settings = (all: readonly Reconciliation[], shown: Shown): readonly CellSpec[] => {
  const { t, language, input, handle, scenario, fine } = shown;
  const verdicts = area(below(AT.table, 1), below(AT.table, all.length));
  const { allFine, notAllFine } = {
    allFine: verdictWord(true, t),
    notAllFine: verdictWord(false, t),
  };
  const label = (place: Place, text: string): CellSpec => textCell(right(place, -1), text, 'label');
  return [
    label(AT.model, t('resultSheets.checks.model')),
    formulaCell(AT.model, { formula: modelFormula(input.tables), value: handle, style: 'label' }),
    label(AT.scenario, t('resultSheets.scenario')),
    {
      ...textCell(AT.scenario, scenario, 'input'),
      validation: {
        kind: 'column',
        table: workbookTableName('scenarios'),
        column: columnHeader('scenarios', 'scenario', language),
        message: t('resultSheets.checks.chooseScenario'),
        strict: false,
      },
    },
    label(AT.verdict, t('resultSheets.checks.all')),
    formulaCell(AT.verdict, {
      formula: verdictIfCalculated(
        `IF(COUNTIF(${verdicts},"${t('resultSheets.checks.fine')}")=ROWS(${verdicts}),"${allFine}","${notAllFine}")`,
        shown,
      ),
      value: verdictWord(fine, t),
      style: 'masterCheck',
    }),
    staleNoteAt(right(AT.verdict, 1), shown),
    label(AT.slack, t('resultSheets.checks.slack')),
    { ...AT.slack, value: SLACK, style: 'input', format: 'factor' },
    textCell(right(AT.slack, 1), t('resultSheets.checks.slackNote'), 'subtitle'),
    textCell(right(AT.scenario, 1), t('resultSheets.checks.chooseScenario'), 'subtitle'),
  ];
};

const checkTable = (all: readonly Reconciliation[], { t }: Shown): readonly CellSpec[] => {
  const heads = (['verdict', 'difference', 'check', 'found', 'expected'] as const).map((name, at) =>
    textCell(
      right(AT.table, at),
      t(`resultSheets.checks.${name}`),
      name === 'verdict' || name === 'check' ? 'header' : 'numberHeader',
    ),
  );
  return [...heads, ...all.flatMap((check, at) => checkRow(check, below(AT.table, at + 1), t))];
};

const checkRow = (check: Reconciliation, place: Place, t: Shown['t']): readonly CellSpec[] => {
  const { name, found, expected } = check;
  const [fine, wrong] = [t('resultSheets.checks.fine'), t('resultSheets.checks.wrong')];
  const cell = (at: number): string => `${columnLetters(place.column + at)}${place.row}`;
  const format = name === 'organisations' || name === 'red' || name === 'errors' ? 'integer' : 'euro';
  const side = (at: number, { formula, value }: Reconciliation['found']): CellSpec =>
    formula === ''
      ? { ...right(place, at), value, style: 'result', format }
      : formulaCell(right(place, at), { formula, value, style: 'result', format });
  return [
    formulaCell(place, {
      formula: `IF(ABS(${cell(1)})<=${absolute(AT.slack)},"${fine}","${wrong}")`,
      value: agrees(check) ? fine : wrong,
      style: 'result',
    }),
    formulaCell(right(place, 1), {
      formula: `${cell(3)}-${cell(4)}`,
      value: found.value - expected.value,
      style: 'result',
      format: 'factor',
    }),
    textCell(right(place, 2), t(checkText(name)), 'resultText'),
    side(3, found),
    side(4, expected),
  ];
};

/** Beside the list, because a function cannot spill links; they follow the list when it changes. */
const links = (list: Place, rows: readonly (readonly unknown[])[], { t }: Shown): readonly CellSpec[] => {
  const goTo = t('resultSheets.checks.goTo');
  return Array.from({ length: linksFor(rows.length) }, (_, index) => {
    const place = below(list, index + 1);
    const cell = `${columnLetters(list.column + 1)}${place.row}`;
    const filled = typeof rows[index + 1]?.[1] === 'string';
    return formulaCell(right(place, 3), {
      formula: `IF(${cell}="","",HYPERLINK("#"&${cell},"${goTo}"))`,
      value: filled ? goTo : '',
      style: 'text',
    });
  });
};
