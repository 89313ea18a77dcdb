// A JSON Schema (draft 2020-12) of a kind of content file, from the shape that the engine holds it to.
import type { Expression, ObjectExpression } from 'oxc-parser';
import { commentOf, definitionOf, type Written } from './source-shapes.ts';

export type Schema = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** An object with the single key `$file` stands for the content of another file. */
const REFERENCE: Schema = {
  type: 'object',
  required: ['$file'],
  additionalProperties: false,
  properties: {
    $file: {
      type: 'string',
      minLength: 1,
      description:
        'Another file of content: looked up beside the scenario first, then from the content folder.',
    },
  },
};

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = ({ type }: Schema): boolean => type === 'object' || type === 'array';

/** `schema` is what the shape says of itself; `written` is where its names and comments are. */
export function schemaDocument(schema: Schema, title: string, written: Written | undefined): Schema {
  const defs = new Map<string, { readonly as: string; readonly schema: Schema }>();

  /** A reference in its place is as good as the part itself. */
  const orFile = (part: Schema): Schema => ({ anyOf: [{ $ref: '#/$defs/file' }, part] });

  function field(part: Schema, at: Written | undefined): Schema {
    if (!isWhole(part)) return part;
    const name = at?.expression.type === 'Identifier' ? at.expression.name : undefined;
    const definition = at && name !== undefined ? definitionOf(at.file, name) : undefined;
    if (!definition) return orFile(inside(part, at));
    const as = JSON.stringify(part);
    const taken = defs.get(definition.name);
    // Two files may give one name to two shapes.
    const key =
      taken && taken.as !== as ? `${definition.name}-${definition.file.replace('.ts', '')}` : definition.name;
    if (!defs.has(key)) {
      defs.set(key, { as, schema: {} });
      const { says } = definition;
      defs.set(key, { as, schema: { ...(says ? { description: says } : {}), ...inside(part, definition) } });
    }
    return orFile({ $ref: `#/$defs/${key}` });
  }

  function inside(part: Schema, at: Written | undefined): Schema {
    const { expression, file } = at ?? {};
    const first = expression?.type === 'CallExpression' ? expression.arguments[0] : undefined;
    const within = (inner: Expression | undefined): Written | undefined =>
      inner && file !== undefined ? { file, expression: inner } : undefined;
    const argument = first && first.type !== 'SpreadElement' ? first : undefined;
    // `optional(list(…))` says the same as `list(…)` of the value.
    if (expression?.type === 'CallExpression' && nameOf(expression.callee) === 'optional') {
      return inside(part, within(argument));
    }
    if (expression?.type === 'Identifier' && file !== undefined) {
      const definition = definitionOf(file, expression.name);
      if (definition) return inside(part, definition);
    }
    if (isSchema(part['items'])) return { ...part, items: field(part['items'], within(argument)) };
    if (isSchema(part['properties'])) {
      const fields =
        argument?.type === 'ObjectExpression' && file !== undefined ? fieldsOf(argument, file) : [];
      const properties = Object.entries(part['properties']).map(([key, value]) => {
        const known = fields.find((each) => each.key === key);
        const inner = field(isSchema(value) ? value : {}, known?.written && unwrapped(known.written));
        return [key, known?.says === undefined ? inner : { description: known.says, ...inner }];
      });
      return { ...part, properties: Object.fromEntries(properties) };
    }
    const entry = part['additionalProperties'];
    return isSchema(entry) ? { ...part, additionalProperties: field(entry, within(argument)) } : part;
  }

  const whole = inside(schema, written);
  const named = [...defs].map(([name, { schema: definition }]) => [name, definition] as const);
  const properties = isSchema(whole['properties'])
    ? { properties: { $schema: { type: 'string' }, ...whole['properties'] } }
    : {};
  return {
    $schema: DRAFT,
    title,
    ...whole,
    ...properties,
    $defs: { file: REFERENCE, ...Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1))) },
  };
}

/** Where a field of an object's shape is written. */
export function fieldOf({ file, expression }: Written, key: string): Written | undefined {
  const [fields] = expression.type === 'CallExpression' ? expression.arguments : [];
  const written = fields?.type === 'ObjectExpression' ? fieldsOf(fields, file) : [];
  return written.find((each) => each.key === key)?.written;
}

/** What the entries of a list's shape are written as. */
export function entryOf({ file, expression }: Written): Written | undefined {
  const [entry] = expression.type === 'CallExpression' ? expression.arguments : [];
  return entry && entry.type !== 'SpreadElement' ? { file, expression: entry } : undefined;
}

const nameOf = (callee: Expression): string => (callee.type === 'Identifier' ? callee.name : '');

/** `optional(Border)` names a shape as well as `Border` does. */
function unwrapped({ file, expression }: Written): Written {
  if (expression.type !== 'CallExpression' || nameOf(expression.callee) !== 'optional')
    return { file, expression };
  const inner = entryOf({ file, expression });
  return inner ? unwrapped(inner) : { file, expression };
}

interface Field {
  readonly key: string;
  readonly says?: string;
  readonly written: Written;
}

/** The fields of an object's shape as they are written; `...SPAN` brings those of another. */
function fieldsOf({ properties }: ObjectExpression, file: string): Field[] {
  return properties.flatMap((property): Field[] => {
    if (property.type === 'SpreadElement') {
      const spread = property.argument;
      const definition = spread.type === 'Identifier' ? definitionOf(file, spread.name) : undefined;
      const written = definition?.expression;
      const inner = written?.type === 'TSAsExpression' ? written.expression : written;
      return definition && inner?.type === 'ObjectExpression' ? fieldsOf(inner, definition.file) : [];
    }
    const { key, value } = property;
    const name =
      key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
    if (name === undefined) return [];
    const says = commentOf(file, property);
    return [{ key: name, written: { file, expression: value }, ...(says ? { says } : {}) }];
  });
}
