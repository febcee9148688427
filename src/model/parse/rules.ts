import type { ExpressionReader } from '../expression';
import type { Model, RiskRule } from '../model';
import { REASONS } from '../result';
import { DEFAULT_LIMITS, type Limits } from '../risk/limits';
import { LIMIT_NAMES, type LimitName } from '../tables';
import { LARGEST } from './column';
import { nearestName } from './nearest';
import { numberFromText } from './number-text';
import type { ParsedRow } from './parse-rows';
import { placeOf, type Report } from './source-row';

type RuleRow = ParsedRow<'rules'>;

const LIMIT_FIELDS: Readonly<Record<LimitName, keyof Limits>> = {
  tipping: 'tippingCut',
  leverage: 'leverage',
  buffer: 'reserveMonths',
  ownIncome: 'ownIncomeNeeded',
};

/** Limits that are a part of something cannot be above all of it. */
const SHARES: ReadonlySet<LimitName> = new Set<LimitName>(['tipping', 'ownIncome']);

/**
 * The user's own rules: a name of its own for each, limits that exist, expressions that can be read. All that is
 * wrong is reported; of what is right come the reasons in table order, and the limits with those replaced.
 */
export const readRules = (
  rows: readonly RuleRow[],
  report: Report,
  reader: ExpressionReader,
): Pick<Model, 'rules' | 'limits'> => {
  checkNames(rows, report);
  const limits: { -readonly [K in keyof Limits]: number } = { ...DEFAULT_LIMITS };
  const rules: RiskRule[] = [];
  for (const rule of rows) {
    const { name, level, expression, textNl, textEn } = rule.row;
    if (level === 'limit') {
      const limit = readLimit(rule, report, reader);
      if (limit !== null) limits[LIMIT_FIELDS[limit.name]] = limit.value;
      continue;
    }
    checkReason(rule, report, reader);
    const place = placeOf(rule.source, 'expression');
    rules.push({ name, level, expression: String(expression), textNl, textEn, place });
  }
  return { rules, limits };
};

/** Two limits and two reasons may not have one name; a limit and a reason may. */
const checkNames = (rows: readonly RuleRow[], report: Report): void => {
  const first = new Map<string, number>();
  for (const { source, row } of rows) {
    const key = JSON.stringify([row.level === 'limit', row.name]);
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, source.row);
    else report('error', 'duplicate-key', source, 'name', { key: row.name, firstRow });
  }
};

const checkReason = ({ source, row }: RuleRow, report: Report, reader: ExpressionReader): void => {
  if (REASONS.some((reason) => reason === row.name))
    report('error', 'reserved-rule-name', source, 'name', {});
  const fault = reader.faultInRule(String(row.expression));
  if (fault !== null) report('error', 'wrong-expression', source, 'expression', fault);
};

interface Limit {
  readonly name: LimitName;
  readonly value: number;
}

const readLimit = ({ source, row }: RuleRow, report: Report, reader: ExpressionReader): Limit | null => {
  const name = LIMIT_NAMES.find((known) => known === row.name) ?? null;
  if (name === null) {
    const nearest = nearestName(row.name, LIMIT_NAMES);
    report('error', 'unknown-choice', source, 'name', { choices: LIMIT_NAMES, nearest });
  }
  const number = numberIn(row.expression);
  const value = number ?? reader.constant(String(row.expression));
  if (typeof value !== 'number') {
    report('error', 'wrong-expression', source, 'expression', value);
    return null;
  }
  if (number !== null && typeof row.expression === 'string')
    report('warning', 'number-as-text', source, 'expression', { read: number });
  if (name === null) return null;
  checkBounds({ name, value }, source, report);
  return { name, value };
};

const checkBounds = ({ name, value }: Limit, source: RuleRow['source'], report: Report): void => {
  if (SHARES.has(name) && (value < 0 || value > 1))
    report('error', 'outside-bounds', source, 'expression', { low: 0, high: 1, unit: 'share' });
  else if (value < 0 || value > LARGEST)
    report('error', 'outside-bounds', source, 'expression', { low: 0, high: LARGEST, unit: 'number' });
};

/** A number as it stands, or a text that is one in the Dutch way; null for an expression. */
const numberIn = (written: string | number): number | null =>
  typeof written === 'number' ? written : numberFromText(written);
