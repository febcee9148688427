import type { Book } from '../book/book';
import type { Kind } from '../core/kind';
import { kindOf, link } from '../core/kind';

class Setting {
  constructor(
    readonly book: Book,
    readonly key: string,
  ) {}
}

const byKey = (book: Book, key: string): Setting | null =>
  book.settings.has(key) ? new Setting(book, key) : null;

function keep(book: Book, key: string, value: unknown): void {
  // Settings go into the file as JSON.
  book.settings.set(key, JSON.parse(JSON.stringify(value)));
}

const SETTING: Kind<Excel.Setting, Setting> = kindOf<Excel.Setting, Setting>('Setting', {
  alive: ({ book, key }) => book.settings.has(key),
  fields: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ book, key }) => book.settings.get(key),
      write: ({ book, key }, value) => keep(book, key, value),
    },
  },
  acts: { delete: ({ book, key }) => void book.settings.delete(key) },
});

export const SETTINGS: Kind<Excel.SettingCollection, Book> = kindOf<Excel.SettingCollection, Book>(
  'SettingCollection',
  {
    items: {
      kind: () => SETTING,
      of: (book) => [...book.settings.keys()].map((key) => new Setting(book, key)),
    },
    finds: {
      add: link(
        () => SETTING,
        (book, key, value) => {
          keep(book, key, value);
          return new Setting(book, key);
        },
      ),
      getItem: link(() => SETTING, byKey),
      getItemOrNullObject: link(() => SETTING, byKey),
    },
    answers: { getCount: ({ settings }) => settings.size },
    events: { onSettingsChanged: (book) => book },
  },
);
