import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Fault } from './fault';

const FILE = 'OfficeAppManifestV1_1.xsd';
const BESIDE = '../shared/manifest-xsd';

/**
 * Where Microsoft's schema of manifests is on this machine, or null. It may be named as a file, or as a folder that
 * holds it; without a name it is looked for beside this folder.
 */
export const schemaFile = (named: string | undefined, root: string): string | null => {
  const place = named ?? BESIDE;
  const whole = isAbsolute(place) ? place : join(root, place);
  return (
    [whole, join(whole, FILE), join(whole, 'taskpane', FILE)].find(
      (path) => path.endsWith('.xsd') && existsSync(path),
    ) ?? null
  );
};

/** The program that knows schemas is not on this machine. */
export class NoXmllintError extends Error {}

/**
 * What Microsoft's schema says about a manifest.
 * @throws NoXmllintError where `xmllint` (libxml2) cannot be started
 */
export const schemaFaults = (manifest: string, schema: string): Promise<readonly Fault[]> =>
  new Promise((resolve, reject) => {
    const words = ['--noout', '--nonet', '--schema', schema, manifest];
    execFile('xmllint', words, (error, _out, complaints) => {
      if (error === null) resolve([]);
      else if (error.code === 'ENOENT') reject(new NoXmllintError());
      else resolve(faultsIn(complaints, manifest));
    });
  });

/** `FILE:LINE: element NAME: Schemas validity error : WHAT` */
const faultsIn = (complaints: string, manifest: string): readonly Fault[] => {
  const lines = complaints.split('\n').filter((line) => line.startsWith(`${manifest}:`));
  return (lines.length > 0 ? lines : [`${manifest}: ${complaints.trim()}`]).map((line) => {
    const [, number = '?', value = line] = /:(\d+): (.*)$/.exec(line) ?? [];
    return {
      place: `line ${number}`,
      value: value.replace('Schemas validity error : ', '').replace(/\.$/, ''),
      rule: 'The manifest follows the schema of Microsoft.',
      remedy: 'Mend scripts/manifest.',
    };
  });
};
