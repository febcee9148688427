/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/fixed-seed.ts', '<rootDir>/test/pane-texts.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Those run in a real browser, on what has been built: jest.browser.config.cjs.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};
