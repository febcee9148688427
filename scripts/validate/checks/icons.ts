import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { pngSize } from '../png-size';
import type { Check, Fault } from '../fault';
import { addressesById, attributeOf, childrenOf, elementsNamed, nameOf, siteOf } from '../manifest-tree';

/** Excel refuses a button without these. */
const NEEDED = [16, 32, 80];
/** For the list of add-ins. */
const LISTED = [
  { name: 'IconUrl', size: 32 },
  { name: 'HighResolutionIconUrl', size: 64 },
];

/**
 * Every icon is a PNG of the size that the manifest states, and each button and group has the sizes that are needed.
 * `read` gives the file at a path from the root of the site, or null.
 */
export const iconsHaveTheirSize =
  (read: (path: string) => Uint8Array | null): Check =>
  (manifest) => {
    const addresses = addressesById(manifest);
    const site = siteOf(manifest);
    const sized = (place: string, address: string, size: number): readonly Fault[] => {
      const path = address.slice(site.length);
      const bytes = read(path);
      const found = bytes === null ? null : pngSize(bytes);
      const value =
        bytes === null
          ? `${path} is not there`
          : found === null
            ? `${path} is no PNG`
            : `${path} is ${found.width} by ${found.height} pixels`;
      if (found?.width === size && found.height === size) return [];
      const rule = `It is a PNG of ${size} by ${size} pixels.`;
      return [{ place, value, rule, remedy: 'Make the icons anew: npx tsx scripts/icons.ts' }];
    };
    return [
      ...LISTED.flatMap(({ name, size }) =>
        elementsNamed(manifest, name).flatMap((each) =>
          sized(`<${name}>`, attributeOf(each, 'DefaultValue'), size),
        ),
      ),
      ...elementsNamed(manifest, 'Icon').flatMap((icon) => [
        ...missingSizes(icon),
        ...childrenOf(icon).flatMap((image) =>
          sized(
            nameOf(image),
            addresses.get(attributeOf(image, 'resid')) ?? '',
            Number(attributeOf(image, 'size')),
          ),
        ),
      ]),
    ];
  };

const missingSizes = (icon: XmlElement): readonly Fault[] => {
  const sizes = childrenOf(icon).map((image) => Number(attributeOf(image, 'size')));
  const first = childrenOf(icon)[0];
  return NEEDED.filter((size) => !sizes.includes(size)).map((size) => ({
    place: first === undefined ? '<Icon>' : nameOf(first),
    value: `there is no icon of ${size} pixels`,
    rule: `Every button and group has ${NEEDED.join(', ')} pixels.`,
    remedy: `Add an image of ${size} pixels.`,
  }));
};
