import { Body1, Caption1 } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { formatEurosAndCents } from '../../../i18n/format';
import { agrees, checkText } from '../../../workbook/results/reconciliation';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { Section } from '../../parts/section';
import { masterCheck, type MasterCheck } from './master-check';

/** Whether the results agree with each other, whatever way they are added up. */
export const MasterSection = () => {
  const t = useTexts();
  const { workbook, state, today } = usePane();
  const [check, setCheck] = useState<MasterCheck | null>(null);
  useEffect(() => {
    let gone = false;
    void masterCheck(workbook, state, today()).then((made) => {
      if (!gone) setCheck(made);
    });
    return () => {
      gone = true;
    };
  }, [workbook, state, today]);
  return (
    <Section title={t('paneHome.checks.master')}>
      <div role="status">
        {check === null ? <Body1>{t('paneHome.checks.waiting')}</Body1> : <Verdict check={check} />}
      </div>
    </Section>
  );
};

const Verdict = ({ check: { checks, onSheet } }: { readonly check: MasterCheck }) => {
  const t = useTexts();
  const language = useLanguage();
  const wrong = checks.filter((each) => !agrees(each));
  return (
    <>
      <Body1 block>
        {wrong.length === 0
          ? `✔ ${t('paneHome.checks.reconciled', { count: checks.length })}`
          : `✖ ${t('paneHome.checks.notReconciled', { count: wrong.length })}`}
      </Body1>
      {wrong.map(({ name, found, expected }) => (
        <Body1 block key={name}>
          {t('paneHome.checks.difference', {
            check: t(checkText(name)),
            amount: formatEurosAndCents(found.value - expected.value, language),
          })}
        </Body1>
      ))}
      {onSheet !== null && <Caption1 block>{t('paneHome.checks.onSheet', { ...onSheet })}</Caption1>}
    </>
  );
};
