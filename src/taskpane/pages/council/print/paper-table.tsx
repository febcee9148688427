import type { Layout } from '../../../../workbook/layout/layout';
import { useLanguage } from '../../../language-context';
import { shownScalar } from '../../../parts/layout-table';

/** What one of our functions gives, on paper. */
export const PaperTable = ({ layout: { rows, columns } }: { readonly layout: Layout }) => {
  const language = useLanguage();
  const [header = [], ...body] = rows;
  const className = (column: number): string =>
    body.some((row) => typeof row[column] === 'number') ? 'amount' : '';
  return (
    <table>
      <thead>
        <tr>
          {header.map((text, column) => (
            <th key={column} scope="col" className={className(column)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row, at) => (
          <tr key={at}>
            {row.map((value, column) => (
              <td key={column} dir="auto" className={className(column)}>
                {shownScalar(value, columns[column]?.format ?? 'general', language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
