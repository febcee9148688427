import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { covers, type ApiSet } from '../api/api-set';
import type { ApiUse } from '../api/api-uses';
import type { Check, Fault } from '../fault';
import { attributeOf, elementsNamed } from '../manifest-tree';

/** Both parts of the manifest ask for the same of Excel. */
export const requirementsAreSame: Check = (manifest) => {
  const [whole = '', part = ''] = [setsIn(manifest, 'Set'), setsIn(manifest, 'bt:Set')].map((sets) =>
    sets.map(({ name, version }) => `${name} ${version}`).join(', '),
  );
  if (whole === part && whole !== '') return [];
  return [
    {
      place: '<Requirements>',
      value: `the add-in asks for "${whole}", its commands and functions for "${part}"`,
      rule: 'Both ask for the same, so that nobody gets half an add-in.',
      remedy: 'Make them the same in scripts/manifest/requirements.ts.',
    },
  ];
};

/** What the code uses is asked for in the manifest, or the code itself asks whether it is there. */
export const requirementsCover =
  (uses: readonly ApiUse[]): Check =>
  (manifest) => {
    const required = setsIn(manifest, 'Set');
    return uses
      .filter(({ needs }) => needs.length > 0)
      .filter(
        ({ needs, asked }) => !needs.some((set) => [...required, ...asked].some((has) => covers(has, set))),
      )
      .map((use) => notCovered(use, required));
  };

const notCovered = ({ place, member, needs }: ApiUse, required: readonly ApiSet[]): Fault => ({
  place,
  value: `${member} needs ${needs.map(({ name, version }) => `${name} ${version}`).join(' or ')}`,
  rule: `The manifest asks for ${required.map(({ name, version }) => `${name} ${version}`).join(', ')}.`,
  remedy: 'Ask Office.context.requirements.isSetSupported in the same function, or do without.',
});

const setsIn = (manifest: XmlElement, name: string): readonly ApiSet[] =>
  elementsNamed(manifest, name).map((each) => ({
    name: attributeOf(each, 'Name'),
    version: attributeOf(each, 'MinVersion'),
  }));
