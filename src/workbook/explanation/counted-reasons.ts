import type { Cause, OrganisationResult } from '../../model/result';

/** In the order in which they are told. */
export const CAUSES = ['direct', 'cofunding', 'support', 'already'] as const satisfies readonly Cause[];

type Causes = Readonly<Record<Cause, number>>;

/** How many organisations fail by each cause. */
export const countedCauses = (organisations: readonly OrganisationResult[]): Causes => {
  const count = (cause: Cause): number => organisations.filter((each) => each.cause === cause).length;
  return {
    direct: count('direct'),
    cofunding: count('cofunding'),
    support: count('support'),
    already: count('already'),
  };
};

interface CountedReason {
  readonly reason: string;
  readonly count: number;
}

/** How many organisations that are vulnerable are so by each reason; what most of them have in front. */
export const countedReasons = (organisations: readonly OrganisationResult[]): readonly CountedReason[] => {
  const counts = new Map<string, number>();
  for (const { level, reasons } of organisations) {
    if (level !== 'amber') continue;
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count);
};
