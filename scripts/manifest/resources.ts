import { TEXTS } from '../../src/i18n/texts';
import { helpPath } from '../help-path';
import { supportPath } from '../support-path';
import { element, type Element } from './element';
import { ICON_SIZES, iconPath, ICONS, type IconName } from './icons';
import { RIBBON } from './ribbon';

/** Everybody sees English, but who has Excel in Dutch. */
export const DEFAULT_LOCALE = 'en-US';
const DUTCH_LOCALE = 'nl-NL';

/** A text, or an address, in both languages. */
export interface InBoth {
  readonly en: string;
  readonly nl: string;
}

/** Ids of addresses. The runtime, the page with the functions and the pane are one and the same. */
export const URL_ID = {
  pane: 'Taskpane.Url',
  script: 'Functions.Script.Url',
  metadata: 'Functions.Metadata.Url',
  learnMore: 'LearnMore.Url',
} as const;
export const NAMESPACE_ID = 'Functions.Namespace';
export const TAB_ID = 'Tab.Label';

export const groupLabelId = (group: string): string => `Group.${group}.Label`;
export const commandLabelId = (command: string): string => `Command.${command}.Label`;
export const commandTipId = (command: string): string => `Command.${command}.Tip`;
export const iconId = (icon: IconName, size: number): string => `Icon.${icon}.${size}`;

const texts = { en: TEXTS.en.manifest, nl: TEXTS.nl.manifest };
const commands = RIBBON.flatMap((group) => group.commands.map(({ name }) => name));

/** Every text that Excel shows on one line, by id. */
const shortStrings = (): ReadonlyMap<string, InBoth> =>
  new Map([
    [NAMESPACE_ID, { en: 'KP', nl: 'KP' }],
    [TAB_ID, { en: texts.en.product, nl: texts.nl.product }],
    ['GetStarted.Title', { en: texts.en.getStarted.title, nl: texts.nl.getStarted.title }],
    ...RIBBON.map(
      ({ name }) => [groupLabelId(name), { en: texts.en.groups[name], nl: texts.nl.groups[name] }] as const,
    ),
    ...commands.map(
      (name) =>
        [
          commandLabelId(name),
          { en: texts.en.commands[name].label, nl: texts.nl.commands[name].label },
        ] as const,
    ),
  ]);

const longStrings = (): ReadonlyMap<string, InBoth> =>
  new Map([
    ['GetStarted.Text', { en: texts.en.getStarted.text, nl: texts.nl.getStarted.text }],
    ...commands.map(
      (name) =>
        [commandTipId(name), { en: texts.en.commands[name].tip, nl: texts.nl.commands[name].tip }] as const,
    ),
  ]);

const urls = (address: string): ReadonlyMap<string, InBoth> => {
  const at = (en: string, nl = en): InBoth => ({
    en: new URL(en, address).href,
    nl: new URL(nl, address).href,
  });
  return new Map([
    [URL_ID.pane, at('taskpane.html')],
    [URL_ID.script, at('excel.js')],
    [URL_ID.metadata, at('functions.json', 'functions-nl.json')],
    [URL_ID.learnMore, at(helpPath(null, 'en'), helpPath(null, 'nl'))],
  ]);
};

/** Where people find help, in both languages. */
export const supportAddress = (address: string): InBoth => ({
  en: new URL(supportPath('en'), address).href,
  nl: new URL(supportPath('nl'), address).href,
});

/** All that the rest of the manifest points to by id. */
export const resources = (address: string): Element =>
  element('Resources', {}, [
    element(
      'bt:Images',
      {},
      ICONS.flatMap((icon) =>
        ICON_SIZES.map((size) =>
          element('bt:Image', {
            id: iconId(icon, size),
            DefaultValue: new URL(iconPath(icon, size), address).href,
          }),
        ),
      ),
    ),
    list('bt:Urls', 'bt:Url', urls(address)),
    list('bt:ShortStrings', 'bt:String', shortStrings()),
    list('bt:LongStrings', 'bt:String', longStrings()),
  ]);

const list = (name: string, each: string, values: ReadonlyMap<string, InBoth>): Element =>
  element(
    name,
    {},
    [...values].map(([id, { en, nl }]) =>
      element(each, { id, DefaultValue: en }, nl === en ? [] : [dutchOverride('bt:Override', nl)]),
    ),
  );

/** What replaces the value around it where Excel is Dutch. */
export const dutchOverride = (name: 'Override' | 'bt:Override', value: string): Element =>
  element(name, { Locale: DUTCH_LOCALE, Value: value });
