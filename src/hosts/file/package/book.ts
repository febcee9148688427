import { damaged, UnreadableFile } from '../unreadable-file';
import { attributeOf, childNamed, childrenNamed, relationOf, treeOf, type XmlElement } from '../xml/tree';
import type { Parts } from '../zip/unpack';
import { kindOf, relationOfKind, relationsOf, type Relation } from './relations';

/** One sheet as the workbook lists it. */
export interface BookSheet {
  readonly name: string;
  /** Its part, such as `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  /** Charts and dialogs can be sheets too; only worksheets have cells. */
  readonly worksheet: boolean;
  /** Without a tab, whether or not people can bring it back. */
  readonly hidden: boolean;
}

/** The workbook part of a package and what it says. */
export interface Book {
  readonly part: string;
  readonly root: XmlElement;
  readonly relations: readonly Relation[];
  /** In tab order. */
  readonly sheets: readonly BookSheet[];
  /** Dates are counted from 1904 instead of 1900. */
  readonly since1904: boolean;
  /** Saved as “Strict Open XML”. */
  readonly strict: boolean;
}

const STRICT = 'http://purl.oclc.org/ooxml/';

function sheetOf(element: XmlElement, relations: readonly Relation[], parts: Parts, book: string): BookSheet {
  const relation = relations.find(({ id }) => id === relationOf(element));
  const name = attributeOf(element, 'name');
  if (name === undefined || !relation || !parts.has(relation.target)) throw damaged(book);
  const hidden = (attributeOf(element, 'state') ?? 'visible') !== 'visible';
  return { name, part: relation.target, worksheet: kindOf(relation) === 'worksheet', hidden };
}

/** What kind of container this is when it holds no workbook that we read. */
function refusal(parts: Parts): UnreadableFile {
  const mimetype = parts.get('mimetype');
  const kind = mimetype ? new TextDecoder().decode(mimetype) : '';
  if (kind.startsWith('application/vnd.oasis.opendocument')) return new UnreadableFile('openDocument', {});
  return new UnreadableFile('notAWorkbook', {});
}

/** The workbook in a package. Throws `UnreadableFile` where there is none or where it is damaged. */
export function bookOf(parts: Parts): Book {
  const part = relationOfKind(relationsOf(parts, ''), 'officeDocument')?.target;
  const bytes = part === undefined ? undefined : parts.get(part);
  if (part === undefined || !bytes) throw refusal(parts);
  if (part.endsWith('.bin')) throw new UnreadableFile('binaryFormat', {});
  if (!part.endsWith('.xml')) throw new UnreadableFile('notAWorkbook', {});
  const root = treeOf(bytes, part);
  if (!/^(\w+:)?workbook$/.test(root.name)) throw new UnreadableFile('notAWorkbook', {});
  const relations = relationsOf(parts, part);
  const list = childNamed(root, 'sheets');
  const properties = childNamed(root, 'workbookPr');
  const date1904 = properties && attributeOf(properties, 'date1904');
  return {
    part,
    root,
    relations,
    sheets: list ? childrenNamed(list, 'sheet').map((each) => sheetOf(each, relations, parts, part)) : [],
    since1904: date1904 === '1' || date1904 === 'true',
    strict: Object.values(root.attributes).some((value) => value.startsWith(STRICT)),
  };
}
