// `npm run content:check`: every file under content/, or under the folder named, and all that is wrong with it.
// A folder that holds one scenario by itself, as a calibration writes it, is judged as that.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from './content/check-content.ts';
import { glossaryOf } from './content/glossary.ts';
import { tell } from './content/problem.ts';
import { checkGiven } from './content/scenarios.ts';

const root = resolve(import.meta.dirname, '..');
const content = resolve(process.argv[2] ?? resolve(root, 'content'));
if (!existsSync(content)) throw new Error(`there is no folder ${content}`);

// A folder with a scenario of its own is what a calibration has written.
const isAlone = existsSync(resolve(content, 'scenario.json'));
const { files, problems } = isAlone ? { files: 1, problems: checkGiven(content) } : checkContent(content);
const glossary = resolve(root, 'docs', 'glossary.md');
const isOld = process.argv[2] === undefined && glossaryOf(content) !== readFileSync(glossary, 'utf8');
const said = [...problems.map(tell), ...(isOld ? ['docs/glossary.md is old: node tools/glossary.ts'] : [])];
for (const line of said) console.error(line);
console.log(`${files} files, ${said.length} problems`);
process.exitCode = said.length === 0 && files > 0 ? 0 : 1;
