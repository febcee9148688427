import { Command, CommanderError } from 'commander';

export interface ValidateOptions {
  /** A built folder with its own manifest; without it the sources and the manifest of this machine. */
  readonly folder: string | null;
  /** Where Microsoft's schema is, if somebody said so. */
  readonly schema?: string;
  /** Whether Microsoft may be asked. */
  readonly online: boolean;
}

export interface Ended {
  readonly exitCode: number;
}

/** Reads what stands after `npm run validate --`. */
export const validateOptions = (words: readonly string[]): ValidateOptions | Ended => {
  const command = new Command('npm run validate --')
    .description(
      'Checks the manifest, the icons, the functions and the help pages: here, and by Microsoft where that can be reached.',
    )
    .argument('[FOLDER]', 'a folder that was built with an address, such as dist; without it manifest.xml')
    .option('--schema <FOLDER>', 'where the schema of manifests of Microsoft is (OfficeAppManifestV1_1.xsd)')
    .option('--no-online', 'do not ask Microsoft')
    .allowExcessArguments(false)
    .showHelpAfterError()
    .exitOverride();
  try {
    command.parse([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
  const { schema, online } = command.opts<{ schema?: string; online: boolean }>();
  return { folder: command.args[0] ?? null, online, ...(schema === undefined ? {} : { schema }) };
};
