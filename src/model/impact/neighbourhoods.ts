import { exceedsRatio, RATIO_SLACK } from '../../core/reaches';
import type { Course } from '../course';
import type { Model } from '../model';
import type { NeighbourhoodImpact } from '../result';
import { activityLeft } from './reached';

/** Which part of the loss each neighbourhood bears beside its part of the need. */
export const neighbourhoodImpacts = (
  model: Model,
  course: Course,
  reference: Course,
): readonly NeighbourhoodImpact[] => {
  const lost = new Map<string, number>();
  let lostInAll = 0;
  for (const row of model.reach) {
    let years = 0;
    for (let y = 0; y < course.stage.books.years; y++) {
      years += activityLeft(reference, row.organisation, y) - activityLeft(course, row.organisation, y);
    }
    lost.set(row.neighbourhood, (lost.get(row.neighbourhood) ?? 0) + row.participants * years);
    lostInAll += row.participants * years;
  }
  const need = model.neighbourhoods.reduce(
    (sum, { inhabitants, needWeight }) => sum + inhabitants * needWeight,
    0,
  );
  return model.neighbourhoods.map(({ name, inhabitants, needWeight }) => {
    const needShare = need > 0 ? (inhabitants * needWeight) / need : null;
    const lossShare = lostInAll > RATIO_SLACK ? (lost.get(name) ?? 0) / lostInAll : null;
    const heavierHit = needShare !== null && lossShare !== null && exceedsRatio(lossShare, needShare);
    return { neighbourhood: name, needShare, lossShare, heavierHit };
  });
};
