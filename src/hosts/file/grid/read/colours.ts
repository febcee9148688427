import { relationOfKind } from '../../package/relations';
import type { Book } from '../../package/book';
import { attributeOf, childNamed, descendantsNamed, treeOf, type XmlElement } from '../../xml/tree';
import type { Parts } from '../../zip/unpack';

/** The colour of an element such as `<color theme="4"/>` as RGB; null where it is “automatic” or not known. */
export type Colours = (element: XmlElement) => string | null;

/** The colour that stands in an element under this name. */
export const colourIn = (parent: XmlElement | undefined, name: string, colours: Colours): string | null => {
  const element = parent && childNamed(parent, name);
  return element === undefined ? null : colours(element);
};

/** The order in which numbers in styles point at a theme: light and dark stand in pairs (§18.8.3). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The old palette (§18.8.27): its first eight colours stand there twice. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The colours of a workbook with its theme. */
export function coloursOf(parts: Parts, book: Book): Colours {
  const theme = themeColours(parts, book);
  return (element) => {
    const rgb = attributeOf(element, 'rgb');
    if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
    const number = (name: string): number => Number(attributeOf(element, name) ?? 0);
    if (attributeOf(element, 'theme') !== undefined)
      return tinted(theme[number('theme')] ?? '000000', number('tint'));
    return attributeOf(element, 'indexed') === undefined ? null : (INDEXED[number('indexed')] ?? null);
  };
}

function themeColours(parts: Parts, book: Book): readonly string[] {
  const part = relationOfKind(book.relations, 'theme')?.target;
  const bytes = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !bytes) return [];
  const scheme = descendantsNamed(treeOf(bytes, part), 'clrScheme')[0];
  return THEME_ORDER.map((name) => {
    const entry = scheme && childNamed(scheme, name);
    const rgb = entry && childNamed(entry, 'srgbClr');
    const system = entry && childNamed(entry, 'sysClr');
    return (
      (rgb && attributeOf(rgb, 'val')) ??
      (system && attributeOf(system, 'lastClr')) ??
      '000000'
    ).toUpperCase();
  });
}

/** A share of the way to white, or to black where the tint is below 0 (§18.8.19). */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => channel.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
