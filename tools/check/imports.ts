// Every import of every source file, and where it leads. Read with oxc's parser: TypeScript 7 offers no syntax tree.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, type StaticExport } from 'oxc-parser';

const PACKAGES = ['engine', 'contract', 'server', 'web', 'tools', 'e2e'];
const NOT_OURS = /(^|\/)(node_modules|dist)(\/|$)/;
const SOURCE = /\.(ts|tsx|mjs)$/;

export interface Import {
  /** Path from the repository's root, with forward slashes everywhere. */
  readonly file: string;
  readonly line: number;
  /** A path from the root for what is ours by path, else the name as it is written. */
  readonly target: string;
  readonly isPath: boolean;
  readonly typesOnly: boolean;
}

export function sourceFiles(root: string): string[] {
  return PACKAGES.flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) =>
      posix.join(name, path.replaceAll('\\', '/')),
    ),
  ).filter((path) => SOURCE.test(path) && !NOT_OURS.test(path));
}

const namesTypesOnly = (entries: readonly { readonly isType: boolean }[]) =>
  entries.length > 0 && entries.every((entry) => entry.isType);

const sourceOf = ({ entries }: StaticExport) => entries.find((entry) => entry.moduleRequest)?.moduleRequest;

export function importsOf(root: string, file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { module, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file} cannot be read: ${errors[0].message}`);

  const found = (name: string, start: number, typesOnly: boolean): Import => {
    const isPath = name.startsWith('.');
    const target = isPath ? posix.join(posix.dirname(file), name) : name;
    return { file, line: text.slice(0, start).split('\n').length, target, isPath, typesOnly };
  };
  return [
    ...module.staticImports.map(({ moduleRequest, start, entries }) =>
      found(moduleRequest.value, start, namesTypesOnly(entries)),
    ),
    ...module.staticExports.flatMap((statement) => {
      const source = sourceOf(statement);
      return source ? [found(source.value, statement.start, namesTypesOnly(statement.entries))] : [];
    }),
    // Only a name written out can be followed; the quotes are part of the span.
    ...module.dynamicImports.flatMap(({ moduleRequest, start }) => {
      const written = text.slice(moduleRequest.start, moduleRequest.end);
      return /^['"]/.test(written) ? [found(written.slice(1, -1), start, false)] : [];
    }),
  ];
}
