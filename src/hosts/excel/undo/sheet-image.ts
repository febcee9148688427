/// <reference types="office-js" />
import type { Scalar } from '../../../workbook/spec/sheet-spec';
import type { CellLook } from '../look/cell-look';
import type { Area } from '../../../workbook/area';
import type { AtCell, InArea } from '../place/rectangles';
import type { PlacedChart } from '../write/write-charts';
import type { Highlight } from '../write/write-highlights';

/** What may be filled in somewhere, as the API tells it. */
export interface RuleImage {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
  readonly prompt: Excel.DataValidationPrompt | null;
}

/** A table of ours as it stood, its totals row within its area. */
export interface TableFrame {
  readonly name: string;
  readonly area: Area;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly style: string;
}

/** What belongs to a sheet rather than to its cells. Widths and heights are points. */
export interface FrameImage {
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly orientation: Excel.PageLayout['orientation'];
  readonly paperSize: Excel.PageLayout['paperSize'];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly titleRows: string | null;
  readonly leftFooter: string;
  readonly rightFooter: string;
}

export interface ChartImage {
  /** Null where nobody knows what it draws: it can be kept, not made again. */
  readonly placed: PlacedChart | null;
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet as it stood before it was written: enough to put it back. */
export interface SheetImage {
  readonly id: string;
  readonly name: string;
  /** The cells that are kept here; null for none. */
  readonly area: Area | null;
  readonly constants: readonly AtCell<Scalar>[];
  /** With their `=`; what a formula spills is not kept, because it spills again. */
  readonly formulas: readonly AtCell<string>[];
  readonly links: readonly AtCell<Excel.RangeHyperlink>[];
  readonly looks: readonly InArea<CellLook>[];
  readonly rules: readonly RuleImage[];
  readonly highlights: readonly Highlight[];
  readonly tables: readonly TableFrame[];
  readonly merged: readonly string[];
  readonly frame: FrameImage;
  readonly charts: readonly ChartImage[];
}
