import {
  attributeOf,
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementLike,
  ensuredChild,
  treeOf,
} from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { bytesOf, partOf } from '../xml/xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ARRAYS = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const KIND = 'XLDAPR';
const EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
/** The order that the format prescribes (CT_Metadata). */
const ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];

const EMPTY = `<metadata xmlns="${MAIN}"/>`;

function countUp(list: XmlElement): number {
  const count = list.children.filter((node) => node.type === 'element').length;
  list.attributes['count'] = String(count);
  return count;
}

/** The place, from 1, of the kind of metadata that dynamic arrays are ([MS-XLSX] 2.2.4.10). */
function arrayKind(root: XmlElement): number {
  const list = ensuredChild(root, 'metadataTypes', ORDER);
  const at = childrenNamed(list, 'metadataType').findIndex((each) => attributeOf(each, 'name') === KIND);
  if (at !== -1) return at + 1;
  const flags =
    'copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce adjust cellMeta';
  const attributes = Object.fromEntries(flags.split(' ').map((flag) => [flag, 1]));
  list.children.push(
    elementLike(root, 'metadataType', { name: KIND, minSupportedVersion: 120000, ...attributes }),
  );
  return countUp(list);
}

/** The place, from 0, of the block that says “dynamic, not collapsed”. */
function arrayBlock(root: XmlElement): number {
  let list = childrenNamed(root, 'futureMetadata').find((each) => attributeOf(each, 'name') === KIND);
  if (!list) {
    list = elementLike(root, 'futureMetadata', { name: KIND });
    const before = ['cellMetadata', 'valueMetadata', 'extLst']
      .map((name) => childNamed(root, name))
      .find(Boolean);
    root.children.splice(before ? root.children.indexOf(before) : root.children.length, 0, list);
  }
  const at = childrenNamed(list, 'bk').findIndex((block) =>
    descendantsNamed(block, 'dynamicArrayProperties').some(
      (each) => attributeOf(each, 'fDynamic') === '1' && attributeOf(each, 'fCollapsed') !== '1',
    ),
  );
  if (at !== -1) return at;
  const properties = elementLike(root, 'none');
  properties.name = 'xda:dynamicArrayProperties';
  properties.attributes = { 'xmlns:xda': ARRAYS, fDynamic: '1', fCollapsed: '0' };
  const extension = elementLike(root, 'ext', { uri: EXTENSION }, [properties]);
  list.children.push(elementLike(root, 'bk', {}, [elementLike(root, 'extLst', {}, [extension])]));
  return countUp(list) - 1;
}

/** The mark of a dynamic array and the metadata part that explains it. */
export interface DynamicArrayMark {
  /** Goes into the `cm` of a cell. */
  readonly mark: number;
  readonly bytes: Uint8Array;
}

/**
 * Finds the mark in the workbook's metadata or adds it, so that Excel shows `=KP.RISK(…)` as one spilling
 * formula and not as an old `{=…}`. `bytes` is null where the workbook has no such part yet.
 */
export function dynamicArrayMark(bytes: Uint8Array | null, part: string): DynamicArrayMark {
  const root = treeOf(bytes ?? bytesOf(EMPTY), part);
  const t = String(arrayKind(root));
  const v = String(arrayBlock(root));
  const list = ensuredChild(root, 'cellMetadata', ORDER);
  const at = childrenNamed(list, 'bk').findIndex((block) => {
    const [only, ...more] = childrenNamed(block, 'rc');
    return only && more.length === 0 && attributeOf(only, 't') === t && attributeOf(only, 'v') === v;
  });
  if (at !== -1) return { mark: at + 1, bytes: partOf(root) };
  list.children.push(elementLike(root, 'bk', {}, [elementLike(root, 'rc', { t, v })]));
  return { mark: countUp(list), bytes: partOf(root) };
}
