import type { Area } from '../book/area';
import type { Validation } from '../book/cell';
import type { Kind } from '../core/kind';
import { kindOf } from '../core/kind';
import { invalidArgument } from '../core/office-error';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NO_ALERT: Excel.DataValidationErrorAlert = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT: Excel.DataValidationPrompt = { message: '', showPrompt: true, title: '' };
const NONE: Validation = {
  rule: {},
  type: 'None',
  prompt: NO_PROMPT,
  errorAlert: NO_ALERT,
  ignoreBlanks: true,
};

const LONGEST_LIST = 255;

function refuseRule(rule: Excel.DataValidationRule): void {
  const kinds = Object.keys(rule).filter((key) => key in TYPES);
  if (kinds.length > 1) throw invalidArgument('DataValidation.rule', 'one kind of rule');
  const source = rule.list?.source;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST)
    throw invalidArgument('DataValidation.rule', `a list of values is at most ${LONGEST_LIST} characters`);
}

function refuseText(given: { title?: string; message?: string }, where: string): void {
  const { title = '', message = '' } = given;
  if (title.length > 32 || message.length > 255)
    throw invalidArgument(where, 'a title of at most 32 and a message of at most 255 characters');
}

const at = ({ sheet, top, left }: Area): Validation => sheet.at(top, left)?.validation ?? NONE;

function change(area: Area, part: Partial<Validation>): void {
  area.sheet.mayChange();
  for (const [row, column] of area.places()) {
    const cell = area.sheet.cell(row, column);
    cell.validation = { ...(cell.validation ?? NONE), ...part };
  }
}

/** What all cells have; another value where they differ. */
function common<T>(area: Area, of: (validation: Validation) => T, differing: T): T {
  const first = JSON.stringify(of(at(area)));
  const same = area
    .places()
    .every(([row, column]) => JSON.stringify(of(area.sheet.at(row, column)?.validation ?? NONE)) === first);
  return same ? of(at(area)) : differing;
}

export const DATA_VALIDATION: Kind<Excel.DataValidation, Area> = kindOf<Excel.DataValidation, Area>(
  'DataValidation',
  {
    fields: {
      type: { read: (area) => common(area, ({ type }) => type, 'MixedCriteria') as 'None' },
      rule: {
        read: (area) => common(area, ({ rule }) => rule, {}),
        write: (area, rule) => {
          refuseRule(rule);
          const kind = Object.keys(rule).find((key) => key in TYPES);
          change(area, { rule, type: kind === undefined ? 'None' : (TYPES[kind] ?? 'None') });
        },
      },
      prompt: {
        read: (area) => common(area, ({ prompt }) => prompt, NO_PROMPT),
        write: (area, prompt) => {
          refuseText(prompt, 'DataValidation.prompt');
          change(area, { prompt });
        },
      },
      errorAlert: {
        read: (area) => common(area, ({ errorAlert }) => errorAlert, NO_ALERT),
        write: (area, errorAlert) => {
          refuseText(errorAlert, 'DataValidation.errorAlert');
          change(area, { errorAlert });
        },
      },
      ignoreBlanks: {
        read: (area) => common(area, ({ ignoreBlanks }) => ignoreBlanks, true),
        write: (area, ignoreBlanks) => change(area, { ignoreBlanks }),
      },
    },
    acts: {
      clear: (area) => {
        area.sheet.mayChange();
        for (const [row, column] of area.sheet.placesIn(area)) area.sheet.cell(row, column).validation = null;
      },
    },
  },
);
