import type { Area } from '../book/area';
import { Areas } from '../book/areas';
import type { HeaderFooterPlace } from '../book/page-layout';
import type { Sheet } from '../book/sheet';
import { expectEnum } from '../core/enum-argument';
import type { Field, Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { invalidArgument } from '../core/office-error';
import { RANGE } from './range';
import { RANGE_AREAS } from './range-areas';

const place = (name: HeaderFooterPlace): Field<Sheet, string> => ({
  read: ({ pageLayout }) => pageLayout.headersFooters[name],
  write: ({ pageLayout }, text) => {
    if (text.length > 255) throw invalidArgument('HeaderFooter', 'at most 255 characters');
    pageLayout.headersFooters[name] = text;
  },
});

const HEADER_FOOTER: Kind<Excel.HeaderFooter, Sheet> = kindOf<Excel.HeaderFooter, Sheet>('HeaderFooter', {
  fields: {
    leftHeader: place('leftHeader'),
    centerHeader: place('centerHeader'),
    rightHeader: place('rightHeader'),
    leftFooter: place('leftFooter'),
    centerFooter: place('centerFooter'),
    rightFooter: place('rightFooter'),
  },
});

const HEADERS_FOOTERS: Kind<Excel.HeaderFooterGroup, Sheet> = kindOf<Excel.HeaderFooterGroup, Sheet>(
  'HeaderFooterGroup',
  {
    fields: { state: { read: () => 'Default' } },
    parts: {
      defaultForAllPages: link(
        () => HEADER_FOOTER,
        (sheet) => sheet,
      ),
    },
  },
);

type Flag = 'centerHorizontally' | 'centerVertically' | 'blackAndWhite' | 'printGridlines' | 'printHeadings';

const flag = (name: Flag): Field<Sheet, boolean> => ({
  read: ({ pageLayout }) => pageLayout[name],
  write: ({ pageLayout }, value) => {
    pageLayout[name] = value;
  },
});

type Margin = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

const margin = (name: Margin): Field<Sheet, number> => ({
  read: ({ pageLayout }) => pageLayout.margins[name],
  write: ({ pageLayout }, value) => {
    pageLayout.margins[name] = value;
  },
});

function refuseZoom(zoom: Excel.PageLayoutZoomOptions): void {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  if (scale !== undefined && (scale < 10 || scale > 400 || wide !== undefined || tall !== undefined))
    throw invalidArgument('PageLayout.zoom', 'a scale from 10 to 400, or a number of pages');
  for (const pages of [wide, tall])
    if (pages !== undefined && !(Number.isInteger(pages) && pages >= 1 && pages <= 32_767))
      throw invalidArgument('PageLayout.zoom', 'whole pages');
}

const asArea = (sheet: Sheet, given: Area | string): Area =>
  typeof given === 'string' ? sheet.book.area(given.replaceAll('$', ''), sheet) : given;

function titleRows(sheet: Sheet, given: Area | string): void {
  const area = asArea(sheet, given);
  if (!area.isWholeRows) throw invalidArgument('PageLayout.setPrintTitleRows', 'whole rows, such as $1:$4');
  sheet.pageLayout.titleRows = area;
}

function titleColumns(sheet: Sheet, given: Area | string): void {
  const area = asArea(sheet, given);
  if (!area.isWholeColumns)
    throw invalidArgument('PageLayout.setPrintTitleColumns', 'whole columns, such as $A:$B');
  sheet.pageLayout.titleColumns = area;
}

export const PAGE_LAYOUT: Kind<Excel.PageLayout, Sheet> = kindOf<Excel.PageLayout, Sheet>('PageLayout', {
  fields: {
    orientation: {
      read: ({ pageLayout }) => pageLayout.orientation as 'Portrait',
      write: ({ pageLayout }, orientation) => {
        expectEnum('PageOrientation', orientation, 'PageLayout.orientation');
        pageLayout.orientation = orientation;
      },
    },
    paperSize: {
      read: ({ pageLayout }) => pageLayout.paperSize as 'A4',
      write: ({ pageLayout }, size) => {
        expectEnum('PaperType', size, 'PageLayout.paperSize');
        pageLayout.paperSize = size;
      },
    },
    zoom: {
      read: ({ pageLayout }) => pageLayout.zoom,
      write: ({ pageLayout }, zoom) => {
        refuseZoom(zoom);
        pageLayout.zoom = { ...zoom };
      },
    },
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    blackAndWhite: flag('blackAndWhite'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  parts: {
    headersFooters: link(
      () => HEADERS_FOOTERS,
      (sheet) => sheet,
    ),
  },
  finds: {
    getPrintArea: link(
      () => RANGE_AREAS,
      ({ pageLayout }) => (pageLayout.printArea ? new Areas([pageLayout.printArea]) : null),
    ),
    getPrintAreaOrNullObject: link(
      () => RANGE_AREAS,
      ({ pageLayout }) => (pageLayout.printArea ? new Areas([pageLayout.printArea]) : null),
    ),
    getPrintTitleRows: link(
      () => RANGE,
      ({ pageLayout }) => pageLayout.titleRows,
    ),
    getPrintTitleRowsOrNullObject: link(
      () => RANGE,
      ({ pageLayout }) => pageLayout.titleRows,
    ),
    getPrintTitleColumns: link(
      () => RANGE,
      ({ pageLayout }) => pageLayout.titleColumns,
    ),
    getPrintTitleColumnsOrNullObject: link(
      () => RANGE,
      ({ pageLayout }) => pageLayout.titleColumns,
    ),
  },
  acts: {
    setPrintTitleRows: titleRows,
    setPrintTitleColumns: titleColumns,
    setPrintArea: (sheet, given) => {
      sheet.pageLayout.printArea = given instanceof Areas ? given.first : asArea(sheet, given);
    },
  },
});
