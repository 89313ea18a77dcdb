// What the language allows, the house does not, and the linter has no rule for.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { sourceFiles } from './imports.ts';

const root = resolve(import.meta.dirname, '..', '..');
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file);

interface Objection {
  readonly rule: string;
  readonly start: number;
}

function objectionsTo(file: string, text: string): Objection[] {
  const found: Objection[] = [];
  const object = (rule: string, { start }: { start: number }) => found.push({ rule, start });
  const isPure = file.startsWith('engine/src/') && !isTest(file);
  const isDoor = file.endsWith('/index.ts');

  new Visitor({
    BinaryExpression(node) {
      // Like Math.pow, its last bit is left to the machine.
      if (isPure && node.operator === '**') object('no-power-in-the-engine', node);
    },
    AssignmentExpression(node) {
      if (isPure && node.operator === '**=') object('no-power-in-the-engine', node);
    },
    TSAsExpression(node) {
      if (node.expression.type === 'TSAsExpression') object('no-double-assertion', node);
    },
    ExportAllDeclaration(node) {
      if (isDoor) object('doors-name-what-they-show', node);
    },
  }).visit(parseSync(file, text).program);
  return found;
}

const files = sourceFiles(root);
let broken = 0;
for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8');
  for (const { rule, start } of objectionsTo(file, text)) {
    console.error(`${file}:${text.slice(0, start).split('\n').length} ${rule}`);
    broken++;
  }
}
process.exitCode = broken === 0 && files.length > 0 ? 0 : 1;
