import type { CommanderError } from 'commander';
import { Argument, Command, Help, Option } from 'commander';
import { LANGUAGES, type Language } from '../i18n/language';
import { translate } from '../i18n/translate';
import { TEMPLATE_KINDS, type TemplateKind } from '../workbook/template/template-kind';
import { calculate } from './commands/calculate';
import { check } from './commands/check';
import { evaluate } from './commands/evaluate';
import { newWorkbook } from './commands/new-workbook';
import type { ExitCode } from './outcome';
import { VERSION } from './version';

/** The command's grammar. `finished` gets the exit code of the command that ran. */
export const programIn = (language: Language, finished: (exitCode: ExitCode) => void): Command => {
  const t = translate(language);
  const file = `<${t('command.help.fileName')}>`;
  const program = new Command('kantelpunt')
    .description(t('command.description'))
    .usage(t('command.help.commandUsage'))
    .helpCommand(`help [${t('command.help.commandName')}]`, t('command.help.helpFor'))
    .version(VERSION, '-V, --version', t('command.help.version'));
  inLanguage(program, language);

  const command = (name: string, description: string): Command =>
    inLanguage(program.command(name).description(description), language);

  command('new', t('command.new.description'))
    .addArgument(
      new Argument(`<${t('command.help.kindName')}>`, t('command.new.kind')).choices(TEMPLATE_KINDS),
    )
    .argument(file, t('command.new.file'))
    .option('--example', t('command.new.example'), false)
    .option('--force', t('command.force'), false)
    .action(async (kind: TemplateKind, file: string, options: { example: boolean; force: boolean }) => {
      finished(await newWorkbook(kind, file, { ...options, language }));
    });

  command('check', t('command.check.description'))
    .argument(file, t('command.check.file'))
    .action(async (file: string) => {
      finished(await check(file, language));
    });

  command('evaluate', t('command.evaluate.description'))
    .argument(file, t('command.check.file'))
    .option(`--scenario <${t('command.help.scenarioName')}>`, t('command.evaluate.scenario'), collect, [])
    .option('--json', t('command.evaluate.json'), false)
    .action(async (file: string, options: { scenario: string[]; json: boolean }) => {
      finished(await evaluate(file, { ...options, language }));
    });

  command('calculate', t('command.calculate.description'))
    .argument(file, t('command.check.file'))
    .requiredOption(`-o, --output ${file}`, t('command.calculate.output'))
    .option(`--scenario <${t('command.help.scenarioName')}>`, t('command.calculate.scenario'))
    .option('--force', t('command.force'), false)
    .action(async (file: string, options: { output: string; scenario?: string; force: boolean }) => {
      finished(await calculate(file, { ...options, scenario: options.scenario, language }));
    });
  return program;
};

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** Help and errors in the user's language; every command takes `--lang`. */
const inLanguage = (command: Command, language: Language): Command => {
  const t = translate(language);
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('command.help.usage'),
    'Options:': t('command.help.options'),
    'Commands:': t('command.help.commands'),
    'Arguments:': t('command.help.arguments'),
  };
  const plainHelp = new Help();
  const inWords = (usage: string): string => usage.replace('[options]', t('command.help.optionsUsage'));
  return command
    .addOption(
      new Option(`--lang <${t('command.help.languageName')}>`, t('command.help.language'))
        .choices(LANGUAGES)
        .default(language, language),
    )
    .helpOption('-h, --help', t('command.help.showHelp'))
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      // Choices and defaults stand in the descriptions, in the user's language.
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      commandUsage: (described) => inWords(plainHelp.commandUsage(described)),
      subcommandTerm: (described) => inWords(plainHelp.subcommandTerm(described)),
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
};

/** What was wrong with how the command was called, as a sentence; null where help or the version was asked for. */
export const usageSentence = (error: CommanderError, language: Language): string | null => {
  if (error.exitCode === 0) return null;
  const t = translate(language);
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
      return t('command.usage.missingArgument', { name });
    case 'commander.unknownCommand':
      return t('command.usage.unknownCommand', { name });
    case 'commander.unknownOption':
      return t('command.usage.unknownOption', { name });
    case 'commander.optionMissingArgument':
      return t('command.usage.missingOptionValue', { name });
    case 'commander.excessArguments':
      return t('command.usage.excessArguments');
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? '';
      return t('command.usage.invalidChoice', { name, choices });
    }
    default:
      return error.message.replace(/^error: /, '');
  }
};
