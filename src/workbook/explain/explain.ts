import type { Language } from '../../i18n/language';
import { explainLot } from './explain-lot';
import { explainRisk } from './explain-risk';
import type { ExplainScene } from './explain-scene';
import { explainTogether } from './explain-together';
import { explainTotal } from './explain-total';
import type { Explained, Subject } from './explained';

/** How a number of a result came about, in words and numbers. Throws `RangeError` for what is not there. */
export const explain = (scene: ExplainScene, subject: Subject, language: Language): Explained => {
  switch (subject.kind) {
    case 'year':
      return explainTogether(scene, subject, language);
    case 'risk':
      return explainRisk(scene, subject, language);
    case 'total':
      return explainTotal(scene, subject, language);
    case 'lot':
      return explainLot(scene, subject, language);
  }
};
