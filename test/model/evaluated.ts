import type { PlainModel } from '../../bench/plain/model';
import { evaluateAll } from '../../src/model/evaluate-scenarios';
import type { Model } from '../../src/model/model';
import { parseModel } from '../../src/model/parse/parse-model';
import { rawOfJson } from '../../src/model/parse/raw-of-json';
import { isError } from '../../src/model/problem';
import type { Result } from '../../src/model/result';

/** A JSON model that must have no errors, parsed. */
export const modelOf = (json: unknown): Model => {
  const { raw, problems } = rawOfJson(json);
  const parsed = parseModel(raw);
  const errors = [...problems, ...parsed.problems].filter(isError);
  if (parsed.model === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  return parsed.model;
};

/** What the model says about every scenario of a JSON model, by name, the reference among them. */
export const evaluated = (json: PlainModel): Readonly<Record<string, Result>> =>
  Object.fromEntries([...evaluateAll(modelOf(json))].map(([name, { result }]) => [name, result]));

/** Both texts and numbers of an answer, with the name of its scenario taken off. */
export const withoutName = ({ scenario, ...rest }: Result): Omit<Result, 'scenario'> => rest;
