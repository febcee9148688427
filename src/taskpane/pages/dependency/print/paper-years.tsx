import type { Told } from '../../../../workbook/explanation/told';
import { ORGANISATION_LINES, organisationLayout } from '../../../../workbook/layout/organisation-layout';
import { useLanguage, useTexts } from '../../../language-context';
import { shownScalar } from '../../../parts/layout-table';

/** The lines that say most; the sheet has them all. */
const SHOWN = [
  'municipal',
  'own',
  'grants',
  'costs',
  'result',
  'reserve',
] as const satisfies readonly (typeof ORGANISATION_LINES)[number][];

interface Props {
  readonly told: Told;
  readonly position: number;
}

/** Income, costs and reserve of one organisation by year, as a table for paper. */
export const PaperYears = ({ told, position }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const organisation = told.scenario.tables.organisations[position]?.name ?? '';
  const answer = { result: told.evaluation.result, scenario: told.scenario };
  const [header = [], ...rows] = organisationLayout(answer, organisation, language).rows;
  // After the name, the line and the total come the years.
  const [lineColumn, firstYear] = [1, 3];
  return (
    <>
      <h2>{t('paneDependency.print.years')}</h2>
      <table>
        <thead>
          <tr>
            <th />
            {header.slice(firstYear).map((year) => (
              <th key={String(year)} className="amount">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((line) => {
            const row = rows[ORGANISATION_LINES.indexOf(line)] ?? [];
            return (
              <tr key={line}>
                <td>{row[lineColumn]}</td>
                {row.slice(firstYear).map((value, at) => (
                  <td key={at} className="amount">
                    {shownScalar(value, 'euro', language)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};
