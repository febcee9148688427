import type { paneCouncil as dutch } from '../nl/pane-council';
import type { SameKeys } from '../same-keys';

/** The page for the council, in the pane and on paper. */
export const paneCouncil: SameKeys<typeof dutch> = {
  title: 'What this scenario means: {{scenario}}',
  none: {
    title: 'There is nothing to show the council yet',
    text: 'As soon as the model is right, a page for the council stands here. See what is missing in the checks.',
  },
  stale:
    'There are errors in the model now. You can print it and put it on a sheet again once they are solved.',
  inWorkbook: 'Council page in the workbook',
  inWorkbookAbout: 'The sheets with results are then made. You can undo that afterwards.',
  cut: 'The municipality gives {{cut}} less, from {{year}}.',
  levels: 'Of {{count}} organisations {{red}} do not make it, {{amber}} are vulnerable and {{green}} hold.',
  heavier_one: '{{count}} neighbourhood is hit harder than its part of the need.',
  heavier_other: '{{count}} neighbourhoods are hit harder than their part of the need.',
  why: 'Why',
  cause_one: '{{count}} organisation does not make it: {{cause}}.',
  cause_other: '{{count}} organisations do not make it: {{cause}}.',
  reason_one: '{{count}} organisation is vulnerable: {{reason}}.',
  reason_other: '{{count}} organisations are vulnerable: {{reason}}.',
  nameThem: 'Name the organisations',
  perType: 'Number of organisations by type',
  named: 'Organisations that do not make it or are vulnerable',
  made: 'Made on {{date}} with Kantelpunt, model {{hash}}.',
};
