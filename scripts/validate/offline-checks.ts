import { FUNCTIONS } from '../../src/functions/registry';
import type { ApiUse } from './api/api-uses';
import { filesAreThere, httpsOnly, oneSite } from './checks/addresses';
import { functionsAgree, functionsHaveHelp } from './checks/functions';
import { iconsHaveTheirSize } from './checks/icons';
import { idIsGuid, versionIsThatOfPackage } from './checks/identity';
import { requirementsAreSame, requirementsCover } from './checks/requirements';
import { residsResolve } from './checks/resids';
import { oneRuntime } from './checks/runtime';
import { buttonsAreRegistered, structureHolds } from './checks/structure';
import { bothLanguages, defaultIsEnglish, textsFit } from './checks/texts';
import type { Check } from './fault';
import type { SiteFiles } from './site-files';

/** What the manifest is compared with. */
export interface Surroundings {
  readonly version: string;
  readonly files: SiteFiles;
  readonly apiUses: readonly ApiUse[];
  /** Names that the Excel page gives to what its buttons do. */
  readonly actions: ReadonlySet<string>;
}

/** All that can be checked without anybody else. */
export const offlineChecks = ({ version, files, apiUses, actions }: Surroundings): readonly Check[] => [
  idIsGuid,
  versionIsThatOfPackage(version),
  structureHolds,
  residsResolve,
  oneRuntime,
  httpsOnly,
  oneSite,
  filesAreThere(files.has),
  iconsHaveTheirSize(files.read),
  textsFit,
  bothLanguages,
  defaultIsEnglish,
  requirementsAreSame,
  requirementsCover(apiUses),
  buttonsAreRegistered(actions),
  functionsAgree(files.functions, Object.keys(FUNCTIONS)),
  functionsHaveHelp(files.functions, files.has),
];
