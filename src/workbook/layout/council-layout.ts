import type { Language } from '../../i18n/language';
import { cellText } from '../../i18n/cell-text';
import type { Level } from '../../model/result';
import type { Told } from '../explanation/told';
import { layoutOf, countColumn, textColumn, type Layout } from './layout';
import { LEVELS, levelWord } from './level-word';

/** Fewer organisations than this of one type could be recognised. */
const FEWEST_TOGETHER = 3;
/** Lines that fit on the page of a council. */
export const MOST_TYPES = 7;

interface TypeGroup {
  readonly type: string;
  readonly levels: readonly Level[];
}

/**
 * KP.COUNCIL: how many organisations of each type do not make it, are vulnerable or hold; no names. Types with so
 * few organisations that they could be recognised, and what goes beyond seven types, stand together.
 */
export const councilLayout = (told: Told, language: Language): Layout => {
  const t = cellText(language);
  return layoutOf(
    [t('results.columns.type'), ...LEVELS.map((level) => levelWord(level, language))],
    grouped(told, language).map(({ type, levels }) => [
      type,
      ...LEVELS.map((level) => levels.filter((each) => each === level).length),
    ]),
    [textColumn, ...LEVELS.map(() => countColumn)],
  );
};

const grouped = (told: Told, language: Language): readonly TypeGroup[] => {
  const byType = new Map<string, Level[]>();
  told.evaluation.result.organisations.forEach(({ level }, position) => {
    const type = told.scenario.tables.organisations[position]?.type ?? '';
    byType.set(type, [...(byType.get(type) ?? []), level]);
  });
  const groups = [...byType].map(([type, levels]): TypeGroup => ({ type, levels }));
  groups.sort((one, other) => other.levels.length - one.levels.length);
  const apart: TypeGroup[] = [];
  const together: TypeGroup[] = [];
  for (const group of groups) {
    const large = group.levels.length >= FEWEST_TOGETHER && apart.length < MOST_TYPES;
    (large ? apart : together).push(group);
  }
  const smallest = apart.at(-1);
  const joined = together.flatMap(({ levels }) => levels);
  if (joined.length > 0 && joined.length < FEWEST_TOGETHER && smallest !== undefined) {
    together.unshift(smallest);
    apart.pop();
  }
  if (together.length === 0) return apart;
  const type = cellText(language)(apart.length === 0 ? 'results.others.allTypes' : 'results.others.types');
  return [...apart, { type, levels: together.flatMap(({ levels }) => levels) }];
};
