import { Area } from './book/area';
import { Book } from './book/book';
import type { Associated } from './custom-functions-global';
import { customFunctionsGlobal } from './custom-functions-global';
import type { FakeHost } from './core/fake-context';
import { OfficeError } from './core/office-error';
import { excelGlobal } from './excel-global';
import { WORKBOOK } from './kinds/workbook';
import { Listeners } from './listeners';
import type { OfficeSettings } from './office-global';
import { FakeOffice } from './office-global';
import { Calculator } from './functions/calculator';
import { Scene } from './scene';
import { Wire } from './wire';

export interface FakeSettings extends Partial<OfficeSettings> {
  /** The newest set that this Excel has, such as `1.9`; without it 1.13. */
  readonly excelApi?: string;
  /** The first sheet's name; without it as Dutch Excel calls it. */
  readonly sheet?: string;
  /** Bytes that a request and a response may be; without it 5 MB, as in Excel on the web. */
  readonly payloadLimit?: number;
  /** Functions whose last parameter repeats, each with how many come before it; without it `MODEL` alone. */
  readonly repeating?: Readonly<Record<string, number>>;
}

const FIVE_MB = 5 * 1024 * 1024;

/** An Excel in memory: what code sees of it (`globals`), and the hands and eyes of a test (`book`, `office`). */
export interface FakeExcel {
  readonly globals: Readonly<
    Record<'Excel' | 'Office' | 'CustomFunctions' | 'OfficeExtension' | 'OfficeRuntime', unknown>
  >;
  readonly book: Scene;
  readonly office: FakeOffice;
  /** Puts the globals where code looks for them. */
  install(onto?: object): void;
  uninstall(from?: object): void;
}

/** A fresh Excel with one empty workbook. */
export function fakeExcel(settings: FakeSettings = {}): FakeExcel {
  const book = new Book('Blad');
  if (settings.sheet !== undefined) book.renameSheet(book.active, settings.sheet);
  book.selection = new Area(book.active, 0, 0, 1, 1);
  const office = new FakeOffice(settings);
  if (settings.excelApi !== undefined) office.sets.set('ExcelApi', settings.excelApi);
  const listeners = new Listeners();
  const wire = new Wire();
  const functions = new Map<string, Associated>();
  const calculator = new Calculator(
    book,
    functions,
    new Map(Object.entries(settings.repeating ?? { MODEL: 0 })),
  );
  book.calculation = calculator;
  book.tell = listeners.tell;
  const host = hostOf(book, office, listeners, wire, settings.payloadLimit ?? FIVE_MB);
  const globals = {
    Excel: excelGlobal(host),
    Office: office.global(),
    CustomFunctions: customFunctionsGlobal(functions),
    OfficeExtension: { Error: OfficeError, config: { extendedErrorLogging: false } },
    OfficeRuntime: {},
  };
  return {
    globals,
    office,
    book: new Scene(book, wire, listeners, calculator),
    install: (onto = globalThis) => void Object.assign(onto, globals),
    uninstall: (from = globalThis) => {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(from, name);
    },
  };
}

function hostOf(
  book: Book,
  office: FakeOffice,
  listeners: Listeners,
  wire: Wire,
  payloadLimit: number,
): FakeHost {
  return {
    apiVersion: () => office.sets.get('ExcelApi') ?? '0.0',
    payloadLimit,
    workbookKind: WORKBOOK,
    book,
    ready: (mayWait) => wire.ready(mayWait),
    before: (command) => {
      book.author = 'addin';
      if (wire.failing?.(command) === true) {
        wire.failing = null;
        throw new OfficeError(
          'GeneralException',
          'There was an internal error while processing the request.',
        );
      }
      wire.commands.push(`${command.on}.${command.member}`);
    },
    synced: (request, response, commands) => {
      wire.syncs += 1;
      wire.requests.push({ request, response, commands });
    },
    after: () => {
      book.calculation.run(false);
      book.author = 'user';
    },
    listen: listeners.listen,
    stopListening: listeners.stopListening,
    eventsOn: listeners.eventsOn,
  };
}
