import type { Area } from './area';

/** How a sheet is printed. */
export interface PageLayout {
  orientation: string;
  zoom: Excel.PageLayoutZoomOptions;
  paperSize: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: Area | null;
  readonly headersFooters: Record<HeaderFooterPlace, string>;
}

export type HeaderFooterPlace =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

export const newPageLayout = (): PageLayout => ({
  orientation: 'Portrait',
  zoom: { scale: 100 },
  paperSize: 'A4',
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  titleRows: null,
  titleColumns: null,
  printArea: null,
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
});
