import type { XmlNode } from '@cj-tech-master/excelts/xml';
import type { XmlElement } from './tree';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const referenceTo = (character: string): string =>
  NAMED[character] ?? `&#${character.charCodeAt(0).toString()};`;

/** A carriage return would be read back as a line break. */
export const xmlText = (text: string): string => text.replace(/[&<>\r]/g, referenceTo);

/** Line breaks and tabs would be read back as spaces. */
export const xmlAttribute = (text: string): string => text.replace(/[&<>"\r\n\t]/g, referenceTo);

function nodeText(node: XmlNode): string {
  switch (node.type) {
    case 'element':
      return elementText(node);
    case 'text':
    case 'cdata':
      return xmlText(node.value);
    case 'comment':
      return `<!--${node.value}-->`;
    case 'processing-instruction':
      return `<?${node.target} ${node.body}?>`;
  }
}

/** An element and all in it as XML, attributes in their order. */
export function elementText(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`)
    .join('');
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  return `<${element.name}${attributes}>${element.children.map(nodeText).join('')}</${element.name}>`;
}

export const partOf = (root: XmlElement): Uint8Array => bytesOf(elementText(root));

/** The bytes of a part, given its XML without declaration. */
export const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(DECLARATION + xml);
