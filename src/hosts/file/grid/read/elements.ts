import { attributeOf, type XmlElement } from '../../xml/tree';

/** An attribute of an element that may not be there. */
export const said = (element: XmlElement | undefined, name: string): string | undefined =>
  element && attributeOf(element, name);

/** The `val` of an element; `otherwise` where the element says nothing more than that it is there. */
export const valueOf = (element: XmlElement | undefined, otherwise?: string): string | undefined =>
  element && (attributeOf(element, 'val') ?? otherwise);

export const numberSaid = (element: XmlElement | undefined, name: string): number | null => {
  const text = said(element, name);
  return text === undefined ? null : Number(text);
};

export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Only what is there: no undefined, so that equal things are equal texts. */
export const defined = <T extends object>(things: { [K in keyof T]: T[K] | undefined | null }): T =>
  Object.fromEntries(
    Object.entries(things).filter(([, value]) => value !== undefined && value !== null),
  ) as T;
