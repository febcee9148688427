import { relationOfKind, relationsOf } from '../package/relations';
import { treeOf } from '../xml/tree';
import { localName } from '../xml/scan';
import { partOf } from '../xml/xml-text';
import type { Parts } from '../zip/unpack';
import type { Draft } from './draft';

/** Both list the sheets once more, and must agree with each other; Excel writes them anew. */
const LISTS_OF_SHEETS = ['HeadingPairs', 'TitlesOfParts'];

/** Takes the lists of sheets, which would no longer be true, out of the document's properties. */
export function withoutSheetTitles(parts: Parts, draft: Draft): void {
  const part = relationOfKind(relationsOf(parts, ''), 'extended-properties')?.target;
  const bytes = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !bytes) return;
  const root = treeOf(bytes, part);
  root.children = root.children.filter(
    (node) => node.type !== 'element' || !LISTS_OF_SHEETS.includes(localName(node.name)),
  );
  draft.replace(part, partOf(root));
}
