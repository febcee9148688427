import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Told } from '../../../workbook/explanation/told';
import { organisationLayout } from '../../../workbook/layout/organisation-layout';
import { FigurePicture } from '../../charts/figure-picture';
import { useLanguage, useTexts } from '../../language-context';
import { LayoutTable } from '../../parts/layout-table';
import { Section } from '../../parts/section';
import { reserveFigure } from './reserve-figure';

const HEIGHT = 260;
const LEAST_WIDTH = 240;

const useStyles = makeStyles({
  left: { alignSelf: 'flex-start' },
  place: { minWidth: 0, overflow: 'hidden' },
});

interface Props {
  readonly told: Told;
  readonly position: number;
}

/** The reserve through the years as a chart, with the table behind it. */
export const ReservesSection = ({ told, position }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [place, width] = useWidth();
  const figure = useMemo(() => reserveFigure(told, position, language), [told, position, language]);
  const organisation = told.scenario.tables.organisations[position]?.name ?? '';
  const answer = { result: told.evaluation.result, scenario: told.scenario };
  return (
    <Section title={t('paneDependency.reserves.title')}>
      <div ref={place} className={styles.place} style={{ minHeight: HEIGHT }}>
        <FigurePicture figure={figure} language={language} width={width} height={HEIGHT} />
      </div>
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

/** How wide a place is, and how wide it becomes when the pane does. */
const useWidth = (): readonly [React.RefObject<HTMLDivElement | null>, number] => {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(LEAST_WIDTH);
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      setWidth(Math.max(LEAST_WIDTH, Math.floor(current.clientWidth)));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [place, width];
};
