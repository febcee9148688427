import {
  euroColumn,
  factorColumn,
  layoutOf,
  plainColumn,
  shareColumn,
  textColumn,
  type Layout,
} from '../../workbook/layout/layout';
import type { AnyFigure, Figure, ScatterFigure } from './figure';

/** The numbers of a chart as a table: a row for each category or point. @param corner the header of the first column */
export const figureLayout = (figure: AnyFigure, corner: string): Layout =>
  figure.kind === 'scatter' ? pointsLayout(figure) : seriesLayout(figure, corner);

const seriesLayout = ({ categories, series, values }: Figure, corner: string): Layout =>
  layoutOf(
    [corner, ...series.map(({ name }) => name)],
    categories.map((category, at) => [category, ...series.map((each) => each.values[at] ?? null)]),
    [textColumn, ...series.map(() => (values === 'percent' ? shareColumn : euroColumn))],
  );

const pointsLayout = ({ groups, pointName, acrossAxis, upAxis, groupName }: ScatterFigure): Layout =>
  layoutOf(
    [pointName, acrossAxis, upAxis, groupName],
    groups.flatMap((group) => group.points.map(({ name, across, up }) => [name, across, up, group.name])),
    [textColumn, shareColumn, factorColumn, plainColumn],
  );
