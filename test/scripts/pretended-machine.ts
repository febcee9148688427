import type { Machine } from '../../scripts/start/machine';

export interface Pretended extends Machine {
  /** What was done and said, in order. */
  readonly log: string[];
}

/** A computer on which nothing is built, opened or put into Excel: it only notes that it was asked. */
export const pretendedMachine = (platform: NodeJS.Platform, different: Partial<Machine> = {}): Pretended => {
  const log: string[] = [];
  const note = <T>(text: string, answer: T): Promise<T> => {
    log.push(text);
    return Promise.resolve(answer);
  };
  return {
    log,
    platform,
    manifest: 'manifest.xml',
    excelPort: 3000,
    hasScreen: true,
    isBuilt: () => Promise.resolve(true),
    build: () => note('build', null),
    namedCertificate: () => Promise.resolve(null),
    developmentCertificate: () => Promise.reject(new Error('this machine has no certificate')),
    sideloader: {
      add: (manifest) => note(`add ${manifest}`, undefined),
      remove: (manifest) => note(`remove ${manifest}`, undefined),
    },
    openPage: (address) => note(`open ${address}`, true),
    say: (text) => {
      log.push(text.trim());
    },
    complain: (text) => {
      log.push(`complaint: ${text}`);
    },
    ...different,
  };
};
