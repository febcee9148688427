import { formatEuros } from '../../../../i18n/format';
import type { Told } from '../../../../workbook/explanation/told';
import { useLanguage, useTexts } from '../../../language-context';
import { conditionSentence } from '../fund-condition';

interface Props {
  readonly told: Told;
  readonly position: number;
}

/** More funds than these do not fit on the page. */
const MOST_FUNDS = 10;

/** What an organisation filled in: the figures behind the page, and the condition of each fund. */
export const PaperInputs = ({ told, position }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { organisations, grants } = told.scenario.tables;
  const organisation = organisations[position];
  if (organisation === undefined) return null;
  const figures = ['fixedCosts', 'variableCosts', 'ownIncome', 'openingReserve'] as const;
  const funds = grants.filter((grant) => grant.organisation === position);
  return (
    <div className="two">
      <div>
        <h2>{t('paneDependency.print.inputs')}</h2>
        <table>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure}>
                <td>{t(`paneDependency.fields.${figure}`)}</td>
                <td className="amount">{formatEuros(organisation[figure], language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <h2>{t('paneDependency.print.funds')}</h2>
        <ul>
          {funds.slice(0, MOST_FUNDS).map((fund, at) => (
            <li key={at} dir="auto">
              {fund.funder},{' '}
              {t('paneDependency.funds.perYear', { amount: formatEuros(fund.amount, language) })}:{' '}
              {conditionSentence(fund, language)}
            </li>
          ))}
          {funds.length === 0 && <li>{t('paneDependency.funds.none')}</li>}
        </ul>
      </div>
    </div>
  );
};
