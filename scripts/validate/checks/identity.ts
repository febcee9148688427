import type { Check } from '../fault';
import { textOf } from '../manifest-tree';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Excel knows the add-in by a GUID. */
export const idIsGuid: Check = (manifest) => {
  const id = textOf(manifest, 'Id');
  if (GUID.test(id)) return [];
  return [
    {
      place: '<Id>',
      value: `"${id}"`,
      rule: 'It is a GUID in small letters, such as 123e4567-e89b-42d3-a456-426614174000.',
      remedy: 'Put back the id of the add-in; another id would be another add-in.',
    },
  ];
};

/** Excel loads a new version only when the number in the manifest is higher. */
export const versionIsThatOfPackage =
  (packageVersion: string): Check =>
  (manifest) => {
    const version = textOf(manifest, 'Version');
    if (version === `${packageVersion}.0`) return [];
    return [
      {
        place: '<Version>',
        value: `"${version}"`,
        rule: `The version in package.json is ${packageVersion}, so that it is ${packageVersion}.0 here.`,
        remedy: 'Make the manifest anew: npm run manifest, or npm run build.',
      },
    ];
  };
