import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

/** The fake of Excel as one script, to be handed out in the place of Microsoft's office.js. */
export async function officeBundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kantelpunt-office-'));
  const compiler = webpack({
    mode: 'none',
    target: ['web', 'es2022'],
    entry: join(__dirname, 'fake-office.ts'),
    output: { path: folder, filename: 'office.js' },
    devtool: false,
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    resolve: { extensions: ['.ts', '.js', '.json'] },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  const script = await readFile(join(folder, 'office.js'), 'utf8');
  await rm(folder, { recursive: true });
  return script;
}
