/** The folder of a part, with its slash: `xl/worksheets/` for `xl/worksheets/sheet1.xml`. */
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that holds the relationships of a part; the package's own are those of `''`. */
export const relationsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The part that a relationship's target names, seen from the part that has the relationship. */
export function resolvedTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : `/${folderOf(source)}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A target that works from any part: absolute within the package. */
export const absoluteTarget = (part: string): string => `/${part}`;

/** The first name of a numbered series that is free, such as `xl/tables/table3.xml`. */
export function freePart(taken: { has(name: string): boolean }, stem: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}.${extension}`;
    if (!taken.has(name)) return name;
  }
}
