import type { Language } from '../../i18n/language';
import type { Evaluation } from '../../model/evaluate';
import type { Model } from '../../model/model';
import type { RawModel } from '../../model/parse/raw';
import type { Problem } from '../../model/problem';

/** What result sheets are made from. */
export interface ResultInput {
  readonly model: Model;
  /** What stood in the tables, for the hash of the model. */
  readonly raw: RawModel;
  /** The names of the workbook's tables that hold the model, such as `kpLots`. */
  readonly tables: readonly string[];
  /** Every scenario that has been worked out, by name; the reference must be among them. */
  readonly evaluations: ReadonlyMap<string, Evaluation>;
  /** What is wrong or striking in the tables; what only shows in a scenario stands with its evaluation. */
  readonly problems: readonly Problem[];
  /** The scenario that the sheets show first; without it the first one, or the reference where there is none. */
  readonly scenario?: string;
  /** The day on which the sheets are made: `2026-11-22`. */
  readonly date: string;
  readonly language: Language;
}
