import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { errorArgument, isSaidError, type RegisteredFunction } from '../custom-functions';
import { breathing } from './breathing';

/** What a function says when it gives an error, and in which cell. */
export interface Complaint {
  readonly sheetId: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly sentence: string;
}

export interface Complaints {
  readonly heard: (complaint: Complaint) => void;
  readonly settled: (place: Omit<Complaint, 'error' | 'sentence'>) => void;
}

/** One for all functions: they take their turns after each other. */
const breath = breathing();

/** One of our functions in the grid's formula engine. An exception in there would stop the engine for good: none leaves. */
export class OurFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly run: RegisteredFunction,
    /** How many parameters it has before the one that repeats, which takes all the rest as one list; null without. */
    private readonly repeatsAfter: number | null,
    private readonly complaints: Complaints,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const failed = (reason: unknown): BaseValueObject => {
      const error = isSaidError(reason) ? reason.code : ErrorType.VALUE;
      const sentence = reason instanceof Error ? reason.message : String(reason);
      this.complaints.heard({ ...place, error, sentence });
      return errorOf(error);
    };
    const answered = (value: unknown): BaseValueObject => {
      this.complaints.settled(place);
      return valueOf(value);
    };
    breath.begin();
    try {
      const answer = this.run(...this.gathered(variants.map(argumentOf)));
      if (answer instanceof Promise) return inTurn(answer.then(answered).catch(failed));
      const value = answered(answer);
      return breath.pause() === null ? value : inTurn(Promise.resolve(value));
    } catch (reason) {
      return failed(reason);
    }
  }

  private gathered(values: readonly unknown[]): readonly unknown[] {
    if (this.repeatsAfter === null) return values;
    return [...values.slice(0, this.repeatsAfter), values.slice(this.repeatsAfter)];
  }
}

/** The value to come, in a new turn where this one has lasted long enough. */
const inTurn = (coming: Promise<BaseValueObject>): FunctionVariantType => {
  const paused = coming.then(async (value) => {
    await breath.pause();
    return value;
  });
  return new AsyncObject(paused) as unknown as FunctionVariantType;
};

/** As Excel gives it: a range as rows of cells, anything else as it is; an empty cell is null. */
function argumentOf(variant: FunctionVariantType): unknown {
  if (!variant.isArray()) return cellOf(variant as BaseValueObject);
  return (variant as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => cellOf(cell)));
}

function cellOf(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return null;
  if (value.isError()) return errorArgument(String(value.getValue()));
  // An unknown table arrives as this text.
  const plain = value.getValue();
  return plain === ErrorType.NAME ? errorArgument(ErrorType.NAME) : plain;
}

function valueOf(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return scalarOf(answer);
  const rows = (answer as unknown[][]).map((row) => row.map(scalarOf));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** An error that the grid does not know is an error all the same. */
const errorOf = (code: string): BaseValueObject =>
  ErrorValueObject.create([...ERROR_TYPE_SET].find((each: string) => each === code) ?? ErrorType.VALUE);

function scalarOf(value: unknown): BaseValueObject {
  if (isSaidError(value)) return errorOf(value.code);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(typeof value === 'string' ? value : '');
}
