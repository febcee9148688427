import { relationOfKind } from '../../package/relations';
import type { Book } from '../../package/book';
import { childNamed, childrenNamed, treeOf, type XmlElement } from '../../xml/tree';
import type { Parts } from '../../zip/unpack';
import type { GridLook } from '../grid-book';
import { colourIn, type Colours } from './colours';
import { defined, isOn, valueOf } from './elements';

/** How the differential style of this number looks. */
export type Overlays = (dxf: number) => GridLook;

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
  const fill = childNamed(dxf, 'fill');
  const pattern = fill && childNamed(fill, 'patternFill');
  const flag = (name: string): true | undefined =>
    isOn(valueOf(font && childNamed(font, name), '1')) ? true : undefined;
  const underline = valueOf(font && childNamed(font, 'u'), 'single') ?? 'none';
  return defined<GridLook>({
    bold: flag('b'),
    italic: flag('i'),
    underline: underline === 'none' ? undefined : true,
    strike: flag('strike'),
    ink: colourIn(font, 'color', colours),
    ground: colourIn(pattern, 'bgColor', colours) ?? colourIn(pattern, 'fgColor', colours),
  });
}
