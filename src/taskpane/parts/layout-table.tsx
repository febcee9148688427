import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatEuros, formatMonths, formatNumber, formatPlain, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Layout } from '../../workbook/layout/layout';
import type { NumberFormat, Scalar } from '../../workbook/spec/sheet-spec';
import { useLanguage } from '../language-context';

const useStyles = makeStyles({
  // A wide table scrolls in its own place; the pane itself never does.
  place: { overflowX: 'auto', maxWidth: '100%' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    // The pane breaks words anywhere; in a table that would leave columns of single letters.
    overflowWrap: 'break-word',
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  header: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    verticalAlign: 'bottom',
  },
  wrapped: { whiteSpace: 'normal' },
});

interface Props {
  readonly layout: Layout;
  /** What it is a table of, for screen readers. */
  readonly caption: string;
}

/** What one of our functions gives, as a table in the pane: the same rows, rounded as the sheet rounds them. */
export const LayoutTable = ({ layout, caption }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const [header = [], ...rows] = layout.rows;
  const formatAt = (row: number, column: number): NumberFormat =>
    layout.rowFormats?.[row] ?? layout.columns[column]?.format ?? 'general';
  const numeric = (column: number): boolean => rows.some((row) => typeof row[column] === 'number');
  const classOf = (column: number): string =>
    numeric(column) ? mergeClasses(styles.cell, styles.number) : styles.cell;
  return (
    <div className={styles.place} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {header.map((text, column) => (
              <th
                key={column}
                scope="col"
                className={mergeClasses(classOf(column), styles.header, styles.wrapped)}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((value, column) => (
                <td key={column} className={classOf(column)} dir="auto">
                  {shownScalar(value, formatAt(at, column), language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** A value as a cell with this format shows it; an empty text where there is none. */
export const shownScalar = (value: Scalar, format: NumberFormat, language: Language): string => {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  switch (format) {
    case 'euro':
    case 'euroSigned':
      return formatEuros(value, language);
    case 'percent0':
      return formatShare(value, language, 0);
    case 'percent1':
      return formatShare(value, language, 1);
    case 'percent2':
      return formatShare(value, language, 2);
    case 'months':
      return formatMonths(value, language);
    case 'integer':
      return formatNumber(value, language, 0);
    case 'year':
    case 'general':
    case 'text':
    case 'date':
    case 'month':
      return formatPlain(value, language);
    case 'factor':
      return formatNumber(value, language, 2);
  }
};
