import { parsedArea } from '../../../../workbook/area';
import { attributeOf, childNamed, childrenNamed, textIn, type XmlElement } from '../../xml/tree';
import { unescapedText } from '../../xml/ooxml-text';
import type { GridRule, GridValidation } from '../grid-book';
import { isOn } from './elements';
import { shownFormula } from './shown-formula';

const TYPES = ['list', 'decimal', 'whole', 'date', 'time', 'textLength', 'custom'] as const;
const STYLES = ['stop', 'warning', 'information'] as const;

/** The ranges of an attribute such as `sqref="B2:B4 D2"`. */
export const areasOf = (references: string | undefined): GridValidation['areas'] =>
  (references ?? '')
    .split(/\s+/)
    .map(parsedArea)
    .filter((area) => area !== null);

/** The elements of a sheet that say what may be filled in, in file order. */
export const validationElements = (frame: XmlElement): readonly XmlElement[] => {
  const list = childNamed(frame, 'dataValidations');
  return list === undefined ? [] : childrenNamed(list, 'dataValidation');
};

/** What may be filled in where; kinds that a grid does not know are left out, and stay in the file. */
export const validationsOf = (frame: XmlElement): readonly GridValidation[] =>
  validationElements(frame).flatMap((element, origin): readonly GridValidation[] => {
    const rule = ruleOf(element);
    const areas = areasOf(attributeOf(element, 'sqref'));
    return rule === null || areas.length === 0 ? [] : [{ origin, areas, rule }];
  });

function ruleOf(element: XmlElement): GridRule | null {
  const type = TYPES.find((each) => each === attributeOf(element, 'type'));
  const formula = (name: string): string | null => {
    const child = childNamed(element, name);
    return child === undefined ? null : shownFormula(textIn(child));
  };
  const textSaid = (name: string): string | null => {
    const text = attributeOf(element, name);
    return text === undefined ? null : unescapedText(text);
  };
  const formula1 = formula('formula1');
  if (type === undefined || formula1 === null) return null;
  const errorStyle = STYLES.find((each) => each === (attributeOf(element, 'errorStyle') ?? 'stop')) ?? 'stop';
  return {
    type,
    operator: attributeOf(element, 'operator') ?? (type === 'list' || type === 'custom' ? null : 'between'),
    formula1,
    formula2: formula('formula2'),
    allowBlank: isOn(attributeOf(element, 'allowBlank')),
    errorStyle: isOn(attributeOf(element, 'showErrorMessage')) ? errorStyle : null,
    message: textSaid('error'),
    prompt: isOn(attributeOf(element, 'showInputMessage')) ? textSaid('prompt') : null,
  };
}
