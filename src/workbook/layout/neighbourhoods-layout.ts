import type { Language } from '../../i18n/language';
import { cellText, type CellText } from '../../i18n/cell-text';
import type { Result } from '../../model/result';
import { layoutOf, shareColumn, sum, textColumn, type Layout, type Row } from './layout';

/** Lines that fit on the page of a council; what is left over stands together on one more. */
export const MOST_NEIGHBOURHOODS = 6;

interface Neighbourhood {
  readonly name: string;
  readonly needShare: number | null;
  readonly lossShare: number | null;
  readonly heavierHit: boolean;
  /** Groups that nobody reaches any more. */
  readonly groups: readonly string[];
}

/** Whether anybody has filled in whom organisations reach, and in which neighbourhoods. */
export const hasNeighbourhoods = ({ impact: { neighbourhoods, reference } }: Result): boolean =>
  neighbourhoods.length > 0 && reference.participants.some((number) => number > 0);

/**
 * KP.NEIGHBOURHOODS: per neighbourhood its part of the need and of the lost participants, and in words what that
 * means, with the groups that nobody reaches any more. Those hit hardest for their need come first; of more than
 * six the others stand together on the last row.
 */
export const neighbourhoodsLayout = (result: Result, language: Language): Layout => {
  const t = cellText(language);
  const all = neighbourhoodsOf(result);
  const apart = all.length > MOST_NEIGHBOURHOODS ? all.slice(0, MOST_NEIGHBOURHOODS) : all;
  const others = all.slice(apart.length);
  return layoutOf(
    [
      t('results.columns.neighbourhood'),
      t('results.columns.needShare'),
      t('results.columns.lossShare'),
      t('results.columns.meaning'),
    ],
    [
      ...apart.map((each): Row => [each.name, each.needShare, each.lossShare, meaning(each, t)]),
      ...(others.length === 0 ? [] : [othersRow(others, t)]),
    ],
    [textColumn, shareColumn, shareColumn, textColumn],
  );
};

const neighbourhoodsOf = ({ impact: { neighbourhoods, gaps } }: Result): readonly Neighbourhood[] => {
  const groups = (name: string): readonly string[] =>
    gaps.filter(([neighbourhood]) => neighbourhood === name).map(([, group]) => group);
  const listed = new Set(neighbourhoods.map(({ neighbourhood }) => neighbourhood));
  const unlisted = new Set(gaps.map(([name]) => name).filter((name) => !listed.has(name)));
  const extra = ({ needShare, lossShare }: Neighbourhood): number => (lossShare ?? 0) - (needShare ?? 0);
  return [
    ...neighbourhoods.map(({ neighbourhood, ...each }) => ({
      ...each,
      name: neighbourhood,
      groups: groups(neighbourhood),
    })),
    ...[...unlisted].map((name) => ({
      name,
      needShare: null,
      lossShare: null,
      heavierHit: false,
      groups: groups(name),
    })),
  ].sort((one, other) => extra(other) - extra(one));
};

const meaning = ({ needShare, lossShare, heavierHit, groups }: Neighbourhood, t: CellText): string => {
  const hit = heavierHit ? 'heavier' : lossShare === null ? 'noLoss' : 'notHeavier';
  return [
    ...(needShare === null ? [] : [t(`results.neighbourhoods.${hit}`)]),
    ...(groups.length === 0 ? [] : [t('results.neighbourhoods.gaps', { groups: groups.join(', ') })]),
  ].join('; ');
};

const othersRow = (others: readonly Neighbourhood[], t: CellText): Row => {
  const share = (name: 'needShare' | 'lossShare'): number | null => {
    const known = others.map((each) => each[name]).filter((value) => value !== null);
    return known.length === 0 ? null : sum(known);
  };
  const heavier = others.filter(({ heavierHit }) => heavierHit).length;
  const gaps = others.flatMap(({ groups }) => groups).length;
  return [
    t('results.others.neighbourhoods', { count: others.length }),
    share('needShare'),
    share('lossShare'),
    [
      ...(heavier === 0 ? [] : [t('results.neighbourhoods.othersHeavier', { count: heavier })]),
      ...(gaps === 0 ? [] : [t('results.neighbourhoods.othersGaps', { count: gaps })]),
    ].join('; '),
  ];
};
