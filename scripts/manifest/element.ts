/** A part of an XML file: its name, attributes, and either text or parts within it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

/** `element('Group', {id: 'Model'}, [label, icon])`; without content it is an empty element. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: string | readonly Element[] = [],
): Element => ({ name, attributes, content });

/** The element as people would write it: two spaces deeper per level, a line break at its end. */
export const elementText = (one: Element, depth = 0): string => {
  const indent = '  '.repeat(depth);
  const attributes = Object.entries(one.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const opening = `${indent}<${one.name}${attributes.join('')}`;
  if (one.content.length === 0) return `${opening} />\n`;
  const content =
    typeof one.content === 'string'
      ? escaped(one.content)
      : `\n${one.content.map((part) => elementText(part, depth + 1)).join('')}${indent}`;
  return `${opening}>${content}</${one.name}>\n`;
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
