import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';

const MOST_BYTES = 60 * 1024;
const root = join(__dirname, '../..');

const bundledIn = (folder: string): Promise<webpack.StatsCompilation> =>
  new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target: ['web', 'es2022'],
        context: root,
        entry: { functions: './src/functions/start.ts' },
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

describe('the bundle that functions need to be registered', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-'));
  let stats: webpack.StatsCompilation;
  beforeAll(async () => {
    stats = await bundledIn(folder);
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const initial = (): string =>
    (stats.chunks ?? [])
      .filter((chunk) => chunk.initial)
      .flatMap((chunk) => chunk.files)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');

  test('is at most 60 kB, compressed as a server does', () => {
    expect(gzipSync(initial()).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('registers functions, and leaves what is heavy for later', () => {
    const names = (stats.chunks ?? [])
      .filter((chunk) => chunk.initial)
      .flatMap((chunk) => chunk.modules ?? [])
      .flatMap((each) => [each, ...(each.modules ?? [])])
      .map(({ name }) => String(name));
    expect(names.some((name) => name.includes('src/functions/registry.ts'))).toBe(true);
    for (const heavy of [
      'zod',
      'mathjs',
      'react',
      'src/rules',
      'src/taskpane',
      'src/workbook/template',
      'texts/nl/command',
    ])
      expect(names.filter((name) => name.includes(heavy))).toEqual([]);
  });

  test('says what it says in both languages', () => {
    expect(initial()).toContain('Bedoelt u');
    expect(initial()).toContain('Do you mean');
  });
});
