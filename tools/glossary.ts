// Writes docs/glossary.md from content/help.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { glossaryOf } from './content/glossary.ts';

const root = resolve(import.meta.dirname, '..');
writeFileSync(resolve(root, 'docs', 'glossary.md'), glossaryOf(resolve(root, 'content')));
