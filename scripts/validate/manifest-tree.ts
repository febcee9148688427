import { parseXml, textContent, walk, type XmlElement } from '@cj-tech-master/excelts/xml';

/**
 * The outermost element of a manifest.
 * @throws XmlParseError if the text is no XML
 */
export const manifestTree = (xml: string): XmlElement => parseXml(xml).root;

/** Every element with this name (prefix included), in the order of the file. */
export const elementsNamed = (within: XmlElement, ...names: readonly string[]): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  walk(within, (each) => {
    if (names.includes(each.name)) found.push(each);
  });
  return found;
};

export const allElements = (within: XmlElement): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  walk(within, (each) => found.push(each));
  return found;
};

export const childrenOf = (one: XmlElement): readonly XmlElement[] =>
  one.children.filter((child): child is XmlElement => child.type === 'element');

/** Text of the first element with this name; empty where there is none. */
export const textOf = (within: XmlElement, name: string): string => {
  const [found] = elementsNamed(within, name);
  return found === undefined ? '' : textContent(found).trim();
};

export const attributeOf = (one: XmlElement | undefined, name: string): string => one?.attributes[name] ?? '';

/** Of one kind, such as the runtime of the custom functions: by its `xsi:type`. */
export const elementsOfType = (within: XmlElement, name: string, type: string): readonly XmlElement[] =>
  elementsNamed(within, name).filter((each) => attributeOf(each, 'xsi:type') === type);

/** Addresses by the id of their resource, in the default language. */
export const addressesById = (manifest: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    elementsNamed(manifest, 'bt:Url', 'bt:Image').map((each) => [
      attributeOf(each, 'id'),
      attributeOf(each, 'DefaultValue'),
    ]),
  );

/** Where the files stand: the address of the pane without its file. Empty where there is none. */
export const siteOf = (manifest: XmlElement): string => {
  const [settings] = elementsNamed(manifest, 'DefaultSettings');
  const page = settings === undefined ? '' : attributeOf(childrenOf(settings)[0], 'DefaultValue');
  return URL.canParse(page) ? new URL('.', page).href : '';
};

/** How an element is called in a message: `<bt:Url id="Taskpane.Url">`. */
export const nameOf = (one: XmlElement): string => {
  const id = ['id', 'resid', 'Name', 'xsi:type'].find((name) => attributeOf(one, name) !== '');
  return id === undefined ? `<${one.name}>` : `<${one.name} ${id}="${attributeOf(one, id)}">`;
};
