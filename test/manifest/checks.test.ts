import { filesAreThere, httpsOnly, oneSite } from '../../scripts/validate/checks/addresses';
import { iconsHaveTheirSize } from '../../scripts/validate/checks/icons';
import { idIsGuid, versionIsThatOfPackage } from '../../scripts/validate/checks/identity';
import { residsResolve } from '../../scripts/validate/checks/resids';
import { oneRuntime } from '../../scripts/validate/checks/runtime';
import { buttonsAreRegistered, structureHolds } from '../../scripts/validate/checks/structure';
import { bothLanguages, defaultIsEnglish, textsFit } from '../../scripts/validate/checks/texts';
import { describeFault, type Check } from '../../scripts/validate/fault';
import { planted, SITE, sound, told, VERSION } from './planted';

const BUTTONS = ['kpNew', 'kpCheck', 'kpCompare', 'kpRisk', 'kpCouncil', 'kpRepair', 'kpHelp'];

/** The first 24 bytes of a PNG of this size. */
const png = (width: number, height = width): Uint8Array => {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};
const pngNamed = (path: string): Uint8Array => png(Number(/-(\d+)\.png$/.exec(path)?.[1]));

interface Planted {
  readonly check: Check;
  readonly what: string | RegExp;
  readonly by: string;
  readonly found: readonly string[];
}

const PLANTED: Readonly<Record<string, Planted>> = {
  'an id that is no GUID': {
    check: idIsGuid,
    what: /<Id>[^<]*/,
    by: '<Id>kantelpunt',
    found: ['<Id>: "kantelpunt"'],
  },
  'another version than that of the package': {
    check: versionIsThatOfPackage(VERSION),
    what: '1.2.3.0',
    by: '1.2.2.0',
    found: ['<Version>: "1.2.2.0"'],
  },
  'a resid that leads nowhere': {
    check: residsResolve,
    what: '<Title resid="GetStarted.Title" />',
    by: '<Title resid="Begin.Title" />',
    found: [
      '<Title resid="Begin.Title">: there is no "Begin.Title" in bt:ShortStrings',
      '<bt:String id="GetStarted.Title">: nothing points to it',
    ],
  },
  'a resid of the wrong kind': {
    check: residsResolve,
    what: '<Label resid="Tab.Label" />',
    by: '<Label resid="GetStarted.Text" />',
    found: [
      '<Label resid="GetStarted.Text">: there is no "GetStarted.Text" in bt:ShortStrings',
      '<bt:String id="Tab.Label">: nothing points to it',
    ],
  },
  'an id that is too long': {
    check: residsResolve,
    what: /LearnMore\.Url/g,
    by: 'LearnMore.Url.Of.The.Page.With.Help',
    found: ['<bt:Url id="LearnMore.Url.Of.The.Page.With.Help">: its id has 35 characters'],
  },
  'an id that is there twice': {
    check: residsResolve,
    what: '<bt:String id="GetStarted.Text"',
    by: '<bt:String id="Command.new.Tip" DefaultValue="x" /><bt:String id="GetStarted.Text"',
    found: ['<bt:String id="Command.new.Tip">: its id is there twice'],
  },
  'a second runtime': {
    check: oneRuntime,
    what: '</Runtimes>',
    by: '<Runtime resid="LearnMore.Url" /></Runtimes>',
    found: ['<Runtimes>: there are 2 runtimes'],
  },
  'a short runtime': {
    check: oneRuntime,
    what: 'lifetime="long"',
    by: 'lifetime="short"',
    found: ['<Runtime resid="Taskpane.Url">: its lifetime is "short"'],
  },
  'a page of functions outside the runtime': {
    check: oneRuntime,
    what: /<Page>\s*<SourceLocation resid="Taskpane.Url"/,
    by: '<Page><SourceLocation resid="LearnMore.Url"',
    found: ['<SourceLocation resid="LearnMore.Url">: it uses "LearnMore.Url"'],
  },
  'a pane outside the runtime': {
    check: oneRuntime,
    what: /"ShowTaskpane">\s*<SourceLocation resid="Taskpane.Url"/,
    by: '"ShowTaskpane"><SourceLocation resid="LearnMore.Url"',
    found: ['<SourceLocation resid="LearnMore.Url">: it uses "LearnMore.Url"'],
  },
  'a function file outside the runtime': {
    check: oneRuntime,
    what: '<FunctionFile resid="Taskpane.Url"',
    by: '<FunctionFile resid="Functions.Script.Url"',
    found: ['<FunctionFile resid="Functions.Script.Url">: it uses "Functions.Script.Url"'],
  },
  'a pane with an id of its own': {
    check: oneRuntime,
    what: '"ShowTaskpane">',
    by: '"ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
    found: ['<TaskpaneId>: it asks for a pane of its own'],
  },
  'a first page that is not the runtime': {
    check: oneRuntime,
    what: `<SourceLocation DefaultValue="${SITE}taskpane.html"`,
    by: `<SourceLocation DefaultValue="${SITE}index.html"`,
    found: [`<DefaultSettings>: its page is "${SITE}index.html"`],
  },
  'plain http': {
    check: httpsOnly,
    what: `<bt:Override Locale="nl-NL" Value="${SITE}functions-nl.json"`,
    by: '<bt:Override Locale="nl-NL" Value="http://kantelpunt.example.nl/map/functions-nl.json"',
    found: ['<bt:Url id="Functions.Metadata.Url">: "http://kantelpunt.example.nl/map/functions-nl.json"'],
  },
  'a file on another site': {
    check: oneSite,
    what: `${SITE}functions.json`,
    by: 'https://elsewhere.example.nl/functions.json',
    found: ['<bt:Url id="Functions.Metadata.Url">: "https://elsewhere.example.nl/functions.json"'],
  },
  'a file that is not there': {
    check: filesAreThere((path) => path !== 'help/nl/support.html'),
    what: 'Shows what',
    by: 'Tells what',
    found: ['<SupportUrl>: help/nl/support.html is not there'],
  },
  'an icon that is not there': {
    check: iconsHaveTheirSize((path) => (path === 'icons/risk-20.png' ? null : pngNamed(path))),
    what: 'Shows what',
    by: 'Tells what',
    found: ['<bt:Image resid="Icon.risk.20">: icons/risk-20.png is not there'],
  },
  'an icon of another size': {
    check: iconsHaveTheirSize((path) => (path === 'icons/new-80.png' ? png(64, 80) : pngNamed(path))),
    what: 'Shows what',
    by: 'Tells what',
    found: ['<bt:Image resid="Icon.new.80">: icons/new-80.png is 64 by 80 pixels'],
  },
  'an icon that is no picture': {
    check: iconsHaveTheirSize((path) =>
      path === 'icons/help-16.png'
        ? new TextEncoder().encode('<html>Not found, sorry</html>')
        : pngNamed(path),
    ),
    what: 'Shows what',
    by: 'Tells what',
    found: ['<bt:Image resid="Icon.help.16">: icons/help-16.png is no PNG'],
  },
  'a button without an icon that Excel needs': {
    check: iconsHaveTheirSize(pngNamed),
    what: '<bt:Image size="80" resid="Icon.check.80" />',
    by: '',
    found: ['<bt:Image resid="Icon.check.16">: there is no icon of 80 pixels'],
  },
  'a text that is too long': {
    check: textsFit,
    what: 'DefaultValue="New model"',
    by: `DefaultValue="${'New model '.repeat(13)}"`,
    found: ['<bt:String id="Command.new.Label">: it has 130 characters'],
  },
  'a text that is empty in one language': {
    check: textsFit,
    what: 'Value="Nieuw model"',
    by: 'Value=""',
    found: ['<bt:String id="Command.new.Label">, nl-NL: it is empty'],
  },
  'a text without Dutch': {
    check: bothLanguages,
    what: /<bt:Override Locale="nl-NL" Value="Nieuw model" \/>/,
    by: '',
    found: ['<bt:String id="Command.new.Label">: there is no Dutch for it'],
  },
  'a description of functions without Dutch': {
    check: bothLanguages,
    what: /<bt:Override Locale="nl-NL" Value="[^"]*functions-nl.json" \/>/,
    by: '',
    found: ['<bt:Url id="Functions.Metadata.Url">: there is no Dutch for it'],
  },
  'English where Dutch should be': {
    check: bothLanguages,
    what: 'Value="Nieuw model"',
    by: 'Value="New model"',
    found: ['<bt:String id="Command.new.Label">: its Dutch is the same as its English'],
  },
  'another language for everybody else': {
    check: defaultIsEnglish,
    what: '<DefaultLocale>en-US',
    by: '<DefaultLocale>nl-NL',
    found: ['<DefaultLocale>: "nl-NL"'],
  },
  'another add-in that it replaces': {
    check: structureHolds,
    what: '</VersionOverrides>',
    by: '<EquivalentAddins /></VersionOverrides>',
    found: ['<EquivalentAddins>: it is there'],
  },
  'more rights than it needs, or fewer': {
    check: structureHolds,
    what: 'ReadWriteDocument',
    by: 'ReadAllDocument',
    found: ['<Permissions>: "ReadAllDocument"'],
  },
  'a label that does not end the tab': {
    check: structureHolds,
    what: /(<CustomTab id="Kantelpunt.Tab">)([\s\S]*)(<Label resid="Tab.Label" \/>)/,
    by: '$1$3$2',
    found: ['<CustomTab id="Kantelpunt.Tab">: its label is not the last part'],
  },
  'two buttons with one id': {
    check: structureHolds,
    what: 'id="Kantelpunt.Command.new"',
    by: 'id="Kantelpunt.Command.pane"',
    found: ['id="Kantelpunt.Command.pane": it is there twice'],
  },
  'a button that does nothing': {
    check: buttonsAreRegistered(new Set(BUTTONS)),
    what: 'kpRisk',
    by: 'kpRisks',
    found: ['<FunctionName> kpRisks: nothing registers it', '<FunctionName> kpRisk: no button calls it'],
  },
};

describe.each(Object.entries(PLANTED))('%s', (_, { check, what, by, found }) => {
  test('is found', () => {
    expect(told(check(planted(what, by)))).toEqual(found);
  });
});

describe('a sound manifest', () => {
  test.each([
    ...Object.values(PLANTED)
      .map(({ check }) => check)
      .filter((check) => check.length === 1 && check.name !== ''),
    filesAreThere(() => true),
    iconsHaveTheirSize(pngNamed),
    buttonsAreRegistered(new Set(BUTTONS)),
    versionIsThatOfPackage(VERSION),
  ])('has no fault (%#)', (check) => {
    expect(check(sound)).toEqual([]);
  });
});

test('a fault is told as place, value, rule and remedy', () => {
  expect(idIsGuid(planted(/<Id>[^<]*/, '<Id>x')).map(describeFault)).toEqual([
    '<Id>: "x". It is a GUID in small letters, such as 123e4567-e89b-42d3-a456-426614174000. ' +
      'Put back the id of the add-in; another id would be another add-in.',
  ]);
});
