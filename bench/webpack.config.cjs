const path = require('node:path');

const common = {
  mode: 'production',
  output: { path: path.resolve(__dirname, '../build/bench'), filename: '[name].js' },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        exclude: /node_modules/,
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  resolve: { extensions: ['.ts', '.js'] },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};

/** The benchmarks as the command is shipped: a file each, not minified. */
const benchmarks = {
  ...common,
  target: 'node20',
  entry: { model: './bench/model.ts', workbench: './bench/workbench.ts', pane: './bench/pane.ts' },
  // It starts a browser by files of its own.
  externals: { 'playwright-core': 'commonjs playwright-core' },
};

/** What stands in for Microsoft's script in the page that Excel shows. */
const office = { ...common, target: ['web', 'es2022'], entry: { office: './test/browser/fake-office.ts' } };

module.exports = [benchmarks, office];
