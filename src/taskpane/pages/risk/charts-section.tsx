import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { useTexts } from '../../language-context';
import { Section } from '../../parts/section';

const RiskCharts = lazy(() => import('./risk-charts'));

/** The charts of a cut, for who asks for them: until then dragging it stays as fast as it is. */
export const ChartsSection = ({ told }: { readonly told: Told }) => {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('paneCharts.section')}>
      <Button
        style={{ alignSelf: 'flex-start' }}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t(open ? 'paneCharts.hide' : 'paneCharts.show')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <RiskCharts told={told} />
        </Suspense>
      )}
    </Section>
  );
};
