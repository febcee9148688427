import type { Area } from '../book/area';
import type { Book } from '../book/book';
import type { Name } from '../book/name';
import type { Sheet } from '../book/sheet';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';
import { invalidArgument, OfficeError } from '../core/office-error';
import { RANGE } from './range';
import { WORKSHEET } from './worksheet';

interface Names {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

const all = ({ book, sheet }: Names): Name[] => (sheet ? sheet.names : book.names);

const byName = (names: Names, name: string): Name | null =>
  all(names).find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;

function add(names: Names, name: string, reference: Area | string, comment = ''): Name {
  const likeCell = /^[A-Z]{1,3}\d+$/i.test(name) || /^[rc]$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || likeCell || name.length > 255)
    throw invalidArgument('NamedItemCollection.add', `${name} cannot be a name`);
  if (byName(names, name) ?? names.book.tableNamed(name))
    throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  const formula = typeof reference === 'string' ? reference : `=${fixed(reference)}`;
  if (!formula.startsWith('=')) throw invalidArgument('NamedItemCollection.add', 'a formula starts with =');
  const made: Name = { name, formula, comment, visible: true, sheet: names.sheet, there: true };
  all(names).push(made);
  return made;
}

const fixed = (area: Area): string =>
  `${area.sheet.quotedName}!${area.local.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

function remove(book: Book, name: Name): void {
  const list = name.sheet ? name.sheet.names : book.names;
  list.splice(list.indexOf(name), 1);
  name.there = false;
}

const bookOf = new WeakMap<Name, Book>();
const known = (book: Book, name: Name | null): Name | null => {
  if (name) bookOf.set(name, book);
  return name;
};
const areaOf = (name: Name): Area | null => bookOf.get(name)?.nameArea(name) ?? null;

const NAME: Kind<Excel.NamedItem, Name> = kindOf<Excel.NamedItem, Name>('NamedItem', {
  alive: ({ there }) => there,
  fields: {
    name: { read: ({ name }) => name },
    formula: {
      read: ({ formula }) => formula,
      write: (name, formula) => {
        name.formula = String(formula);
      },
    },
    comment: {
      read: ({ comment }) => comment,
      write: (name, comment) => {
        name.comment = comment;
      },
    },
    visible: {
      read: ({ visible }) => visible,
      write: (name, visible) => {
        name.visible = visible;
      },
    },
    scope: { read: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    type: { read: (name) => (areaOf(name) ? 'Range' : 'String') },
    value: { read: (name) => areaOf(name)?.address ?? name.formula.slice(1) },
  },
  parts: {
    worksheet: link(
      () => WORKSHEET,
      ({ sheet }) => sheet,
    ),
    worksheetOrNullObject: link(
      () => WORKSHEET,
      ({ sheet }) => sheet,
    ),
  },
  finds: {
    getRange: link(() => RANGE, areaOf),
    getRangeOrNullObject: link(() => RANGE, areaOf),
  },
  acts: {
    delete: (name) => {
      const book = bookOf.get(name);
      if (book) remove(book, name);
    },
  },
});

export const NAMES: Kind<Excel.NamedItemCollection, Names> = kindOf<Excel.NamedItemCollection, Names>(
  'NamedItemCollection',
  {
    items: { kind: () => NAME, of: (names) => all(names).map((name) => known(names.book, name)) },
    finds: {
      add: link(
        () => NAME,
        (names, name, reference, comment) => known(names.book, add(names, name, reference, comment)),
      ),
      getItem: link(
        () => NAME,
        (names, name) => known(names.book, byName(names, name)),
      ),
      getItemOrNullObject: link(
        () => NAME,
        (names, name) => known(names.book, byName(names, name)),
      ),
    },
    answers: { getCount: (names) => all(names).length },
  },
);
