import type { Translate } from '../../i18n/translate';
import type { CellSpec, HighlightSpec, SheetSpec } from '../spec/sheet-spec';
import { LEVELS, levelWord } from '../layout/level-word';
import { formulaCell, textCell } from './cells';
import { staleNote, unlessNotCalculated } from './not-calculated';
import { absolute, onSheet, PLACES, resultSheetName, right, type ResultSheet } from './places';
import type { Shown } from './shown';

/** Title, one line of explanation, the scenario, and whether all checks are right: the same on every sheet. */
export const sheetHead = (sheet: Exclude<ResultSheet, 'checks'>, shown: Shown): readonly CellSpec[] => {
  const { t } = shown;
  return [
    { row: 1, column: 1, value: t(`resultSheets.${sheet}.name`), style: 'title' },
    { row: 2, column: 1, value: t(`resultSheets.${sheet}.about`), style: 'subtitle' },
    ...scenarioAndVerdict(
      shown,
      unlessNotCalculated(`"${shown.t('resultSheets.otherScenario')}"`, staleNote(shown), shown),
    ),
  ];
};

/** `beside` is the formula of the cell beside the verdict, which leads to the choice of the scenario. */
export const scenarioAndVerdict = (shown: Shown, beside: string): readonly CellSpec[] => {
  const { t, language, scenario, fine } = shown;
  const asked = onSheet('checks', absolute(PLACES.checks.scenario), language);
  return [
    textCell({ row: PLACES.scenario.row, column: 1 }, t('resultSheets.scenario'), 'label'),
    formulaCell(PLACES.scenario, { formula: asked, value: scenario, style: 'label' }),
    {
      ...formulaCell(right(PLACES.verdict, 1), {
        formula: beside,
        value: t('resultSheets.otherScenario'),
        style: 'label',
      }),
      link: onSheet('checks', 'B4', language),
    },
    textCell({ row: PLACES.verdict.row, column: 1 }, t('resultSheets.checked'), 'label'),
    formulaCell(PLACES.verdict, {
      formula: onSheet('checks', absolute(PLACES.checks.verdict), language),
      value: verdictWord(fine, t),
      style: 'masterCheck',
    }),
  ];
};

export const verdictWord = (fine: boolean, t: Translate): string =>
  t(fine ? 'resultSheets.checks.allFine' : 'resultSheets.checks.notAllFine');

/** What all result sheets have in common; each fills in the rest. */
export const resultSheet = (
  sheet: ResultSheet,
  { t, language }: Shown,
  parts: Pick<SheetSpec, 'columnWidths' | 'frozen' | 'cells' | 'spills' | 'charts' | 'highlights' | 'print'>,
): SheetSpec => {
  const name = resultSheetName(sheet, language);
  const verdict = absolute(sheet === 'checks' ? PLACES.checks.verdict : PLACES.verdict).replaceAll('$', '');
  return {
    name,
    role: sheet === 'checks' ? 'check' : 'result',
    tables: [],
    ...parts,
    highlights: [
      { range: verdict, text: t('resultSheets.checks.allFine'), style: 'good' },
      { range: verdict, text: t('resultSheets.checks.notAllFine'), style: 'bad' },
      { range: verdict, text: t('resultSheets.checks.notCalculated'), style: 'vulnerable' },
      ...parts.highlights,
    ],
  };
};

export const footerOf = (sheet: ResultSheet, { t, language }: Shown): string =>
  t('templates.footer', { sheet: resultSheetName(sheet, language) });

/** Levels get their colour beside their sign and word. */
export const levelHighlights = (range: string, { language }: Shown): readonly HighlightSpec[] => {
  const styles = { red: 'bad', amber: 'vulnerable', green: 'good' } as const;
  return LEVELS.map((level) => ({ range, text: levelWord(level, language), style: styles[level] }));
};
