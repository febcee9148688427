import type { Cascade } from '../core/cascade/cascade';
import type { EventLog } from '../core/cascade/event-log';
import { forgetGrants, type GrantState } from '../core/cascade/grant-state';
import { emptyScene } from '../core/cascade/scene';
import { settleGrants } from '../core/cascade/settle-grants';
import { earn, openBooks, settleYear } from '../core/settle-year';
import type { Stage } from './stage';

/** Income that comes from elsewhere, per organisation and year. */
export interface GivenIncome {
  readonly municipal: Float64Array;
  readonly transition: Float64Array;
  readonly support: Float64Array;
}

/** An organisation on its way through the years; the cascade carries what the years before have left. */
export interface Life {
  readonly stage: Stage;
  readonly given: GivenIncome;
  readonly cascade: Cascade;
}

/** A life over the grants' state that it is handed; `log` where events are wanted. */
export const newLife = (stage: Stage, given: GivenIncome, state: GrantState, log: EventLog | null): Life => ({
  stage,
  given,
  cascade: {
    book: stage.grants,
    terms: stage.terms,
    measure: {
      costs: stage.books.costs,
      municipalReference: stage.municipalReference,
      part: stage.books.part,
    },
    state,
    scene: emptyScene(),
    log,
  },
});

/** Puts an organisation at the beginning of its first year. */
export const begin = ({ stage, cascade }: Life, organisation: number): void => {
  const { scene } = cascade;
  openBooks(stage.books, scene, organisation);
  scene.first = stage.grants.first[organisation]!;
  scene.last = stage.grants.first[organisation + 1]!;
};

/** Forgets what an organisation went through, so that it can live again with other income. */
export const beginAgain = (life: Life, organisation: number): void => {
  begin(life, organisation);
  const { state, scene } = life.cascade;
  forgetGrants(state, scene.first, scene.last, life.stage.books.years);
};

/** The organisation's next year; what comes of it stands in the scene. */
export const liveYear = (life: Life, year: number): void => {
  const { stage, cascade } = life;
  const { scene } = cascade;
  openScene(life, year);
  settleGrants(cascade);
  scene.income = scene.base + scene.granted;
  settleYear(stage.books, scene, stage.incomeReference);
};

/** The organisation's next year, of which the grants are given. @param grants per organisation and year */
export const liveYearWithGrants = (life: Life, year: number, grants: Float64Array): void => {
  const { stage, cascade } = life;
  const { scene } = cascade;
  openScene(life, year);
  scene.income = scene.base + grants[scene.at]!;
  settleYear(stage.books, scene, stage.incomeReference);
};

const openScene = ({ stage, given, cascade }: Life, year: number): void => {
  const { scene } = cascade;
  const at = scene.organisation * stage.books.years + year;
  const municipal = given.municipal[at]!;
  const transition = given.transition[at]!;
  scene.year = year;
  scene.at = at;
  earn(stage.books, scene);
  scene.counted = stage.transitionCounts ? municipal + transition : municipal;
  scene.base = municipal + transition + given.support[at]! + scene.own;
};
