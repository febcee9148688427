import { xmlAttribute } from './xml-text';

export type TagAttributes = Readonly<Record<string, string | number | undefined>>;

/** One element as XML text; an attribute that is `undefined` is left out. `content` is XML already. */
export function tag(name: string, attributes: TagAttributes = {}, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlAttribute(String(value))}"`))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
