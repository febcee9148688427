const path = require('node:path');
const { BannerPlugin, IgnorePlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');

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

/** One file per package that loads later, under a name that says what it is. */
const later = (name, packages, priority) => ({
  name,
  test: new RegExp(`[\\\\/]node_modules[\\\\/](${packages})[\\\\/]`),
  chunks: 'async',
  enforce: true,
  priority,
});

/**
 * The two pages, the workbench and the one that Excel loads: static files that any server can hand out, also from a
 * folder of its own. `site` is the address they will have, or null where nobody knows yet.
 */
const workbench = (mode, site) => ({
  name: 'workbench',
  target: ['web', 'es2022'],
  entry: {
    workbench: './src/hosts/workbench/workbench.ts',
    excel: './src/hosts/excel/excel.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist'),
    // The manifest names excel.js, so that it keeps its name; the page asks for it with a question that changes.
    filename: ({ chunk }) =>
      mode === 'production' && chunk.name !== 'excel' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    publicPath: 'auto',
    clean: true,
  },
  module: {
    rules: [typescript, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }],
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  optimization: {
    splitChunks: {
      cacheGroups: {
        grid: later('grid', '@univerjs(?!.*[\\\\/]locale[\\\\/])|@wendellhu|rxjs|opentype\\.js', 20),
        // What reads a file is small, and comes before the rest of the page; what writes charts is large.
        unzip: later('unzip', 'fflate', 30),
        xml: {
          ...later('xml', '', 30),
          test: /[\\/]excelts[\\/].*[\\/](modules[\\/]xml[\\/]|utils[\\/]errors\.js)/,
        },
        xlsx: later('xlsx', '@cj-tech-master', 20),
        react: later('react', 'react|react-dom|scheduler', 20),
        zod: later('zod', 'zod', 20),
        // The grid needs this one too, at once; what else mathjs brings waits until there is a rule.
        decimal: later('decimal', 'decimal\\.js', 30),
        mathjs: later('mathjs', 'mathjs|complex\\.js|fraction\\.js|typed-function', 20),
      },
    },
  },
  performance: { hints: false },
  // The development default uses eval, which the page forbids.
  devtool: mode === 'production' ? false : 'source-map',
  plugins: [
    new HtmlPlugin({
      template: './src/hosts/workbench/page/index.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
    }),
    new HtmlPlugin({
      template: './src/hosts/excel/page/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['excel'],
      scriptLoading: 'defer',
      hash: mode === 'production',
    }),
    new CssPlugin({ filename: '[name].[contenthash:8].css', ignoreOrder: true }),
    new CopyPlugin({
      patterns: [{ from: 'assets', to: '.', globOptions: { ignore: ['**/icons/*.svg'] } }],
    }),
    new MadeFiles('FunctionFiles', () => functionFiles(site)),
    new MadeFiles('SupportPages', supportPages),
    ...(site === null ? [] : [new MadeFiles('Manifest', () => manifestFile(site))]),
    new MadeFiles('ExampleFiles', exampleFiles),
    // Hyphenation of languages that nobody writes here: seven megabytes. English loads at start and must be there.
    new IgnorePlugin({
      checkResource: (resource, context) =>
        /engine-render[\\/]lib[\\/]es$/.test(context) &&
        /^\.\/(?!en-)[a-z][\w-]*-[\w-]{8}\.js$/.test(resource),
    }),
  ],
});

/** Files beside the page that are made by code of ours: `make` gives them by path. */
class MadeFiles {
  constructor(name, make) {
    this.name = name;
    this.make = make;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap(this.name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: this.name, stage }, async () => {
        const files = await this.make();
        for (const [path, content] of files) compilation.emitAsset(path, new RawSource(content));
      });
    });
  }
}

/** Calls code in TypeScript, and what that loads later. */
const withTypeScript = async (call) => {
  const { register } = await import('tsx/esm/api');
  const unregister = [require('tsx/cjs/api').register(), register()];
  try {
    return await call();
  } finally {
    for (const undo of unregister) await undo();
  }
};

/** What is made from the functions themselves: their metadata for Excel and the grid, and their help pages. */
const functionFiles = (site) =>
  withTypeScript(async () => {
    const { functionsMetadata } = require('./scripts/functions-metadata.ts');
    const { helpPages } = require('./scripts/help-pages.ts');
    const { DEVELOPMENT_ADDRESS } = require('./scripts/manifest/site.ts');
    const { nl, en } = await functionsMetadata(site ?? DEVELOPMENT_ADDRESS);
    return [
      ['functions.json', JSON.stringify(en, null, 1)],
      ['functions-nl.json', JSON.stringify(nl, null, 1)],
      ...(await helpPages()).map(({ path: page, html }) => [page, html]),
    ];
  });

/** Where to find help, and what happens to what people type. */
const supportPages = () =>
  withTypeScript(() =>
    require('./scripts/support-pages.ts')
      .supportPages()
      .map(({ path: page, html }) => [page, html]),
  );

/** What an IT department gives to Excel: it says where these files stand. */
const manifestFile = (address) =>
  withTypeScript(() => {
    const { manifestXml } = require('./scripts/manifest/manifest-xml.ts');
    const { version } = require('./package.json');
    return [['manifest.xml', manifestXml({ address, version })]];
  });

/** The examples with their results, so that the page can show one without making it first. */
const exampleFiles = () =>
  withTypeScript(async () => {
    const { madeExamples } = require('./src/hosts/workbench/files/made-examples.ts');
    const { today } = require('./src/hosts/workbench/page/today.ts');
    return (await madeExamples(today())).map(({ address, bytes }) => [address, Buffer.from(bytes)]);
  });

/** A wrong address is said before anything is built. */
const siteOf = (typed) => {
  if (typed === undefined) return null;
  return require('tsx/cjs/api').require('./scripts/manifest/site.ts', __filename).siteAddress(String(typed));
};

/** `--env host=https://…` is where the files will stand; without it no manifest is made, as it would point nowhere. */
module.exports = (environment, { mode }) => [command, workbench(mode, siteOf(environment.host))];
