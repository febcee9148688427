import type { Language } from '../../i18n/language';
import type { Told } from '../explanation/told';
import { cascadeLayout } from '../layout/cascade-layout';
import { organisationLayout } from '../layout/organisation-layout';
import { riskLayout } from '../layout/risk-layout';
import { scenarioWord } from '../layout/scenario-word';
import type { ReportPart } from '../report/report-sheet';

export interface ReportHeadings {
  readonly years: string;
  readonly cascade: string;
  readonly risk: string;
}

/** What the page says about one organisation, as our functions give it on a sheet. */
export const dependencyReport = (
  told: Told,
  organisation: string,
  headings: ReportHeadings,
  language: Language,
): readonly ReportPart[] => {
  const scenario = scenarioWord(told.scenario.name, language);
  const answer = { result: told.evaluation.result, scenario: told.scenario };
  return [
    {
      heading: headings.years,
      name: 'ORGANISATION',
      given: [scenario, organisation],
      layout: organisationLayout(answer, organisation, language),
    },
    {
      heading: headings.cascade,
      name: 'CASCADE',
      given: [scenario, organisation],
      layout: cascadeLayout(told, organisation, language),
    },
    { heading: headings.risk, name: 'RISK', given: [scenario], layout: riskLayout(told, language) },
  ];
};
