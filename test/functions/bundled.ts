import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const ROOT = join(__dirname, '../..');

/** What a page loads before anything that comes later. */
export interface StartBundle {
  readonly text: string;
  /** Names of the modules in it. */
  readonly modules: readonly string[];
}

/** Bundles what starts at `entry`, as a build for people does, into `folder`. */
export const startBundle = async (entry: string, folder: string): Promise<StartBundle> => {
  const { chunks = [] } = await statsOf(entry, folder);
  const initial = chunks.filter((chunk) => chunk.initial);
  return {
    text: initial
      .flatMap((chunk) => chunk.files)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n'),
    modules: initial
      .flatMap((chunk) => chunk.modules ?? [])
      .flatMap((each) => [each, ...(each.modules ?? [])])
      .map(({ name }) => String(name)),
  };
};

const statsOf = (entry: string, folder: string): Promise<webpack.StatsCompilation> =>
  new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target: ['web', 'es2022'],
        context: ROOT,
        entry: { start: entry },
        output: { path: folder },
        resolve: { extensions: ['.ts', '.tsx', '.js'] },
        module: {
          rules: [
            {
              test: /\.tsx?$/,
              loader: 'ts-loader',
              options: { transpileOnly: true, compilerOptions: { noEmit: false } },
            },
          ],
        },
        performance: { hints: false },
      },
      (error, stats) => {
        const told = stats?.toJson({ chunkModules: true, nestedModules: true });
        if (told === undefined || (told.errorsCount ?? 0) > 0)
          reject(error ?? new Error(told?.errors?.map(({ message }) => message).join('\n')));
        else resolve(told);
      },
    );
  });
