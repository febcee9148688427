import { attributeOf, childrenNamed, elementLike, treeOf } from '../xml/tree';
import { partOf } from '../xml/xml-text';
import type { Parts } from '../zip/unpack';

export const CONTENT_TYPES = '[Content_Types].xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument';

export const TYPE_OF = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  drawing: `${DRAWING}.drawing+xml`,
  chart: `${DRAWING}.drawingml.chart+xml`,
  vml: `${DRAWING}.vmlDrawing`,
} as const;

/**
 * The list of content types with these parts added and those that no longer exist left out.
 * @param added the content type of each new part, by its name
 */
export function contentTypesFor(parts: Parts, added: ReadonlyMap<string, string>): Uint8Array {
  const root = treeOf(parts.get(CONTENT_TYPES) ?? new Uint8Array(), CONTENT_TYPES);
  const keep = (name: string | undefined): boolean =>
    name === undefined || (parts.has(name.slice(1)) && !added.has(name.slice(1)));
  root.children = root.children.filter(
    (node) => node.type !== 'element' || keep(attributeOf(node, 'PartName')),
  );
  for (const [name, type] of added) {
    root.children.push(elementLike(root, 'Override', { PartName: `/${name}`, ContentType: type }));
  }
  const defaults = childrenNamed(root, 'Default').map((each) =>
    attributeOf(each, 'Extension')?.toLowerCase(),
  );
  if ([...added.keys()].some((name) => name.endsWith('.vml')) && !defaults.includes('vml')) {
    root.children.unshift(elementLike(root, 'Default', { Extension: 'vml', ContentType: TYPE_OF.vml }));
  }
  return partOf(root);
}
