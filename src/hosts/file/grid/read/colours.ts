import type { Color } from '@cj-tech-master/excelts';
import { relationOfKind } from '../../package/relations';
import type { Book } from '../../package/book';
import { attributeOf, childNamed, descendantsNamed, treeOf } from '../../xml/tree';
import type { Parts } from '../../zip/unpack';

/** A colour as RGB; null where it is “automatic” or not known. */
export type Colours = (colour: Partial<ThemedColor> | undefined) => string | null;

interface ThemedColor extends Color {
  readonly tint: number;
  readonly indexed: number;
}

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
/** The first colours of the old palette (§18.8.27); the rest is hardly met. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The colours of a workbook with its theme. */
export function coloursOf(parts: Parts, book: Book): Colours {
  const theme = themeColours(parts, book);
  return (colour) => {
    if (colour === undefined) return null;
    if (colour.argb !== undefined) return colour.argb.slice(-6).toUpperCase();
    if (colour.theme !== undefined) return tinted(theme[colour.theme] ?? '000000', colour.tint ?? 0);
    return colour.indexed === undefined ? null : (INDEXED[colour.indexed % 8] ?? null);
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
