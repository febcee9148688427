import type { Book } from '../../package/book';
import { kindOf, relationsOf } from '../../package/relations';
import type { Draft } from '../../write/draft';
import { treeOf, type XmlElement } from '../../xml/tree';
import { partOf } from '../../xml/xml-text';
import type { Parts } from '../../zip/unpack';
import { followAnchors } from './follow-anchors';
import { followFormulas, followPivot } from './follow-formulas';
import { followedBoxes, followedNotes } from './follow-notes';
import type { Following } from './following';

/**
 * Takes along what stands in parts of its own around sheets: notes, drawings, charts, form controls and pivot
 * tables. A part in which nothing has to change stays as it is. `homes` are the sheets, by name, that stay.
 */
export function followParts(
  draft: Draft,
  parts: Parts,
  book: Book,
  following: Following,
  homes: ReadonlySet<string>,
): void {
  if (!following.anything) return;
  const edited = (part: string, edit: (root: XmlElement) => void): void => {
    const bytes = parts.get(part);
    if (!bytes) return;
    const root = treeOf(bytes, part);
    const before = JSON.stringify(root);
    edit(root);
    if (JSON.stringify(root) !== before) draft.replace(part, partOf(root));
  };
  const rewritten = (part: string, of: typeof followedNotes, home: string): void => {
    const bytes = parts.get(part);
    if (bytes && following.moves(home)?.still === false)
      draft.replace(part, of(bytes, part, following, home));
  };
  const drawing = (part: string, home: string): void => {
    edited(part, (root) => {
      const moves = following.moves(home);
      if (moves) followAnchors(root, moves);
      followFormulas(root, following, home);
    });
    for (const { target, external } of relationsOf(parts, part))
      if (!external && /chart[^/]*\.xml$/i.test(target))
        edited(target, (root) => {
          followFormulas(root, following, null);
        });
  };
  const inSheet = (kind: string, target: string, home: string): void => {
    switch (kind) {
      case 'comments':
      case 'threadedComment':
        rewritten(target, followedNotes, home);
        break;
      case 'vmlDrawing':
        rewritten(target, followedBoxes, home);
        break;
      case 'drawing':
        drawing(target, home);
        break;
      case 'ctrlProp':
        edited(target, (root) => {
          followFormulas(root, following, home);
        });
        break;
      case 'pivotTable':
        edited(target, (root) => {
          followPivot(root, following, home);
        });
    }
  };
  for (const { name, part } of book.sheets.filter((sheet) => homes.has(sheet.name)))
    for (const relation of relationsOf(parts, part))
      if (!relation.external) inSheet(kindOf(relation), relation.target, name);
  for (const relation of book.relations)
    if (kindOf(relation) === 'pivotCacheDefinition')
      edited(relation.target, (root) => {
        followPivot(root, following, null);
      });
}
