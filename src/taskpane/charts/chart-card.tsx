import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useAppearance } from '../appearance-context';
import { useLanguage, useTexts } from '../language-context';
import { LayoutTable } from '../parts/layout-table';
import { CHART_PAINT } from './chart-paint';
import { copyPicture, type Copied } from './copy-picture';
import type { AnyFigure } from './figure';
import { figureLayout } from './figure-layout';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The picture has its own colours, which are chosen for its own ground.
  picture: { forcedColorAdjust: 'none', overflow: 'hidden', width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly figure: AnyFigure;
  /** What the categories are, as the header of the table: `Jaar`. */
  readonly corner?: string;
  readonly height?: number;
}

/** A chart as wide as its place, with the same numbers as a table and a picture to take along. */
export const ChartCard = ({ figure, corner = '', height = 240 }: Props) => {
  const styles = useStyles();
  const t = useTexts();
  const id = useId();
  const [table, setTable] = useState(false);
  return (
    <figure className={styles.card} aria-labelledby={id}>
      <Body1Strong as="h3" id={id} style={{ margin: 0 }}>
        {figure.title}
      </Body1Strong>
      <Drawn figure={figure} height={height} />
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={table}
          onClick={() => {
            setTable(!table);
          }}
        >
          {t(table ? 'paneCharts.hideTable' : 'paneCharts.showTable')}
        </Button>
        <CopyButton figure={figure} />
      </div>
      {table && <LayoutTable layout={figureLayout(figure, corner)} caption={figure.title} />}
    </figure>
  );
};

/** The library that draws is loaded when the first chart is shown. */
const Drawn = ({ figure, height }: { readonly figure: AnyFigure; readonly height: number }) => {
  const styles = useStyles();
  const language = useLanguage();
  const paint = CHART_PAINT[useAppearance()];
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    let gone = false;
    if (width === 0) return;
    void import('./draw-figure').then(({ drawFigure }) => {
      if (gone) return;
      const drawn = drawFigure(figure, { width, height }, language, paint);
      // The place around it says what it shows; its own parts have names that mean nothing to who hears them.
      drawn.setAttribute('aria-hidden', 'true');
      place.current?.replaceChildren(drawn);
    });
    return () => {
      gone = true;
    };
  }, [figure, language, paint, width, height]);
  return (
    <div
      ref={place}
      role="img"
      aria-label={`${figure.title}. ${figure.description}`}
      className={styles.picture}
      style={{ minHeight: height, backgroundColor: paint.ground, color: paint.ink }}
    />
  );
};

/** How wide an element now is, in whole pixels; 0 while it is not there. */
const useWidth = (place: React.RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [place]);
  return width;
};

const CopyButton = ({ figure }: { readonly figure: AnyFigure }) => {
  const t = useTexts();
  const language = useLanguage();
  const [copied, setCopied] = useState<Copied | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    const picture = import('./picture-of-figure').then(({ pictureOfFigure }) =>
      pictureOfFigure(figure, language),
    );
    setCopied(await copyPicture(picture, `${figure.title}.png`).catch(() => 'failed' as const));
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {t('paneCharts.copy')}
      </Button>
      <Caption1 role="status">{copied !== null && t(`paneCharts.copied.${copied}`)}</Caption1>
    </>
  );
};
