import type { XmlElement } from '../../xml/tree';

/** Gives an element an attribute, or takes it away where the value is null. */
export function setAttribute(element: XmlElement, name: string, value: string | null): void {
  const { [name]: _, ...others } = element.attributes;
  if (value === null) element.attributes = others;
  else element.attributes[name] = value;
}
