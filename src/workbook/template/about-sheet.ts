import { choiceLabel } from '../../i18n/choice-label';
import { formatDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate, type TextKey } from '../../i18n/translate';
import { CONDITIONS } from '../../model/tables';
import { sheetName } from '../definitions/sheets';
import type { CellSpec, SheetSpec, StyleName } from '../spec/sheet-spec';
import type { TemplateKind } from './template-kind';

/** What a template says about itself that depends on who makes it, and when. */
export interface AboutTexts {
  /** The version of the product that makes the file. */
  readonly version: string;
  /** The first calendar year of rows that are filled in beforehand. */
  readonly firstYear: number;
  /** Figures from public sources, one sentence each. */
  readonly published?: readonly string[];
  /** What has been made up, one sentence each. */
  readonly invented?: readonly string[];
  /** The versions of this file, newest last. */
  readonly log: readonly { readonly date: string; readonly text: string }[];
}

/** One line: what stands on the left, with its style, and the text on the right. */
interface Line {
  readonly left: string;
  readonly style: StyleName;
  readonly right: string;
}

interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

const STEPS = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;
const TIPS = ['rows', 'lists', 'empty', 'columns', 'sharing', 'local'] as const;
const ASSUMPTIONS = {
  contract: ['indexation', 'lot', 'organisation'],
  organisatie: ['indexation', 'organisation', 'grant'],
  raad: ['indexation', 'lot', 'organisation'],
} as const;

const bullet = (right: string): Line => ({ left: '–', style: 'text', right });

/** The parts of the sheet that are the same for every file of this kind. */
const fixedSections = (kind: TemplateKind, language: Language): readonly Section[] => {
  const t = translate(language);
  const legend = (style: StyleName, name: 'input' | 'result' | 'check'): Line => ({
    left: t(`templates.legend.${name}Example`),
    style,
    right: t(`templates.legend.${name}`),
  });
  return [
    {
      heading: t('templates.headings.steps'),
      lines: STEPS.map((step, index) => ({
        left: String(index + 1),
        style: 'label',
        right: t(`templates.${kind}.${step}`),
      })),
    },
    {
      heading: t('templates.headings.legend'),
      lines: [legend('input', 'input'), legend('result', 'result'), legend('masterCheck', 'check')],
    },
    { heading: t('templates.headings.tips'), lines: TIPS.map((tip) => bullet(t(`templates.tips.${tip}`))) },
    {
      heading: t('templates.headings.conditions'),
      lines: CONDITIONS.map((condition) => ({
        left: choiceLabel('condition', condition, language),
        style: 'label',
        right: t(`templates.conditions.${condition}`),
      })),
    },
  ];
};

/** The parts that say where the figures of this file come from. */
const ownSections = (
  kind: TemplateKind,
  about: AboutTexts,
  prefilled: boolean,
  language: Language,
): readonly Section[] => {
  const t = translate(language);
  const section = (heading: TextKey, lines: readonly Line[]): Section => ({ heading: t(heading), lines });
  const assumptions = prefilled ? ASSUMPTIONS[kind] : [];
  return [
    section(
      'templates.headings.assumptions',
      assumptions.map((name) => bullet(t(`templates.assumptions.${name}`))),
    ),
    section('templates.headings.published', (about.published ?? []).map(bullet)),
    section('templates.headings.invented', (about.invented ?? []).map(bullet)),
    section('templates.headings.log', [
      bullet(t('templates.madeWith', { version: about.version })),
      ...about.log.map(({ date, text }): Line => ({
        left: formatDate(date, language),
        style: 'label',
        right: text,
      })),
    ]),
  ].filter(({ lines }) => lines.length > 0);
};

/** Sections under each other from a row on, with one open row between them. */
const cellsOf = (sections: readonly Section[], first: number): readonly CellSpec[] => {
  const cells: CellSpec[] = [];
  let row = first;
  for (const { heading, lines } of sections) {
    cells.push({ row, column: 1, value: heading, style: 'header' });
    cells.push({ row, column: 2, value: null, style: 'header' });
    for (const { left, style, right } of lines) {
      row += 1;
      cells.push({ row, column: 1, value: left, style }, { row, column: 2, value: right, style: 'text' });
    }
    row += 2;
  }
  return cells;
};

/** The sheet Toelichting: what the file is, how to use it and where its figures come from. */
export const aboutSheet = (
  kind: TemplateKind,
  about: AboutTexts,
  prefilled: boolean,
  language: Language,
): SheetSpec => {
  const t = translate(language);
  const name = sheetName('about', language);
  const sections = [...fixedSections(kind, language), ...ownSections(kind, about, prefilled, language)];
  return {
    name,
    role: 'about',
    columnWidths: [34, 100],
    frozen: { rows: 1, columns: 0 },
    cells: [
      { row: 1, column: 1, value: t(`templates.${kind}.title`), style: 'title' },
      { row: 3, column: 2, value: t(`templates.${kind}.what`), style: 'text' },
      ...cellsOf(sections, 5),
    ],
    tables: [],
    spills: [],
    charts: [],
    highlights: [],
    print: { orientation: 'portrait', pagesWide: 1, footer: t('templates.footer', { sheet: name }) },
  };
};
