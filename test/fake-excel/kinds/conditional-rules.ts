import type { ConditionalFormat } from '../book/conditional-format';
import { expectEnum } from '../core/enum-argument';
import type { Field, Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { expectColour } from './range-format';

type Format = ConditionalFormat;

/** One side of the border that a condition gives. */
class Side {
  constructor(
    readonly format: Format,
    readonly index: string,
  ) {}
  get line(): { style: string; color: string } {
    return (this.format.format.borders[this.index] ??= { style: 'None', color: '' });
  }
}

const BORDER: Kind<Excel.ConditionalRangeBorder, Side> = kindOf<Excel.ConditionalRangeBorder, Side>(
  'ConditionalRangeBorder',
  {
    fields: {
      sideIndex: { read: ({ index }) => index as 'EdgeTop' },
      style: {
        read: ({ line }) => line.style as 'None',
        write: ({ line }, style) => {
          expectEnum('ConditionalRangeBorderLineStyle', style, 'ConditionalRangeBorder.style');
          line.style = style;
        },
      },
      color: {
        read: ({ line }) => line.color,
        write: ({ line }, color) => {
          expectColour(color, 'ConditionalRangeBorder.color');
          line.color = color.toUpperCase();
        },
      },
    },
  },
);

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

const BORDERS: Kind<Excel.ConditionalRangeBorderCollection, Format> = kindOf<
  Excel.ConditionalRangeBorderCollection,
  Format
>('ConditionalRangeBorderCollection', {
  items: { kind: () => BORDER, of: (format) => SIDES.map((index) => new Side(format, index)) },
  parts: {
    top: link(
      () => BORDER,
      (format) => new Side(format, 'EdgeTop'),
    ),
    bottom: link(
      () => BORDER,
      (format) => new Side(format, 'EdgeBottom'),
    ),
    left: link(
      () => BORDER,
      (format) => new Side(format, 'EdgeLeft'),
    ),
    right: link(
      () => BORDER,
      (format) => new Side(format, 'EdgeRight'),
    ),
  },
  finds: {
    getItem: link(
      () => BORDER,
      (format, index) => new Side(format, index),
    ),
  },
});

type Flag = 'bold' | 'italic' | 'strikethrough';

const flag = (name: Flag): Field<Format, boolean> => ({
  read: ({ format }) => format[name] ?? null,
  write: ({ format }, value) => {
    format[name] = value;
  },
});

const colour = (name: 'fill' | 'color'): Field<Format, string> => ({
  read: ({ format }) => format[name] ?? '',
  write: ({ format }, value) => {
    expectColour(value, `ConditionalRangeFormat.${name}`);
    format[name] = value.toUpperCase();
  },
});

const FONT: Kind<Excel.ConditionalRangeFont, Format> = kindOf<Excel.ConditionalRangeFont, Format>(
  'ConditionalRangeFont',
  {
    fields: {
      bold: flag('bold'),
      italic: flag('italic'),
      strikethrough: flag('strikethrough'),
      color: colour('color'),
      underline: {
        read: ({ format }) => (format.underline ?? 'None') as 'None',
        write: ({ format }, underline) => {
          format.underline = underline;
        },
      },
    },
  },
);

const FILL: Kind<Excel.ConditionalRangeFill, Format> = kindOf<Excel.ConditionalRangeFill, Format>(
  'ConditionalRangeFill',
  {
    fields: { color: colour('fill') },
    acts: {
      clear: ({ format }) => {
        delete format.fill;
      },
    },
  },
);

const LOOK: Kind<Excel.ConditionalRangeFormat, Format> = kindOf<Excel.ConditionalRangeFormat, Format>(
  'ConditionalRangeFormat',
  {
    fields: {
      numberFormat: {
        read: ({ format }) => format.numberFormat ?? '',
        write: ({ format }, value) => {
          format.numberFormat = String(value);
        },
      },
    },
    parts: {
      font: link(
        () => FONT,
        (format) => format,
      ),
      fill: link(
        () => FILL,
        (format) => format,
      ),
      borders: link(
        () => BORDERS,
        (format) => format,
      ),
    },
  },
);

export const TEXT: Kind<Excel.TextConditionalFormat, Format> = kindOf<Excel.TextConditionalFormat, Format>(
  'TextConditionalFormat',
  {
    fields: {
      rule: {
        read: ({ rule }) => rule as Excel.ConditionalTextComparisonRule,
        write: (format, rule) => {
          expectEnum('ConditionalTextOperator', rule.operator, 'TextConditionalFormat.rule');
          format.rule = { ...rule };
        },
      },
    },
    parts: {
      format: link(
        () => LOOK,
        (format) => format,
      ),
    },
  },
);

export const CELL_VALUE: Kind<Excel.CellValueConditionalFormat, Format> = kindOf<
  Excel.CellValueConditionalFormat,
  Format
>('CellValueConditionalFormat', {
  fields: {
    rule: {
      read: ({ rule }) => rule as Excel.ConditionalCellValueRule,
      write: (format, rule) => {
        expectEnum('ConditionalCellValueOperator', rule.operator, 'CellValueConditionalFormat.rule');
        format.rule = { ...rule };
      },
    },
  },
  parts: {
    format: link(
      () => LOOK,
      (format) => format,
    ),
  },
});

const RULE: Kind<Excel.ConditionalFormatRule, Format> = kindOf<Excel.ConditionalFormatRule, Format>(
  'ConditionalFormatRule',
  {
    fields: {
      formula: {
        read: ({ rule }) => (rule as string | null) ?? '',
        write: (format, formula) => {
          format.rule = formula;
        },
      },
    },
  },
);

export const CUSTOM: Kind<Excel.CustomConditionalFormat, Format> = kindOf<
  Excel.CustomConditionalFormat,
  Format
>('CustomConditionalFormat', {
  parts: {
    rule: link(
      () => RULE,
      (format) => format,
    ),
    format: link(
      () => LOOK,
      (format) => format,
    ),
  },
});
