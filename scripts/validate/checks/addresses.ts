import type { Check, Fault } from '../fault';
import { allElements, attributeOf, nameOf, siteOf } from '../manifest-tree';

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'];

/** Every address in the manifest, in every language, with the name of the element that has it. */
const addressesIn: (manifest: Parameters<Check>[0]) => readonly { place: string; address: string }[] = (
  manifest,
) =>
  allElements(manifest)
    .filter(({ name, attributes }) => ADDRESSES.includes(name) && attributes['DefaultValue'] !== undefined)
    .flatMap((each) =>
      [each, ...allElements(each).filter(({ name }) => /^(bt:)?Override$/.test(name))].map((one) => ({
        place: nameOf(each),
        address: attributeOf(one, one === each ? 'DefaultValue' : 'Value'),
      })),
    );

/** Excel loads nothing over plain http. */
export const httpsOnly: Check = (manifest) =>
  addressesIn(manifest)
    .filter(({ address }) => !address.startsWith('https://') || !URL.canParse(address))
    .map(({ place, address }) => ({
      place,
      value: `"${address}"`,
      rule: 'Every address begins with https://.',
      remedy: 'Use https, also on this machine.',
    }));

/** Functions are refused if their page, script and description come from different places. */
export const oneSite: Check = (manifest) => {
  const site = siteOf(manifest);
  return addressesIn(manifest)
    .filter(({ address }) => site === '' || !address.startsWith(site))
    .map(({ place, address }) => ({
      place,
      value: `"${address}"`,
      rule: `All files stand together under ${site}.`,
      remedy: 'Make the manifest anew with one address.',
    }));
};

/** Every file that the manifest names is there. `has` gets its path from the root of the site. */
export const filesAreThere =
  (has: (path: string) => boolean): Check =>
  (manifest) => {
    const site = siteOf(manifest);
    return addressesIn(manifest)
      .map(({ place, address }) => ({ place, path: address.slice(site.length) }))
      .filter(({ path }) => !has(path))
      .map(({ place, path }): Fault => ({
        place,
        value: `${path} is not there`,
        rule: 'Every file that the manifest names is served.',
        remedy: 'Run npm run build, or mend the address.',
      }));
  };
