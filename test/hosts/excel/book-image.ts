import type { FakeExcel } from '../../fake-excel/fake-excel';

type Sheet = ReturnType<FakeExcel['book']['sheet']>;

const sheetImage = (sheet: Sheet): object => ({
  name: sheet.name,
  id: sheet.id,
  frame: {
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    columnWidths: [...sheet.columnWidths],
  },
  merged: sheet.merged.map(({ address }) => address),
  tables: sheet.tables
    .map(({ name, area, showTotals, style }) => ({ name, area: area.address, showTotals, style }))
    .sort((one, other) => (one.name < other.name ? -1 : 1)),
  charts: sheet.charts.map(({ name, chartType, title, series, left, top, width, height }) => ({
    name,
    chartType,
    title: title.text,
    series: series.map((each) => [each.name, each.values?.address, each.color]),
    place: [left, top, width, height],
  })),
  conditions: sheet.conditionalFormats.map(({ type, areas, rule, format }) => ({
    type,
    areas: areas.map(({ address }) => address),
    rule,
    format,
  })),
  cells: sheet
    .places()
    .map(([row, column]) => {
      const cell = sheet.at(row, column);
      const look = sheet.look(row, column);
      const formula = cell?.formula ?? null;
      const { borders = {} } = look;
      return {
        at: `${row + 1}|${column + 1}`,
        formula,
        // What a formula gives, and what it spills, comes back when it is calculated.
        value: formula !== null || cell?.spilledFrom ? null : (cell?.value ?? null),
        validation: cell?.validation ? [cell.validation.rule, cell.validation.prompt.message] : null,
        link: cell?.hyperlink?.documentReference ?? null,
        format: look.numberFormat ?? 'General',
        fill: look.fill ?? '',
        font: [look.fontColor ?? '#000000', look.fontSize ?? 11, look.bold ?? false, look.italic ?? false],
        wrap: look.wrapText ?? false,
        lines: Object.entries(borders)
          .filter(([, { style }]) => style !== 'None')
          .map(([edge, { color, weight }]) => `${edge} ${color} ${weight}`)
          .sort(),
      };
    })
    .filter(isSomething),
});

/** Cells in which nothing stands and that look as new ones are no part of a workbook. */
const isSomething = ({ at, ...cell }: Record<string, unknown> & { at: string }): boolean =>
  at !== '' &&
  JSON.stringify(cell) !==
    JSON.stringify({
      formula: null,
      value: null,
      validation: null,
      link: null,
      format: 'General',
      fill: '',
      font: ['#000000', 11, false, false],
      wrap: false,
      lines: [],
    });

/** Everything of a workbook that people could miss, to compare one state of it with another. */
export const bookImage = ({ book }: FakeExcel): readonly object[] =>
  book.sheetNames().map((name) => sheetImage(book.sheet(name)));
