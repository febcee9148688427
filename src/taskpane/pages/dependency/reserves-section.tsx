import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { organisationLayout } from '../../../workbook/layout/organisation-layout';
import { ChartCard } from '../../charts/chart-card';
import { useLanguage, useTexts } from '../../language-context';
import { LayoutTable } from '../../parts/layout-table';
import { Section } from '../../parts/section';
import { reserveFigure } from './reserve-figure';

const useStyles = makeStyles({ left: { alignSelf: 'flex-start' } });

interface Props {
  readonly told: Told;
  readonly position: number;
}

/** The reserve through the years as a chart, with all lines of the organisation as a table. */
export const ReservesSection = ({ told, position }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const figure = useMemo(() => reserveFigure(told, position, language), [told, position, language]);
  const organisation = told.scenario.tables.organisations[position]?.name ?? '';
  const answer = { result: told.evaluation.result, scenario: told.scenario };
  return (
    <Section title={t('paneDependency.reserves.title')}>
      <ChartCard figure={figure} corner={t('results.columns.year')} />
      <Button
        size="small"
        className={styles.left}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? 'paneDependency.reserves.tableClose' : 'paneDependency.reserves.table')}
      </Button>
      {open && (
        <LayoutTable
          layout={organisationLayout(answer, organisation, language)}
          caption={t('paneDependency.reserves.caption', { organisation })}
        />
      )}
    </Section>
  );
};
