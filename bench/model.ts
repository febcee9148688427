import { courseOf } from '../src/model/course';
import { evaluateAll } from '../src/model/evaluate-scenarios';
import { indicesOf } from '../src/model/indices';
import type { Model } from '../src/model/model';
import { parseModel } from '../src/model/parse/parse-model';
import { rawOfJson } from '../src/model/parse/raw-of-json';
import { referenceScenario } from '../src/model/reference';
import { runAll } from '../src/model/run';
import { city } from './city';
import { measure, type Measured } from './measure';
import { evaluatePlain } from './plain/evaluate-plain';
import type { PlainModel } from './plain/model';

/*
 * How fast the model is beside the plain reading of its definition. Both work out everything: budgets,
 * cascade, transition, tipping cuts, causes, impact, for the reference and two scenarios. One pass is all
 * organisations through all years once, their grants and books, without anything around it.
 * One organisation-year is one organisation in one year of one of those three.
 */
const YEARS = 9;
const SEED = 1;
const CASES = [100, 1000, 10_000];

/** A model that is not accepted would make the comparison worthless. */
function accepted(json: PlainModel): Model {
  const { model, problems } = parseModel(rawOfJson(json).raw);
  if (model === null)
    throw new Error(`The city is not a valid model: ${JSON.stringify(problems.slice(0, 3))}`);
  return model;
}

/** All organisations through all years of the first scenario, once. */
function onePass(model: Model): () => unknown {
  const indices = indicesOf(model);
  const reference = courseOf(model, indices, referenceScenario(model), null);
  const { stage, flows, money } = courseOf(model, indices, model.scenarios[0]!, reference);
  return () => runAll(stage, flows, { municipal: money.received, transition: null }, null);
}

const shown = ({ milliseconds, megabytes }: Measured, organisationYears: number): string => {
  const each = ((milliseconds * 1e6) / organisationYears).toFixed(0).padStart(8);
  const memory = megabytes === null || megabytes < 0 ? '' : `, ${megabytes.toFixed(1)} MB held`;
  return `${each} ns per organisation-year, ${milliseconds.toFixed(1)} ms in all${memory}`;
};

for (const organisations of CASES) {
  const json = city(organisations, YEARS, SEED);
  const model = accepted(json);
  const organisationYears = organisations * YEARS * (1 + (json.scenarios ?? []).length);
  const plainly = measure(() => evaluatePlain(json));
  const swiftly = measure(() => evaluateAll(model));
  const pass = measure(onePass(model));
  console.log(`${organisations} organisations × ${YEARS} years × 3 grants`);
  console.log(`  plain     ${shown(plainly, organisationYears)}`);
  console.log(`  fast      ${shown(swiftly, organisationYears)}`);
  console.log(`  one pass  ${shown(pass, organisations * YEARS)}`);
  console.log(`  fast is ${(plainly.milliseconds / swiftly.milliseconds).toFixed(1)} times as fast as plain`);
}
