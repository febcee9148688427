import { useCallback, useEffect, useRef } from 'react';
import type { Told } from '../../../../workbook/explanation/told';
import { councilLayout } from '../../../../workbook/layout/council-layout';
import { hasNeighbourhoods, neighbourhoodsLayout } from '../../../../workbook/layout/neighbourhoods-layout';
import { lossesFigure } from '../../../charts/figures/losses-figure';
import { useLanguage, useTexts } from '../../../language-context';
import type { CouncilContent } from '../council-content';
import { namedLayout } from '../named-layout';
import { fitOnPaper } from './fit-on-paper';
import { PaperTable } from './paper-table';

export interface PaperCouncilProps {
  readonly told: Told;
  readonly content: CouncilContent;
  readonly named: boolean;
  /** Calls when the chart is there. */
  readonly onDrawn: () => void;
}

/** The page of a council on paper: figures, chart, organisations, neighbourhoods, and what it rests on. */
export const PaperCouncil = ({ told, content, named, onDrawn }: PaperCouncilProps) => {
  const t = useTexts();
  const language = useLanguage();
  const { result } = told.evaluation;
  const article = useRef<HTMLElement>(null);
  const drawn = useCallback(() => {
    if (article.current !== null) fitOnPaper(article.current);
    onDrawn();
  }, [onDrawn]);
  return (
    <article ref={article}>
      <h1>{content.title}</h1>
      <p className="small">{content.subtitle}</p>
      <dl className="figures">
        {content.figures.map(({ name, number, label }) => (
          <div key={name}>
            <dd>{number}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      <p>{content.sentences.join(' ')}</p>
      <PaperChart told={told} height={named ? 170 : 220} onDrawn={drawn} />
      <div className={content.reasons.length > 0 ? 'two' : undefined}>
        <section>
          <h2>{t('resultSheets.council.types')}</h2>
          <PaperTable layout={councilLayout(told, language)} />
          <p className="small">{t('resultSheets.council.typesNote')}</p>
        </section>
        {content.reasons.length > 0 && (
          <section>
            <h2>{t('paneCouncil.why')}</h2>
            <ul>
              {content.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {hasNeighbourhoods(result) && (
        <section>
          <h2>{t('resultSheets.council.neighbourhoods')}</h2>
          <PaperTable layout={neighbourhoodsLayout(result, language)} />
        </section>
      )}
      {named && (
        <section className="named">
          <h2>{t('paneCouncil.named')}</h2>
          <PaperTable layout={namedLayout(told, language)} />
        </section>
      )}
      <h2>{t('resultSheets.council.assumptions')}</h2>
      {content.assumptions.map((assumption) => (
        <p key={assumption} className="small">
          {assumption}
        </p>
      ))}
    </article>
  );
};

/** As wide as an A4 within its margins, in pixels of a screen. */
const PAPER_PIXELS = 680;

interface ChartProps {
  readonly told: Told;
  readonly height: number;
  readonly onDrawn: () => void;
}

const PaperChart = ({ told, height, onDrawn }: ChartProps) => {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    const figure = lossesFigure(told.evaluation.result, language);
    void import('../../../charts/draw-figure').then(({ drawFigure }) => {
      if (gone) return;
      place.current?.replaceChildren(drawFigure(figure, { width: PAPER_PIXELS, height }, language));
      onDrawn();
    });
    return () => {
      gone = true;
    };
  }, [told, language, height, onDrawn]);
  return <div ref={place} className="chart" />;
};
