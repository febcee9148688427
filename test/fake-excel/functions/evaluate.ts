import type { Area } from '../book/area';
import type { Content } from '../book/cell';
import { isError } from '../book/cell';
import type { Sheet } from '../book/sheet';
import { spillOf } from '../book/spill';
import { OfficeError } from '../core/office-error';
import type { Associated } from '../custom-functions-global';
import { FunctionError } from '../custom-functions-global';
import type { Expression } from './parse-formula';
import { structuredArea } from './structured';

/** What an expression gives: one value, or rows of them. */
export type Given = Content | readonly (readonly Content[])[];

export interface Surroundings {
  readonly sheet: Sheet;
  readonly functions: ReadonlyMap<string, Associated>;
  /** Functions whose last parameter repeats, with how many come before it. */
  readonly repeating: ReadonlyMap<string, number>;
}

/** The fake does not work this out. */
export const UNKNOWN: unique symbol = Symbol('not worked out');

function areaOf({ sheet }: Surroundings, text: string): Area | null {
  if (text.includes('[')) return structuredArea(sheet.book, text);
  try {
    if (!text.endsWith('#')) return sheet.book.area(text, sheet);
    const first = sheet.book.area(text.slice(0, -1), sheet);
    return spillOf(first) ?? first;
  } catch (cause) {
    if (cause instanceof OfficeError) return null;
    throw cause;
  }
}

function valuesOf(area: Area): Given {
  const used =
    area.isWholeColumns || area.isWholeRows
      ? area.part(0, 0, Math.min(area.rows, 1000), Math.min(area.columns, 100))
      : area;
  const rows = used.matrix((row, column) => area.sheet.at(row, column)?.value ?? null);
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

/** The value of an expression in which none of our functions is called. */
export function plainValue(expression: Expression, around: Surroundings): Given | typeof UNKNOWN {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'error':
      return { error: expression.error };
    case 'rows':
      return expression.rows.map((row) =>
        row.map((each) => {
          const value = plainValue(each, around);
          return value === UNKNOWN || Array.isArray(value) ? null : (value as Content);
        }),
      );
    case 'reference': {
      const area = areaOf(around, expression.text);
      return area ? valuesOf(area) : { error: '#REF!' };
    }
    case 'ours':
    case 'other':
      return UNKNOWN;
  }
}

/** As Excel hands a value to a function: an error as `CustomFunctions.Error`, an empty cell of a range as an empty text. */
function handed(value: Given): unknown {
  const cell = (content: Content, empty: unknown): unknown =>
    content === null ? empty : isError(content) ? new FunctionError(content.error) : content;
  return Array.isArray(value)
    ? (value as readonly (readonly Content[])[]).map((row) => row.map((each) => cell(each, '')))
    : cell(value as Content, null);
}

const asContent = (value: unknown): Content => {
  if (value === null || value === undefined || value === '') return value === '' ? '' : null;
  if (value instanceof FunctionError) return { error: value.code };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  return { error: '#VALUE!' };
};

/** What a function gave, as it stands in cells. */
const asGiven = (answer: unknown): Given =>
  Array.isArray(answer)
    ? answer.map((row) => (Array.isArray(row) ? row.map(asContent) : [asContent(row)]))
    : asContent(answer);

function gathered(id: string, given: readonly unknown[], around: Surroundings): readonly unknown[] {
  const before = around.repeating.get(id);
  if (before === undefined) return given;
  const ranges = given.slice(before).map((each): unknown => (Array.isArray(each) ? each : [[each]]));
  return [...given.slice(0, before), ranges];
}

/** Works an expression out, our functions included. What they throw is an error in the cell. */
export async function valueOf(expression: Expression, around: Surroundings): Promise<Given | typeof UNKNOWN> {
  if (expression.kind !== 'ours') return plainValue(expression, around);
  const call = around.functions.get(expression.id);
  if (!call) return { error: '#NAME?' };
  const given: unknown[] = [];
  for (const each of expression.given) {
    const value = await valueOf(each, around);
    if (value === UNKNOWN) return UNKNOWN;
    given.push(handed(value));
  }
  try {
    return asGiven(await call(...gathered(expression.id, given, around)));
  } catch (cause) {
    return { error: cause instanceof FunctionError ? cause.code : '#VALUE!' };
  }
}

/** What an expression hangs on, as text: while it stays the same there is nothing to work out. */
export function hangsOn(expression: Expression, around: Surroundings): string {
  if (expression.kind === 'ours') return expression.given.map((each) => hangsOn(each, around)).join('\u0001');
  const value = plainValue(expression, around);
  return value === UNKNOWN ? '?' : JSON.stringify(value);
}
