import { childNamed, childrenNamed, elementLike, type XmlElement } from '../../xml/tree';
import type { GridBarRule, GridThreshold } from '../grid-highlight';
import { thresholdOf } from '../read/threshold-of';
import { same } from '../same-content';
import { colourOf } from './changed-style';
import { addedThreshold } from './graphic-elements';
import { setAttribute } from './set-attribute';

/** The order in which newer programs write them (CT_DataBar of x14). */
const AFTER_ENDS = ['borderColor', 'negativeFillColor', 'negativeBorderColor', 'axisColor', 'extLst'];
const USUAL_AXIS = '000000';

/**
 * What a bar is besides what sheets themselves say: the colour below 0, and whether it fades. `standing` is what
 * the file says of it; what a grid does not show, such as its border, stays. `list` lends its namespace prefix.
 */
export function furtherBar(
  list: XmlElement,
  rule: GridBarRule,
  id: string,
  standing: XmlElement | undefined,
): XmlElement {
  const before = standing && childNamed(standing, 'dataBar');
  const ends = before ? childrenNamed(before, 'cfvo') : [];
  const bar = elementLike(list, 'dataBar', { minLength: 0, maxLength: 100 });
  if (before) bar.attributes = { ...before.attributes };
  setAttribute(bar, 'gradient', rule.gradient ? null : '0');
  setAttribute(bar, 'showValue', rule.showsValue ? null : '0');
  const alike = rule.negative === rule.positive;
  setAttribute(bar, 'negativeBarColorSameAsPositive', alike ? '1' : null);
  const kept = AFTER_ENDS.filter((name) => name !== 'negativeFillColor').flatMap((name) => {
    const element = before && childNamed(before, name);
    const axis = name === 'axisColor' && !before;
    return element ? [element] : axis ? [elementLike(list, name, colourOf(USUAL_AXIS))] : [];
  });
  const negative = alike ? [] : [elementLike(list, 'negativeFillColor', colourOf(rule.negative))];
  bar.children = [
    end(list, rule.least, ends[0]),
    end(list, rule.most, ends[1]),
    ...kept.filter(({ name }) => name.endsWith('borderColor')),
    ...negative,
    ...kept.filter(({ name }) => !name.endsWith('borderColor')),
  ];
  return elementLike(list, 'cfRule', { type: 'dataBar', id }, [bar]);
}

/** An end that the program chooses stays so while the grid shows it as it was. */
const end = (list: XmlElement, now: GridThreshold, standing: XmlElement | undefined): XmlElement =>
  standing && same(thresholdOf(standing), now) ? standing : addedThreshold(list, now);
