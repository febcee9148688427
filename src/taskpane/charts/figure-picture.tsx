import { useEffect, useRef } from 'react';
import type { Language } from '../../i18n/language';
import type { AnyFigure } from './figure';

interface Props {
  readonly figure: AnyFigure;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
}

/** Room for the title and the legend above the picture itself. */
const HEAD_PIXELS = 62;

/** A chart with its title. The library that draws it is loaded when the first one is shown. */
export const FigurePicture = ({ figure, language, width, height }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    void import('./draw-figure').then(({ drawFigure }) => {
      if (gone || place.current === null) return;
      const size = { width: Math.max(160, width - 16), height: Math.max(90, height - HEAD_PIXELS) };
      place.current.replaceChildren(drawFigure(figure, size, language));
    });
    return () => {
      gone = true;
    };
  }, [figure, language, width, height]);
  return (
    <figure style={{ margin: 0, padding: 8, boxSizing: 'border-box', background: '#fff', color: '#1f2933' }}>
      <figcaption style={{ fontWeight: 600, fontSize: 13 }}>{figure.title}</figcaption>
      <div ref={place} role="img" aria-label={`${figure.title}. ${figure.description}`} />
    </figure>
  );
};
