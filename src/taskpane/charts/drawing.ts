import type { Language } from '../../i18n/language';
import type { ChartPaint } from './chart-paint';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a chart is drawn: as large as this, in these words and colours. */
export interface Drawing {
  readonly size: Size;
  readonly language: Language;
  readonly paint: ChartPaint;
}
