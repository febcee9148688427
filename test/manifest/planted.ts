import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { manifestXml } from '../../scripts/manifest/manifest-xml';
import type { Fault } from '../../scripts/validate/fault';
import { manifestTree } from '../../scripts/validate/manifest-tree';

export const SITE = 'https://kantelpunt.example.nl/map/';
export const VERSION = '1.2.3';

export const soundXml = manifestXml({ address: SITE, version: VERSION });
export const sound = manifestTree(soundXml);

/** The sound manifest with one thing changed, everywhere or once. */
export const plantedXml = (what: string | RegExp, by: string): string => {
  const changed = soundXml.replace(what, by);
  if (changed === soundXml) throw new Error(`the manifest has no ${String(what)}`);
  return changed;
};

export const planted = (what: string | RegExp, by: string): XmlElement => manifestTree(plantedXml(what, by));

/** Place and value of each fault, as people read them. */
export const told = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ place, value }) => `${place}: ${value}`);
