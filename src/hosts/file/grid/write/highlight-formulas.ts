import type { Period } from '../grid-highlight';

/**
 * How a file calls the operator of each kind of rule about text (§18.18.15), and the formula that Excel wants
 * beside it.
 */
export const TEXT_RULES: Readonly<
  Record<
    string,
    { readonly operator?: string; readonly formula: (text: string, length: number, cell: string) => string }
  >
> = {
  containsText: {
    operator: 'containsText',
    formula: (text, _, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContainsText: {
    operator: 'notContains',
    formula: (text, _, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWith: { operator: 'beginsWith', formula: (text, length, cell) => `LEFT(${cell},${length})=${text}` },
  endsWith: { operator: 'endsWith', formula: (text, length, cell) => `RIGHT(${cell},${length})=${text}` },
  containsBlanks: { formula: (_, __, cell) => `LEN(TRIM(${cell}))=0` },
  notContainsBlanks: { formula: (_, __, cell) => `LEN(TRIM(${cell}))>0` },
  containsErrors: { formula: (_, __, cell) => `ISERROR(${cell})` },
  notContainsErrors: { formula: (_, __, cell) => `NOT(ISERROR(${cell}))` },
};

const inMonth = (cell: string, months: string): string =>
  `AND(MONTH(${cell})=MONTH(${months}),YEAR(${cell})=YEAR(${months}))`;

/** What a rule about a time asks of a cell. Excel keeps it beside the rule; weeks begin on Sunday there. */
export function periodFormula(period: Period, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  switch (period) {
    case 'today':
      return `${day}=TODAY()`;
    case 'yesterday':
      return `${day}=TODAY()-1`;
    case 'tomorrow':
      return `${day}=TODAY()+1`;
    case 'last7Days':
      return `AND(TODAY()-${day}<=6,${day}<=TODAY())`;
    case 'lastWeek':
      return `AND(TODAY()-${day}>=WEEKDAY(TODAY()),TODAY()-${day}<WEEKDAY(TODAY())+7)`;
    case 'thisWeek':
      return `AND(TODAY()-${day}<=WEEKDAY(TODAY())-1,${day}-TODAY()<=7-WEEKDAY(TODAY()))`;
    case 'nextWeek':
      return `AND(${day}-TODAY()>7-WEEKDAY(TODAY()),${day}-TODAY()<15-WEEKDAY(TODAY()))`;
    case 'lastMonth':
      return inMonth(cell, 'EDATE(TODAY(),-1)');
    case 'thisMonth':
      return inMonth(cell, 'TODAY()');
    case 'nextMonth':
      return inMonth(cell, 'EDATE(TODAY(),1)');
  }
}

/** Whether a cell is the average of these ranges, or is not. */
export function averageFormula(
  operator: 'equal' | 'notEqual',
  cell: string,
  ranges: readonly string[],
): string {
  const fixed = ranges.map((range) => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')).join(',');
  return `AND(ISNUMBER(${cell}),${cell}${operator === 'equal' ? '=' : '<>'}AVERAGE(${fixed}))`;
}
