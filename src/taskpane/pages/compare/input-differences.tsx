import { Body1, Spinner } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { useLanguage, useTexts } from '../../language-context';
import { usePane } from '../../pane-context';
import { LayoutTable } from '../../parts/layout-table';
import { Section } from '../../parts/section';
import { useTables } from '../../state/use-tables';
import { differingInputs } from './differing-inputs';

interface Props {
  readonly all: readonly Told[];
}

/** What people filled in differently. */
export const InputDifferences = ({ all }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { state } = usePane();
  const images = useTables();
  const layout = useMemo(() => {
    const [first] = all;
    if (images === null || first === undefined) return null;
    const scenarios = all.map(({ scenario }) => scenario);
    return differingInputs({ model: first.model, scenarios, images, tables: state.model.language }, language);
  }, [all, images, state, language]);
  return (
    <Section title={t('paneCompare.inputs.title')}>
      {layout === null && <Spinner size="tiny" label={t('paneShell.loading')} />}
      {layout?.rows.length === 1 && <Body1>{t('paneCompare.inputs.same')}</Body1>}
      {layout !== null && layout.rows.length > 1 && (
        <LayoutTable layout={layout} caption={t('paneCompare.inputs.caption')} />
      )}
    </Section>
  );
};
