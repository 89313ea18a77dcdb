import { resolve } from 'node:path';
import { buildBundle } from './launch/web-bundle.mjs';

buildBundle(resolve(import.meta.dirname, '..'), process.execPath);
