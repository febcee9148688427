const path = require('node:path');
const { BannerPlugin } = require('webpack');

/** Types are checked by `npm test`; here they are only taken off. */
const typescript = {
  test: /\.tsx?$/,
  loader: 'ts-loader',
  exclude: /node_modules/,
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** The `kantelpunt` command: one file that starts at once, and parts that load when they are needed. */
const command = {
  name: 'command',
  target: 'node20',
  entry: { kantelpunt: './src/cli/kantelpunt.ts' },
  output: {
    path: path.resolve(__dirname, 'build/cli'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    library: { type: 'commonjs2' },
    clean: true,
  },
  module: { rules: [typescript] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // Names of classes and functions stay, so that a message about a mistake of ours can be traced.
  optimization: { minimize: false },
  devtool: false,
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
};

module.exports = [command];
