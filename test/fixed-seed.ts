import fc from 'fast-check';

/** Random tests draw the same every time, so that a red test means a change. `SEED=7 npx jest` draws others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 2023) });
