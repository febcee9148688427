import type { paneTour as dutch } from '../nl/pane-tour';
import type { SameKeys } from '../same-keys';

/** The tour for who is here for the first time. */
export const paneTour: SameKeys<typeof dutch> = {
  step: 'Tour, step {{step}} of {{all}}',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Done',
  tables: {
    title: 'The model stands in tables',
    text: 'What you fill in stands in ordinary tables of the workbook. Change something there and everything follows.',
  },
  cut: {
    title: 'Try a cut',
    text: 'Slide in “What does this cut do?” and see who falls. The workbook changes only when you keep the cut.',
  },
  why: {
    title: 'Ask why',
    text: 'Each organisation has its story. Click a number on a sheet and choose “Explain a number”.',
  },
  council: {
    title: 'Take it along',
    text: 'The council page fits on one A4. Everything else is in the menu at the top right, with the checks and the help.',
  },
};
