import { join } from 'node:path';
import { DEVELOPMENT_ADDRESS } from '../manifest/site';
import { buildPage, isBuilt, ROOT } from './build-page';
import { buildProgress } from './build-progress';
import { developmentCertificate, namedCertificate, type Certificate } from './certificate';
import { hasScreen, openPage } from './open-page';
import { officeSideloader, type Sideloader } from './sideloader';

/** The computer on which somebody types `npm start`, so that tests can pretend to be another. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The manifest that is put into Excel. */
  readonly manifest: string;
  /** Where that manifest says the files are. */
  readonly excelPort: number;
  readonly hasScreen: boolean;
  readonly isBuilt: () => Promise<boolean>;
  /** Builds; gives what is wrong with the sources, or null. */
  readonly build: () => Promise<string | null>;
  readonly namedCertificate: () => Promise<Certificate | null>;
  readonly developmentCertificate: () => Promise<Certificate>;
  readonly sideloader: Sideloader;
  /** False if there is no browser to open. */
  readonly openPage: (address: string) => Promise<boolean>;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

export const thisMachine: Machine = {
  platform: process.platform,
  manifest: join(ROOT, 'manifest.xml'),
  excelPort: Number(new URL(DEVELOPMENT_ADDRESS).port),
  hasScreen: hasScreen(process.platform, process.env),
  isBuilt,
  build: async () => {
    const progress = buildProgress();
    try {
      return await buildPage(progress.show);
    } finally {
      progress.stop();
    }
  },
  namedCertificate: () => namedCertificate(process.env),
  developmentCertificate,
  sideloader: officeSideloader,
  openPage,
  say: (text) => {
    console.log(text);
  },
  complain: (text) => {
    console.error(text);
  },
};
