import type { Workbook, Worksheet } from '@univerjs/core';
import { useSyncExternalStore } from 'react';
import type { Language } from '../../../i18n/language';
import { FigurePicture } from '../../../taskpane/charts/figure-picture';
import type { Figure } from '../../../taskpane/charts/figure';
import type { ChartSpec } from '../../../workbook/spec/sheet-spec';
import type { Grid } from './create-grid';
import { chartsOfSheet, figureOf } from './figures-of-sheet';
import type { Calculation } from './watch-calculation';

const COMPONENT = 'kantelpunt-chart';

interface Shown {
  readonly sheetId: string;
  readonly at: number;
  readonly width: number;
  readonly height: number;
}

/** Shows the charts of the sheets as pictures over the grid, drawn anew after every calculation. */
export class ChartsInGrid {
  private book: Workbook | null = null;
  private readonly figures = new Map<string, Figure>();
  private shown: { readonly dispose: () => void }[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly grid: Grid,
    calculation: Calculation,
    language: Language,
  ) {
    const Picture = ({ data }: { readonly data?: Shown }) => {
      const key = data === undefined ? '' : keyOf(data.sheetId, data.at);
      const figure = useSyncExternalStore(this.watch, () => this.figures.get(key));
      if (data === undefined || figure === undefined) return null;
      return <FigurePicture figure={figure} language={language} width={data.width} height={data.height} />;
    };
    grid.api.registerComponent(COMPONENT, Picture);
    grid.api.addEvent(grid.api.Event.ActiveSheetChanged, () => {
      this.place();
    });
    calculation.onSettled(() => {
      this.redraw();
    });
  }

  /** Begins with the charts of a workbook that has just been opened. */
  show(book: Workbook): void {
    this.book = book;
    this.figures.clear();
    this.shown = [];
    this.redraw();
    this.place();
  }

  private readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private redraw(): void {
    for (const sheet of this.book?.getSheets() ?? []) {
      chartsOfSheet(sheet).forEach((chart, at) => {
        const key = keyOf(sheet.getSheetId(), at);
        const figure = figureOf(this.grid, sheet, chart);
        // The same numbers need no new picture.
        if (JSON.stringify(figure) !== JSON.stringify(this.figures.get(key))) this.figures.set(key, figure);
      });
    }
    for (const listener of [...this.listeners]) listener();
  }

  /** The grid only keeps what is over the sheet in sight: pictures are put there anew each time it is shown. */
  private place(): void {
    for (const { dispose } of this.shown) dispose();
    this.shown = [];
    const active = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const sheet = active && this.book?.getSheetBySheetId(active.getSheetId());
    if (!active || !sheet) return;
    chartsOfSheet(sheet).forEach((chart, at) => {
      const key = keyOf(sheet.getSheetId(), at);
      const { from, to } = chart;
      const range = active.getRange(
        from.row - 1,
        from.column - 1,
        to.row - from.row,
        to.column - from.column,
      );
      const data = { sheetId: sheet.getSheetId(), at, ...sizeOf(sheet, chart) };
      const placed = active.addFloatDomToRange(
        range,
        { componentKey: COMPONENT, data },
        {},
        `${COMPONENT}-${key}`,
      );
      if (placed) this.shown.push(placed);
    });
  }
}

const keyOf = (sheetId: string, at: number): string => `${sheetId}|${at}`;

/** In pixels. */
function sizeOf(sheet: Worksheet, { from, to }: ChartSpec): Pick<Shown, 'width' | 'height'> {
  const columns = sheet.getColumnManager();
  const rows = sheet.getRowManager();
  return {
    width: sumOver(from.column, to.column, (column) => columns.getColumnWidth(column - 1)),
    height: sumOver(from.row, to.row, (row) => rows.getRowHeight(row - 1)),
  };
}

const sumOver = (first: number, end: number, size: (at: number) => number): number => {
  let sum = 0;
  for (let at = first; at < end; at++) sum += size(at);
  return sum;
};
