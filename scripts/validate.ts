import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../package.json';
import { apiUses } from './validate/api/api-uses';
import { registeredActions } from './validate/api/registered-actions';
import { describeFault, type Fault } from './validate/fault';
import { manifestTree, siteOf } from './validate/manifest-tree';
import { microsoftVerdict } from './validate/microsoft';
import { offlineChecks } from './validate/offline-checks';
import { NoXmllintError, schemaFaults, schemaFile } from './validate/schema';
import { builtFolder, sourceFilesIn, sourcesOf } from './validate/site-files';
import { validateOptions, type ValidateOptions } from './validate/validate-options';

/*
 * Checks the manifest and what it names: npm run validate
 */

const ROOT = join(__dirname, '..');

/** Prints what it finds. Gives the exit code: 0 without faults, 1 with them, 2 where there is nothing to check. */
async function validate({ folder, schema, online }: ValidateOptions): Promise<number> {
  const path = join(folder ?? ROOT, 'manifest.xml');
  if (!existsSync(path)) {
    console.error(
      `${path} is not there. Make it first: npm run build -- --env host=https://… for dist, npm run manifest for this machine.`,
    );
    return 2;
  }
  const faults = [
    ...(await here(path, folder)),
    ...(await bySchema(path, schema ?? process.env['KANTELPUNT_MANIFEST_XSD'])),
    ...(online ? await byMicrosoft(path, folder !== null) : []),
  ];
  for (const fault of faults) console.error(describeFault(fault));
  if (faults.length > 0) {
    console.error(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${path}.`);
    return 1;
  }
  console.log(`No faults in ${path}.`);
  return 0;
}

async function here(path: string, folder: string | null): Promise<readonly Fault[]> {
  const manifest = manifestTree(readFileSync(path, 'utf8'));
  const files = folder === null ? await sourcesOf(ROOT, siteOf(manifest)) : builtFolder(folder);
  const excel = sourceFilesIn(join(ROOT, 'src/hosts/excel'));
  const checks = offlineChecks({
    version,
    files,
    apiUses: apiUses(excel),
    actions: registeredActions(excel),
  });
  return checks.flatMap((check) => check(manifest));
}

async function bySchema(path: string, named: string | undefined): Promise<readonly Fault[]> {
  const schema = schemaFile(named, ROOT);
  if (schema === null) {
    console.log('Not checked against the schema of Microsoft: it is not on this machine (--schema FOLDER).');
    return [];
  }
  try {
    return await schemaFaults(path, schema);
  } catch (error) {
    if (!(error instanceof NoXmllintError)) throw error;
    console.log('Not checked against the schema of Microsoft: xmllint is not on this machine.');
    return [];
  }
}

async function byMicrosoft(path: string, production: boolean): Promise<readonly Fault[]> {
  const verdict = await microsoftVerdict(path, production);
  if (verdict.reached) return verdict.faults;
  console.log(`Not checked by Microsoft: its service could not be reached (${verdict.why}).`);
  return [];
}

const options = validateOptions(process.argv.slice(2));
if ('exitCode' in options) process.exitCode = options.exitCode;
else {
  validate(options).then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
