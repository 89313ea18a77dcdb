// The shapes of content as they are written in the engine's sources: their names and comments, which no value carries.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync, type Comment, type Expression, type ObjectProperty } from 'oxc-parser';

const SHAPES = resolve(import.meta.dirname, '../../engine/src/scenario');

/** An expression, and the file whose names it uses. */
export interface Written {
  readonly file: string;
  readonly expression: Expression;
}

interface Definition extends Written {
  readonly name: string;
  readonly says?: string;
}

interface Read {
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Local name to the file and name that it stands for. */
  readonly imports: ReadonlyMap<string, readonly [file: string, name: string]>;
}

function read(file: string): Read {
  const text = readFileSync(join(SHAPES, file), 'utf8');
  const { program, comments, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const definitions = new Map<string, Definition>();
  const imports = new Map<string, readonly [string, string]>();
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      for (const each of statement.specifiers) {
        if (each.type !== 'ImportSpecifier' || each.imported.type !== 'Identifier') continue;
        imports.set(each.local.name, [statement.source.value.replace('./', ''), each.imported.name]);
      }
    }
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') continue;
    const says = commentBefore({ text, comments }, statement.start);
    for (const { id, init } of declared.declarations) {
      if (id.type !== 'Identifier' || !init) continue;
      definitions.set(id.name, { name: id.name, file, expression: init, ...(says ? { says } : {}) });
    }
  }
  return { text, comments, definitions, imports };
}

const files = new Map(
  readdirSync(SHAPES)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => [file, read(file)]),
);

/** What a name of a file stands for; undefined for what is no shape of content. */
export function definitionOf(file: string, name: string): Definition | undefined {
  const own = files.get(file)?.definitions.get(name);
  if (own) return own;
  const [from, imported] = files.get(file)?.imports.get(name) ?? [];
  return from === undefined || imported === undefined ? undefined : definitionOf(from, imported);
}

/** The doc comment right before a field, on one line. */
export const commentOf = (file: string, { start }: ObjectProperty): string | undefined => {
  const found = files.get(file);
  return found && commentBefore(found, start);
};

function commentBefore(
  { text, comments }: Pick<Read, 'text' | 'comments'>,
  start: number,
): string | undefined {
  const comment = comments.findLast(({ end }) => end <= start);
  if (!comment?.value.startsWith('*') || text.slice(comment.end, start).trim() !== '') return undefined;
  return comment.value
    .replaceAll(/^\s*\*+ ?|\s*$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
