import type { Evaluation } from '../../model/evaluate';
import type { Model, Scenario } from '../../model/model';

/** What a story is told from. */
export interface Told {
  readonly model: Model;
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly reference: Evaluation;
}
