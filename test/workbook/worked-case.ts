import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '../../src/model/evaluate';
import { evaluateAll } from '../../src/model/evaluate-scenarios';
import type { Model } from '../../src/model/model';
import { parseModel } from '../../src/model/parse/parse-model';
import type { RawModel } from '../../src/model/parse/raw';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import type { Problem } from '../../src/model/problem';
import { scenarioNamed } from '../../src/model/reference';
import type { Result } from '../../src/model/result';
import { REFERENCE } from '../../src/model/tables';
import type { Told } from '../../src/workbook/explanation/told';

export interface WorkedModel {
  readonly model: Model;
  readonly raw: RawModel;
  readonly problems: readonly Problem[];
  readonly evaluations: ReadonlyMap<string, Evaluation>;
}

export const workedModel = (json: unknown): WorkedModel => {
  const { raw } = rawOfJson(json);
  const { model, problems } = parseModel(raw);
  if (model === null) throw new Error(`no model: ${JSON.stringify(problems)}`);
  return { model, raw, problems, evaluations: evaluateAll(model) };
};

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../cases/shared', name), 'utf8')) as unknown;

/** One of the eight cases, and what was worked out for it independently of this code. */
export const workedCase = (
  number: number,
): WorkedModel & { readonly expected: Readonly<Record<string, Result>> } => ({
  ...workedModel(read(`case-${number}.model.json`)),
  expected: (read(`case-${number}.expected.json`) as { readonly results: Record<string, Result> }).results,
});

export const toldOf = ({ model, evaluations }: WorkedModel, name: string): Told => {
  const scenario = scenarioNamed(model, name);
  const evaluation = evaluations.get(name);
  const reference = evaluations.get(REFERENCE);
  if (scenario === null || evaluation === undefined || reference === undefined) throw new Error(`no ${name}`);
  return { model, scenario, evaluation, reference };
};
