import { localName } from '../../xml/scan';
import type { XmlElement } from '../../xml/tree';

/** What on a sheet stands in parts of its own, or is known by a number that may not occur twice. */
const ATTACHED = new Set([
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'customProperties',
  'customSheetViews',
  'scenarios',
  'extLst',
]);

/** The settings of a sheet for a copy of it, without what belongs to the first alone. */
export function detachedFrame(frame: XmlElement): XmlElement {
  const kept = frame.children.filter(
    (node) => node.type !== 'element' || !ATTACHED.has(localName(node.name)),
  );
  return { ...frame, children: kept.map(withoutRelations) };
}

function withoutRelations(node: XmlElement['children'][number]): XmlElement['children'][number] {
  if (node.type !== 'element') return node;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).filter(([name]) => !name.endsWith(':id') && name !== 'codeName'),
  );
  const children = node.children.filter(
    // A link that leads outside does so by a relation.
    (child) =>
      !(
        child.type === 'element' &&
        localName(child.name) === 'hyperlink' &&
        !('location' in child.attributes)
      ),
  );
  return { ...node, attributes, children: children.map(withoutRelations) };
}
