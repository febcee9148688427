import { workbookTableName } from '../../i18n/name-of';
import { TABLE_NAMES } from '../../model/tables';
import type { TableImage } from '../../workbook/port';

/** The number that Excel puts behind the name of a copied table: `kpLots2`, `kpLots_2`; 0 for the first one. */
const copyNumber = (image: TableImage, name: string): number | null => {
  const found = /^(.*?)(?:[_ ]?(\d+))?$/.exec(image.name.toLowerCase());
  return found?.[1] === name.toLowerCase() ? Number(found[2] ?? 0) : null;
};

/** The copies of one table, the first one in front. */
const copiesOf = (name: string, images: readonly TableImage[]): readonly TableImage[] =>
  images
    .map((image) => ({ image, number: copyNumber(image, name) }))
    .filter(({ number }) => number !== null)
    .sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
    .map(({ image }) => image);

/**
 * The models that tables of a workbook may make together: the tables with plain names, then for each copy of a
 * table those with the same number, then the second of each, the third of each. A table of which there is no such
 * copy takes part with its first, because somebody may copy one sheet only.
 */
export const modelSets = (images: readonly TableImage[]): readonly (readonly TableImage[])[] => {
  const tables = TABLE_NAMES.map((table) => workbookTableName(table))
    .map((name) => ({ name, copies: copiesOf(name, images) }))
    .filter(({ copies }) => copies.length > 0);
  const numbers = new Set(
    tables.flatMap(({ name, copies }) => copies.map((image) => copyNumber(image, name) ?? 0)),
  );
  const most = Math.max(0, ...tables.map(({ copies }) => copies.length));
  const sets = [
    tables.flatMap(({ copies }) => copies.slice(0, 1)),
    ...[...numbers].map((number) =>
      tables.flatMap(
        ({ name, copies }) =>
          copies.find((image) => copyNumber(image, name) === number) ?? copies.slice(0, 1),
      ),
    ),
    ...Array.from({ length: most }, (_, nth) =>
      tables.flatMap(({ copies }) => copies[nth] ?? copies.slice(0, 1)),
    ),
  ];
  return sets.filter((set, at) => !sets.slice(0, at).some((other) => sameTables(set, other)));
};

const sameTables = (one: readonly TableImage[], other: readonly TableImage[]): boolean =>
  one.length === other.length && one.every((image, at) => image === other[at]);
