const path = require('node:path');

/** The benchmark as the command is shipped: one file, not minified. */
module.exports = {
  mode: 'production',
  target: 'node20',
  entry: './bench/model.ts',
  output: { path: path.resolve(__dirname, '../build/bench'), filename: 'model.js' },
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
