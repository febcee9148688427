import { attributeOf, childNamed, childrenNamed, textIn, type XmlElement } from '../../xml/tree';

/** A conditional format among what newer programs add at the end of a sheet (its part of Excel 2010, `x14`). */
export interface ExtensionRule {
  /** See `GridHighlight.origin`. */
  readonly origin: string;
  readonly group: XmlElement;
  readonly rule: XmlElement;
  readonly sqref: string;
}

/** The list of such rules in a sheet, where it has one. */
export function extensionList(frame: XmlElement): XmlElement | undefined {
  const extensions = childNamed(frame, 'extLst');
  for (const extension of extensions ? childrenNamed(extensions, 'ext') : []) {
    const list = childNamed(extension, 'conditionalFormattings');
    if (list) return list;
  }
  return undefined;
}

export function extensionRules(frame: XmlElement): readonly ExtensionRule[] {
  const list = extensionList(frame);
  return (list ? childrenNamed(list, 'conditionalFormatting') : []).flatMap((group, at) => {
    const areas = childNamed(group, 'sqref');
    return childrenNamed(group, 'cfRule').map((rule, place) => ({
      origin: `x${at}.${place}`,
      group,
      rule,
      sqref: areas === undefined ? '' : textIn(areas),
    }));
  });
}

/** The name under which a rule of the sheet goes on at the end of it; null where it does not. */
export function extensionId(rule: XmlElement): string | null {
  const extensions = childNamed(rule, 'extLst');
  for (const extension of extensions ? childrenNamed(extensions, 'ext') : []) {
    const id = childNamed(extension, 'id');
    if (id) return textIn(id);
  }
  return null;
}

/** What a rule of the sheet says further at the end of it. */
export const extensionOf = (rule: XmlElement, rules: readonly ExtensionRule[]): ExtensionRule | undefined => {
  const id = extensionId(rule);
  return id === null ? undefined : rules.find((each) => attributeOf(each.rule, 'id') === id);
};
