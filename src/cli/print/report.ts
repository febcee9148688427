import Table from 'cli-table3';
import { bearableCut } from '../../workbook/explanation/told-amounts';
import { lotTable, toFillTable, total, transitionText } from './money-tables';
import { stories } from '../../workbook/explanation/story';
import type { Told } from '../../workbook/explanation/told';
import { formatEuros, formatEurosAndCents, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { translate } from '../../i18n/translate';
import type { OrganisationResult, Result } from '../../model/result';
import { REFERENCE } from '../../model/tables';

/** One scenario as people read it in a terminal: who, why, and where the money goes. */
export const scenarioReport = (told: Told, language: Language): string => {
  const { result } = told.evaluation;
  return [
    heading(result, language),
    summary(result, language),
    organisationTable(result, language),
    whyText(told, language),
    ...result.lots.map((lot) => lotTable(lot, result, language)),
    toFillTable(result, language),
    transitionText(result, language),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
};

const heading = ({ scenario }: Result, language: Language): string => {
  const t = translate(language);
  const name = scenario === REFERENCE ? t('verdicts.reference') : scenario;
  const text = t('command.report.scenario', { scenario: name });
  return `${text}\n${'='.repeat(text.length)}`;
};

const summary = ({ totals, organisations, scenario }: Result, language: Language): string => {
  const t = translate(language);
  if (organisations.length === 0) return t('command.report.noOrganisations');
  const { red, amber, green } = totals.levels;
  const levels = [
    `${t('verdicts.sign.red')} ${t('command.report.red', { count: red })}`,
    `${t('verdicts.sign.amber')} ${t('command.report.amber', { count: amber })}`,
    `${t('verdicts.sign.green')} ${t('command.report.green', { count: green })}`,
  ].join('   ');
  if (scenario === REFERENCE) return levels;
  const paid = total(totals.transitionPaid);
  const values = {
    saved: formatEuros(total(totals.municipalSaved), language),
    lost: formatEuros(total(totals.cofundingLost), language),
  };
  const money =
    paid > 0
      ? t('command.report.saved', { ...values, paid: formatEuros(paid, language) })
      : t('command.report.savedPlain', values);
  return `${levels}\n${money}`;
};

const NONE = '–';

const organisationTable = ({ organisations }: Result, language: Language): string => {
  if (organisations.length === 0) return '';
  const t = translate(language);
  const table = new Table({
    head: [
      t('command.report.level'),
      t('command.report.organisation'),
      t('command.report.cause'),
      t('command.report.runway'),
      t('command.report.leverage'),
      t('command.report.tipping'),
    ],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'left', 'right', 'right', 'right'],
    wordWrap: true,
    colWidths: [21, 36, 20, 14, 14, 12],
  });
  for (const organisation of organisations) table.push(organisationRow(organisation, language));
  return table.toString();
};

const organisationRow = (organisation: OrganisationResult, language: Language): string[] => {
  const t = translate(language);
  const { level, cause, runwayMonths, leverage, tippingCut } = organisation;
  return [
    `${t(`verdicts.sign.${level}`)} ${t(`verdicts.level.${level}`)}`,
    organisation.organisation,
    cause === null ? NONE : t(`verdicts.cause.${cause}`),
    runwayMonths === null ? NONE : formatNumber(runwayMonths, language, 1),
    leverage === null ? NONE : formatEurosAndCents(leverage, language),
    bearableCut(tippingCut, language),
  ];
};

const whyText = (told: Told, language: Language): string => {
  const all = stories(told, language);
  if (all.length === 0) return '';
  const t = translate(language);
  const paragraphs = all.map(
    ({ level, headline, sentences }) =>
      `${t(`verdicts.sign.${level}`)} ${[headline, ...sentences.map((sentence) => `  ${sentence}`)].join('\n')}`,
  );
  return [t('command.report.why'), ...paragraphs].join('\n\n');
};
