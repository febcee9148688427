const path = require('node:path');

/** The benchmarks as the command is shipped: a file each, not minified. */
module.exports = {
  mode: 'production',
  target: 'node20',
  entry: { model: './bench/model.ts', workbench: './bench/workbench.ts', pane: './bench/pane.ts' },
  output: { path: path.resolve(__dirname, '../build/bench'), filename: '[name].js' },
  // It starts a browser by files of its own.
  externals: { 'playwright-core': 'commonjs playwright-core' },
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
