// Input for a procedure that is nearly right: mostly what its schema asks for, and here and there something that a
// careless or hostile sender might put in its place.
import fc from 'fast-check';
import * as z from 'zod';

type Schema = z.core.JSONSchema.JSONSchema;

/** Values that exist, by the name of the field that takes them: without these, nearly everything ends in "no such". */
export type Real = Readonly<Record<string, readonly unknown[]>>;

/** Of ten values, so many fit. */
const FITTING = 9;

const NASTY_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\uD800',
  '𠮷野家 🐉',
  '../../etc/passwd',
  '%00',
  "'; drop table person; --",
  '<script>alert(1)</script>',
  '{placeholder}',
  '__proto__',
  'constructor',
  '00000000-0000-4000-8000-000000000000',
  'x'.repeat(5_000),
];
const NASTY_NUMBERS = [-1, 0, 0.5, -0, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, Number.MIN_VALUE];
const NASTY: readonly unknown[] = [
  ...NASTY_TEXTS,
  ...NASTY_NUMBERS,
  null,
  true,
  [],
  {},
  [[]],
  { kind: null },
  nested(100),
];

function nested(levels: number): unknown {
  return levels === 0 ? 'deep' : { inside: nested(levels - 1) };
}

export function plausibleInput(schema: z.ZodType | undefined, real: Real): fc.Arbitrary<unknown> {
  if (!schema) return fc.constant(undefined);
  return valueOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), real);
}

function valueOf(schema: Schema, real: Real, name = ''): fc.Arbitrary<unknown> {
  const known = real[name];
  const fits = known ? fc.constantFrom(...known) : fitting(schema, real);
  return fc.oneof({ weight: FITTING, arbitrary: fits }, { weight: 1, arbitrary: fc.constantFrom(...NASTY) });
}

function fitting(schema: Schema, real: Real): fc.Arbitrary<unknown> {
  const { minimum = -1000, maximum = 1000, minItems = 0, maxItems = 4 } = schema;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom<unknown>(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => fitting(asSchema(choice), real)));
  switch (schema.type) {
    case 'string':
      return schema.contentEncoding === 'binary' ? file() : text(schema);
    case 'integer':
      return fc.constantFrom(Math.ceil(minimum), 1, 2, 7, Math.floor(maximum));
    case 'number':
      return fc.constantFrom(minimum, 0.25, 1, 50, maximum);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valueOf(asSchema(schema.items), real), {
        minLength: minItems,
        maxLength: Math.min(maxItems, minItems + 3),
      });
    case 'object':
      return fields(schema, real);
    case 'null':
    case undefined:
      break;
  }
  return fc.constantFrom(...NASTY);
}

const asSchema = (schema: unknown) => (typeof schema === 'object' && schema !== null ? schema : {}) as Schema;

function text({ format, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === 'email') return fc.constantFrom('somebody@school.test', 'SOMEBODY@school.test');
  const longest = 'é'.repeat(Math.min(maxLength, 2_000));
  return fc.constantFrom('海岳', 'a'.repeat(Math.max(1, minLength)), longest);
}

function fields({ properties = {}, required = [], additionalProperties }: Schema, real: Real) {
  const entries = Object.entries(properties).map(
    ([key, inside]) => [key, valueOf(asSchema(inside), real, key)] as const,
  );
  const whole = fc.record(Object.fromEntries(entries), { requiredKeys: required });
  const more = additionalProperties
    ? fc.dictionary(
        fc.constantFrom('units', 'product', 'price', '__proto__', '海'),
        fc.constantFrom(...NASTY),
      )
    : fc.constantFrom({}, {}, {}, { surprise: 1 });
  return fc.tuple(whole, more).map(([known, rest]) => ({ ...rest, ...known }));
}

const file = () =>
  fc.constantFrom(
    new File([], 'empty.csv'),
    new File(['学号,姓名,邮箱,公司\n2601,王小雨,,远帆\n2602,李明,,远帆\n'], 'roster.csv'),
    new File(['学号,姓名\n\0,\uFFFF\n'], 'null.csv'),
    new File([new Uint8Array([0xff, 0xfe, 0x66, 0x5b])], 'utf-16.csv'),
    new File([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])], 'broken.zip'),
    new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'picture.png', { type: 'image/png' }),
  );
