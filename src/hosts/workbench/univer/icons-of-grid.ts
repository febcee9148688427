import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  type IIconSet,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import {
  LOWEST,
  THRESHOLDS,
  type GridIcon,
  type GridIconsRule,
  type GridThreshold,
} from '../../file/grid/grid-highlight';

const NO_ICON: string = 'EMPTY_ICON_TYPE';
/** Faces are the grid's own: a file has arrows of the same colours. */
const FACES: string = '_5Felling';
/** Sets that the grid has in the order of a file; the others it has the best first. */
const WORST_FIRST = ['4Rating', '5Rating'];

/** The place of an icon in a set: files count from the worst, the grid mostly from the best. The same both ways. */
const otherPlace = (set: string, place: number): number =>
  WORST_FIRST.includes(set) ? place : Number(/\d/.exec(set)?.[0] ?? 3) - 1 - place;

export function thresholdData({ type, value }: GridThreshold): IValueConfig {
  if (value === null) return { type: CFValueType[type] };
  return { type: CFValueType[type], value: type === 'formula' ? `=${value}` : value };
}

/** Numbers stand in the grid as numbers or as what was typed; what is none is the number 0 there. */
export function thresholdOfData({ type, value }: IValueConfig): GridThreshold {
  const known = THRESHOLDS.find((each) => CFValueType[each] === type) ?? 'num';
  if (known === 'min' || known === 'max') return { type: known, value: null };
  if (known === 'formula') return { type: known, value: String(value ?? '').replace(/^=/, '') };
  const number = Number(value ?? 0);
  return { type: known, value: Number.isFinite(number) ? number : 0 };
}

/** Icons in the grid's terms: from the highest values to the lowest. */
export const iconsData = ({ icons, showsValue }: GridIconsRule): IIconSet => {
  const config = [...icons].reverse().map(({ set, place, from, above }) => ({
    operator: above ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
    value: thresholdData(from),
    iconType: set ?? NO_ICON,
    iconId: String(set === null ? 0 : otherPlace(set, place)),
  }));
  // The names of the sets are those of files, which the grid's own list repeats.
  const data: unknown = { type: CFRuleType.iconSet, isShowValue: showsValue, config };
  return data as IIconSet;
};

/** Icons of the grid in the terms of a file. */
export const iconsOfData = ({ config, isShowValue }: IIconSet): GridIconsRule => ({
  kind: 'icons',
  showsValue: isShowValue,
  icons: [...config].reverse().map(({ operator, value, iconType, iconId }, at): GridIcon => {
    const set: string = iconType;
    const icon =
      set === NO_ICON
        ? { set: null, place: 0 }
        : { set: set === FACES ? '5Arrows' : set, place: otherPlace(set, Number(iconId)) };
    if (at === 0) return { ...icon, ...LOWEST };
    return { ...icon, from: thresholdOfData(value), above: operator === CFNumberOperator.greaterThan };
  }),
});
