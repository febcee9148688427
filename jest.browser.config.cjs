const unit = require('./jest.config.cjs');

/** Tests in a real browser, of what `npm run build` made. One at a time: they share two cores with the browser. */
/** @type {import('jest').Config} */
module.exports = {
  ...unit,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
