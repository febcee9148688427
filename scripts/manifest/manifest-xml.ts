import { TEXTS } from '../../src/i18n/texts';
import { element, elementText, type Element } from './element';
import { ICON_SIZES, iconPath, type IconName } from './icons';
import { requirements, versionedRequirements } from './requirements';
import {
  commandLabelId,
  commandTipId,
  DEFAULT_LOCALE,
  dutchOverride,
  groupLabelId,
  iconId,
  NAMESPACE_ID,
  resources,
  supportAddress,
  TAB_ID,
  URL_ID,
  type InBoth,
} from './resources';
import { RIBBON, type RibbonCommand, type RibbonGroup } from './ribbon';
import type { Site } from './site';

/** By this Excel knows the add-in. It never changes: another would be another add-in beside this one. */
const ID = 'c94d1b8b-9d06-41f3-ab71-9aee22dcf977';

const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

/**
 * The manifest: what Excel must know to show the add-in and to load it from `site.address`.
 * @throws Error if the version is not three numbers with dots, as Excel knows no others
 */
export const manifestXml = (site: Site): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(officeApp(site))}`;

const officeApp = ({ address, version }: Site): Element => {
  const { en, nl } = { en: TEXTS.en.manifest, nl: TEXTS.nl.manifest };
  return element('OfficeApp', { ...NAMESPACES, 'xsi:type': 'TaskPaneApp' }, [
    element('Id', {}, ID),
    element('Version', {}, fourNumbers(version)),
    element('ProviderName', {}, en.product),
    element('DefaultLocale', {}, DEFAULT_LOCALE),
    inBoth('DisplayName', { en: en.product, nl: nl.product }),
    inBoth('Description', { en: en.description, nl: nl.description }),
    element('IconUrl', { DefaultValue: new URL(iconPath('product', 32), address).href }),
    element('HighResolutionIconUrl', { DefaultValue: new URL(iconPath('product', 64), address).href }),
    inBoth('SupportUrl', supportAddress(address)),
    element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
    requirements(),
    element('DefaultSettings', {}, [
      element('SourceLocation', { DefaultValue: new URL('taskpane.html', address).href }),
    ]),
    element('Permissions', {}, 'ReadWriteDocument'),
    versionOverrides(address),
  ]);
};

/** `0.1.0` → `0.1.0.0`: Excel compares four numbers. */
const fourNumbers = (version: string): string => {
  if (/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version)) return `${version}.0`;
  throw new Error(
    `The version in package.json is "${version}"; a manifest takes three numbers, such as 1.2.0.`,
  );
};

const inBoth = (name: string, { en, nl }: InBoth): Element =>
  element(name, { DefaultValue: en }, nl === en ? [] : [dutchOverride('Override', nl)]);

const versionOverrides = (address: string): Element =>
  element(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    [
      versionedRequirements(),
      element('Hosts', {}, [
        element('Host', { 'xsi:type': 'Workbook' }, [
          element('Runtimes', {}, [element('Runtime', { resid: URL_ID.pane, lifetime: 'long' })]),
          element('AllFormFactors', {}, [customFunctions()]),
          element('DesktopFormFactor', {}, [getStarted(), resource('FunctionFile', URL_ID.pane), tab()]),
        ]),
      ]),
      resources(address),
    ],
  );

const resource = (name: string, resid: string): Element => element(name, { resid });

const customFunctions = (): Element =>
  element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    element('Script', {}, [resource('SourceLocation', URL_ID.script)]),
    element('Page', {}, [resource('SourceLocation', URL_ID.pane)]),
    element('Metadata', {}, [resource('SourceLocation', URL_ID.metadata)]),
    resource('Namespace', NAMESPACE_ID),
  ]);

const getStarted = (): Element =>
  element('GetStarted', {}, [
    resource('Title', 'GetStarted.Title'),
    resource('Description', 'GetStarted.Text'),
    resource('LearnMoreUrl', URL_ID.learnMore),
  ]);

const tab = (): Element =>
  element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
    element('CustomTab', { id: 'Kantelpunt.Tab' }, [...RIBBON.map(group), resource('Label', TAB_ID)]),
  ]);

const group = ({ name, commands }: RibbonGroup): Element =>
  element('Group', { id: `Kantelpunt.Group.${name}` }, [
    resource('Label', groupLabelId(name)),
    icon('product'),
    ...commands.map(button),
  ]);

const button = ({ name, action }: RibbonCommand): Element =>
  element('Control', { 'xsi:type': 'Button', id: `Kantelpunt.Command.${name}` }, [
    resource('Label', commandLabelId(name)),
    element('Supertip', {}, [
      resource('Title', commandLabelId(name)),
      resource('Description', commandTipId(name)),
    ]),
    icon(name),
    action === 'showPane'
      ? element('Action', { 'xsi:type': 'ShowTaskpane' }, [resource('SourceLocation', URL_ID.pane)])
      : element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, action.run)]),
  ]);

const icon = (name: IconName): Element =>
  element(
    'Icon',
    {},
    ICON_SIZES.map((size) => element('bt:Image', { size: String(size), resid: iconId(name, size) })),
  );
