import type { XmlElement } from '@cj-tech-master/excelts/xml';
import type { Check, Fault } from '../fault';
import { attributeOf, childrenOf, elementsNamed, nameOf, textOf } from '../manifest-tree';

const DUTCH = 'nl-NL';
/** Names, and a word that is the same in Dutch and English. */
const SAME = ['KP', 'Kantelpunt', 'Model'];

interface Text {
  readonly place: string;
  readonly text: string;
  readonly most: number;
}

const SHORT = 125;
const LONG = 250;

const textsIn = (manifest: XmlElement): readonly Text[] => {
  const each = (elements: readonly XmlElement[], most: number): readonly Text[] =>
    elements.flatMap((one) => [
      { place: nameOf(one), text: attributeOf(one, 'DefaultValue'), most },
      ...childrenOf(one).map((override) => ({
        place: `${nameOf(one)}, ${attributeOf(override, 'Locale')}`,
        text: attributeOf(override, 'Value'),
        most,
      })),
    ]);
  const strings = (list: string): readonly XmlElement[] =>
    elementsNamed(manifest, list).flatMap((one) => elementsNamed(one, 'bt:String'));
  return [
    ...each(
      elementsNamed(manifest, 'DisplayName').filter((one) => attributeOf(one, 'DefaultValue') !== ''),
      SHORT,
    ),
    ...each(descriptions(manifest), LONG),
    ...each(strings('bt:ShortStrings'), SHORT),
    ...each(strings('bt:LongStrings'), LONG),
  ];
};

/** The one for the whole add-in; others with this name only point to a resource. */
const descriptions = (manifest: XmlElement): readonly XmlElement[] =>
  childrenOf(manifest).filter(({ name }) => name === 'Description');

/** Excel cuts off, or refuses, what is longer. */
export const textsFit: Check = (manifest) =>
  textsIn(manifest)
    .filter(({ text, most }) => text.trim() === '' || text.length > most)
    .map(({ place, text, most }) => ({
      place,
      value: text.trim() === '' ? 'it is empty' : `it has ${text.length} characters`,
      rule: `It has 1 to ${most} characters.`,
      remedy: 'Change it in src/i18n/texts/*/manifest.ts.',
    }));

/** What people see is there in Dutch too, and not in English again. */
export const bothLanguages: Check = (manifest) =>
  [
    ...childrenOf(manifest).filter(({ name }) => ['DisplayName', 'Description', 'SupportUrl'].includes(name)),
    ...elementsNamed(manifest, 'bt:String'),
    ...elementsNamed(manifest, 'bt:Url').filter((each) =>
      /\.(json|html)$/.test(attributeOf(each, 'DefaultValue')),
    ),
  ].flatMap(withoutDutch);

const withoutDutch = (each: XmlElement): readonly Fault[] => {
  const value = attributeOf(each, 'DefaultValue');
  const dutch = childrenOf(each).find((one) => attributeOf(one, 'Locale') === DUTCH);
  if (SAME.includes(value) || value.endsWith('/taskpane.html')) return [];
  if (dutch !== undefined && attributeOf(dutch, 'Value') !== value) return [];
  return [
    {
      place: nameOf(each),
      value: dutch === undefined ? 'there is no Dutch for it' : 'its Dutch is the same as its English',
      rule: 'Everything that people see is there in Dutch and in English.',
      remedy: 'Add it to src/i18n/texts/nl/manifest.ts.',
    },
  ];
};

/** Texts that are not there say it in the language of the manifest, which is English. */
export const defaultIsEnglish: Check = (manifest) => {
  const locale = textOf(manifest, 'DefaultLocale');
  if (locale === 'en-US') return [];
  return [
    {
      place: '<DefaultLocale>',
      value: `"${locale}"`,
      rule: 'Who has Excel in neither language gets English: en-US.',
      remedy: 'Make it en-US.',
    },
  ];
};
