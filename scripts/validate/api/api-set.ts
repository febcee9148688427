/** A requirement set of Office: `ExcelApi 1.9`. `version` is not a number where the set is only a preview. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** Whether having `has` means having `needs`: the same set, the same version or a later one. */
export const covers = (has: ApiSet, needs: ApiSet): boolean =>
  has.name === needs.name && comparable(has.version) >= comparable(needs.version);

/** `1.13` → 1013, so that 1.13 comes after 1.9; a preview comes after everything. */
const comparable = (version: string): number => {
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(version) ?? [];
  return major === undefined ? Number.POSITIVE_INFINITY : Number(major) * 1000 + Number(minor);
};

const IN_EXCEL = /\[Api set:\s*(\w+)\s+([^\]]+)\]/;
/** What stands below this says nothing about Excel. */
const ABOUT_OUTLOOK = 'support information for Outlook';
const IN_OFFICE = /\|\s*(\w+) (\d+\.\d+)\s*\}/g;

/**
 * The sets that a comment in the types of Office names. More than one means that any of them will do. `writing`: some
 * properties could be read before they could be set, as in `ExcelApi 1.1 for get, 1.8 for set`.
 */
export const apiSetsIn = (comment: string, writing: boolean): readonly ApiSet[] => {
  if (comment.includes(ABOUT_OUTLOOK)) return [];
  const [, name, versions = ''] = IN_EXCEL.exec(comment) ?? [];
  if (name !== undefined) {
    const numbers = versions.match(/\d+\.\d+/g) ?? [];
    return [{ name, version: (writing ? numbers.at(-1) : numbers[0]) ?? versions }];
  }
  return [...comment.matchAll(IN_OFFICE)].map(([, set = '', version = '']) => ({ name: set, version }));
};
