import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import '../functions/custom-functions';
import { version } from '../../package.json';
import { apiUses } from '../../scripts/validate/api/api-uses';
import { registeredActions } from '../../scripts/validate/api/registered-actions';
import { describeFault } from '../../scripts/validate/fault';
import { manifestTree, siteOf } from '../../scripts/validate/manifest-tree';
import { offlineChecks } from '../../scripts/validate/offline-checks';
import { sourceFilesIn, sourcesOf } from '../../scripts/validate/site-files';

const ROOT = join(__dirname, '../..');
const EXCEL = sourceFilesIn(join(ROOT, 'src/hosts/excel'));

test('the manifest, its icons, the functions, the help pages and what the code asks of Excel agree', async () => {
  const manifest = manifestTree(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
  const checks = offlineChecks({
    version,
    files: await sourcesOf(ROOT, siteOf(manifest)),
    apiUses: apiUses(EXCEL),
    actions: registeredActions(EXCEL),
  });
  expect(checks.flatMap((check) => check(manifest)).map(describeFault)).toEqual([]);
}, 60_000);

test('what the Excel host uses of Excel is seen by the check', () => {
  const uses = apiUses(EXCEL);
  expect(uses.length).toBeGreaterThan(100);
  expect(uses.some(({ member }) => member === 'Range.values')).toBe(true);
}, 60_000);
