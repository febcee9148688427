import type { manifest as texts } from '../../src/i18n/texts/nl/manifest';

type CommandName = keyof typeof texts.commands;
type GroupName = keyof typeof texts.groups;

/** What a button does: run a function that the add-in registers under this name, or only show the pane. */
type CommandAction = { readonly run: string } | 'showPane';

export interface RibbonCommand {
  /** Its texts, its icon and its place in the manifest go by this name. */
  readonly name: CommandName;
  readonly action: CommandAction;
}

export interface RibbonGroup {
  readonly name: GroupName;
  readonly commands: readonly RibbonCommand[];
}

/** The Kantelpunt tab from left to right. The names of functions are those that the Excel page registers. */
export const RIBBON: readonly RibbonGroup[] = [
  {
    name: 'model',
    commands: [
      { name: 'pane', action: 'showPane' },
      { name: 'new', action: { run: 'kpNew' } },
      { name: 'check', action: { run: 'kpCheck' } },
    ],
  },
  {
    name: 'results',
    commands: [
      { name: 'compare', action: { run: 'kpCompare' } },
      { name: 'risk', action: { run: 'kpRisk' } },
      { name: 'council', action: { run: 'kpCouncil' } },
    ],
  },
  {
    name: 'help',
    commands: [
      { name: 'repair', action: { run: 'kpRepair' } },
      { name: 'help', action: { run: 'kpHelp' } },
    ],
  },
];
