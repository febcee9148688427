import { attributeOf, childrenNamed, treeOf } from '../../../src/hosts/file/xml/tree';
import type { Parts } from '../../../src/hosts/file/zip/unpack';

const PART = '[Content_Types].xml';

/** The content type of each part as the package lists it; null where it lists none. */
export function contentTypesOf(parts: Parts): (part: string) => string | null {
  const root = treeOf(parts.get(PART) ?? new Uint8Array(), PART);
  const listed = (name: string, key: string): ReadonlyMap<string, string> =>
    new Map(
      childrenNamed(root, name).map((each) => [
        (attributeOf(each, key) ?? '').toLowerCase(),
        attributeOf(each, 'ContentType') ?? '',
      ]),
    );
  const overrides = listed('Override', 'PartName');
  const defaults = listed('Default', 'Extension');
  return (part) => {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return overrides.get(`/${part}`.toLowerCase()) ?? defaults.get(extension) ?? null;
  };
}
