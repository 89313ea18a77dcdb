// Properties are tried with the same examples on every run, so that what is red once is red again. To look for others:
// `PROPERTY_SEED=7 npm run test:unit`.
import fc from 'fast-check';

const USUAL_SEED = 20_261_120;

fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? USUAL_SEED) });
