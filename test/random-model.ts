import fc from 'fast-check';
import type { PlainModel } from '../bench/plain/model';
import {
  calendarYears,
  contractDraft,
  indexRows,
  lotRows,
  targetRows,
  type ContractDraft,
} from './random-model/contract-draft';
import { edgeThresholds } from './random-model/edge-thresholds';
import { grantRows } from './random-model/grant-draft';
import {
  municipalRows,
  neighbourhoodRows,
  organisationName,
  organisationRows,
  peopleDraft,
  reachRows,
  supportRows,
  type PeopleDraft,
} from './random-model/organisation-draft';
import {
  overrideRows,
  scenarioRows,
  scenariosDraft,
  transitionDraft,
  transitionRow,
} from './random-model/scenario-draft';

/**
 * Small valid models with everything that `docs/model.md` (§1) knows: up to two lots with gaps between
 * them, up to five organisations and three scenarios. Thresholds often lie exactly on what an organisation
 * has in some scenario and year, so that one loss brings the next.
 */
export const randomModel: fc.Arbitrary<PlainModel> = fc
  .record({
    contract: contractDraft,
    people: peopleDraft,
    scenarios: scenariosDraft,
    transition: transitionDraft,
  })
  .map(({ contract, people, scenarios, transition }) => {
    const bare = withoutScenarios(contract, people);
    const names = bare.organisations.map((row) => row.organisation);
    const grants = people.organisations.flatMap(({ size, grants: drafts }, i) =>
      grantRows(organisationName(i), size, drafts, contract.startYear),
    );
    const funders = grants.map(({ row }) => row.funder);
    const whole: PlainModel = {
      ...bare,
      transition: transitionRow(transition, contract.startYear),
      grants: grants.map(({ row }) => row),
      scenarios: scenarioRows(scenarios, contract, names, funders),
    };
    const model = { ...whole, overrides: overrideRows(scenarios, whole) };
    return { ...model, grants: edgeThresholds(model, grants) };
  });

function withoutScenarios(contract: ContractDraft, people: PeopleDraft): PlainModel {
  const lots = lotRows(
    contract,
    people.organisations.map((_, i) => organisationName(i)),
  );
  return {
    title: 'Een willekeurig model',
    priceLevelYear: contract.startYear + contract.priceLevelAfter,
    proRata: contract.proRata,
    ...calendarYears(contract),
    lots,
    indexation: indexRows(contract),
    targets: targetRows(contract),
    organisations: organisationRows(people),
    municipal: municipalRows(people, lots, contract.startYear),
    support: supportRows(people, contract.startYear),
    reach: reachRows(people),
    neighbourhoods: neighbourhoodRows(people),
  };
}
