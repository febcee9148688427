import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { manifestXml } from './manifest/manifest-xml';
import { DEVELOPMENT_ADDRESS } from './manifest/site';

/*
 * Writes manifest.xml, the one for this machine: npm run manifest
 */

writeFileSync(join(__dirname, '../manifest.xml'), manifestXml({ address: DEVELOPMENT_ADDRESS, version }));
