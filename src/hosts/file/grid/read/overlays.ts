import { relationOfKind } from '../../package/relations';
import type { Book } from '../../package/book';
import { attributeOf, childNamed, childrenNamed, treeOf, type XmlElement } from '../../xml/tree';
import type { Parts } from '../../zip/unpack';
import type { GridLook } from '../grid-book';
import type { Colours } from './colours';
import type { Overlays } from './highlights-of';

/** The differential styles of a workbook, by their number. */
export function overlaysOf(parts: Parts, book: Book, colours: Colours): Overlays {
  const part = relationOfKind(book.relations, 'styles')?.target;
  const bytes = part === undefined ? undefined : parts.get(part);
  const list = part === undefined || !bytes ? undefined : childNamed(treeOf(bytes, part), 'dxfs');
  const looks = (list ? childrenNamed(list, 'dxf') : []).map((dxf) => overlayOf(dxf, colours));
  return (dxf) => looks[dxf] ?? {};
}

function overlayOf(dxf: XmlElement, colours: Colours): GridLook {
  const font = childNamed(dxf, 'font');
  const pattern = descend(dxf, ['fill', 'patternFill']);
  const ink = colourIn(font, 'color', colours);
  const ground = colourIn(pattern, 'bgColor', colours) ?? colourIn(pattern, 'fgColor', colours);
  return {
    ...(isOn(font, 'b') ? { bold: true } : {}),
    ...(isOn(font, 'i') ? { italic: true } : {}),
    ...(ink === null ? {} : { ink }),
    ...(ground === null ? {} : { ground }),
  };
}

const descend = (element: XmlElement, path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => at && childNamed(at, name), element);

const isOn = (font: XmlElement | undefined, name: string): boolean => {
  const element = font && childNamed(font, name);
  return element !== undefined && !['0', 'false'].includes(attributeOf(element, 'val') ?? '1');
};

const colourIn = (parent: XmlElement | undefined, name: string, colours: Colours): string | null => {
  const element = parent && childNamed(parent, name);
  if (element === undefined) return null;
  const rgb = attributeOf(element, 'rgb');
  const number = (key: string): number | undefined => {
    const value = attributeOf(element, key);
    return value === undefined ? undefined : Number(value);
  };
  const [theme, tint, indexed] = [number('theme'), number('tint'), number('indexed')];
  return colours({
    ...(rgb === undefined ? {} : { argb: rgb }),
    ...(theme === undefined ? {} : { theme }),
    ...(tint === undefined ? {} : { tint }),
    ...(indexed === undefined ? {} : { indexed }),
  });
};
