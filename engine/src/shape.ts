/**
 * Shapes: what a piece of data from outside must look like, said once. A shape gives the TypeScript type, a
 * list of every fault with its path, the JSON Schema that editors and other programs read, and what can be read of
 * data that do not have the shape.
 */

/** One fault found in data from outside. `code` is a translation key, `values` fill its text. */
export interface Fault {
  readonly path: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Shape<T> {
  /** Adds the faults of `value` to `faults`; `path` is where it stands, e.g. `lanes[3].price`. */
  readonly judge: (value: unknown, path: string, faults: Fault[]) => void;
  readonly schema: () => Record<string, unknown>;
  /**
   * The value where it can be read, with an empty text, a smallest number or an empty list in place of what cannot: for
   * questions about the whole that are asked although a part is broken.
   */
  readonly readable: (value: unknown) => T;
  /** Never set; carries the type. */
  readonly of?: T;
  readonly isOptional?: true;
}

export type Infer<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { isOptional: true } ? K : never;
}[keyof F];
type ObjectOf<F extends Fields> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & {
  readonly [K in OptionalKeys<F>]?: Infer<F[K]>;
};

/** Every fault of `value`; an empty list means that it fits and may be used as the shape's type. */
export function faultsOf(shape: Shape<unknown>, value: unknown): Fault[] {
  const faults: Fault[] = [];
  shape.judge(value, '', faults);
  return faults;
}

export function fits<T>(shape: Shape<T>, value: unknown): value is T {
  return faultsOf(shape, value).length === 0;
}

export function fault(path: string, code: string, values: Fault['values'] = {}): Fault {
  return { path, code, values };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

const wrongKind = (path: string, wanted: string, value: unknown): Fault =>
  fault(path, 'shape.wrong-kind', { wanted, found: kindOf(value) });

export function text(limits: { min?: number; max?: number; like?: RegExp } = {}): Shape<string> {
  const { min = 1, max = 10_000, like } = limits;
  return {
    judge(value, path, faults) {
      if (typeof value !== 'string') faults.push(wrongKind(path, 'text', value));
      else if (value.length < min) faults.push(fault(path, 'shape.too-short', { min }));
      else if (value.length > max) faults.push(fault(path, 'shape.too-long', { max }));
      else if (like && !like.test(value)) faults.push(fault(path, 'shape.wrong-form', { like: like.source }));
    },
    schema: () => ({
      type: 'string',
      minLength: min,
      maxLength: max,
      ...(like ? { pattern: like.source } : {}),
    }),
    readable: (value) => (typeof value === 'string' ? value : ''),
  };
}

/** A short name that data refer to one another by: lower case, digits, hyphens, dots and slashes. */
export const id = text({ max: 80, like: /^[a-z0-9][a-z0-9./-]*$/ });

/** A calendar day as `2026-03-31`. */
export const isoDay = text({ min: 10, max: 10, like: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/ });

function numeric(kind: 'integer' | 'number', min: number, max: number): Shape<number> {
  const isRight = kind === 'integer' ? Number.isSafeInteger : Number.isFinite;
  return {
    judge(value, path, faults) {
      if (typeof value !== 'number' || !isRight(value)) faults.push(wrongKind(path, kind, value));
      else if (value < min) faults.push(fault(path, 'shape.too-small', { min }));
      else if (value > max) faults.push(fault(path, 'shape.too-large', { max }));
    },
    schema: () => ({ type: kind, minimum: min, maximum: max }),
    readable: (value) => (typeof value === 'number' && isRight(value) ? value : min),
  };
}

export const integer = (min = 0, max = Number.MAX_SAFE_INTEGER): Shape<number> =>
  numeric('integer', min, max);
export const number = (min: number, max: number): Shape<number> => numeric('number', min, max);

export const yesOrNo: Shape<boolean> = {
  judge(value, path, faults) {
    if (typeof value !== 'boolean') faults.push(wrongKind(path, 'yes-or-no', value));
  },
  schema: () => ({ type: 'boolean' }),
  readable: (value) => value === true,
};

export function oneOf<const T extends string>(...choices: readonly [T, ...T[]]): Shape<T> {
  return {
    judge(value, path, faults) {
      if (!choices.some((choice) => choice === value)) {
        faults.push(fault(path, 'shape.not-a-choice', { choices: choices.join(', ') }));
      }
    },
    schema: () => ({ enum: choices }),
    readable: (value) => choices.find((choice) => choice === value) ?? choices[0],
  };
}

export function list<T>(item: Shape<T>, limits: { min?: number; max?: number } = {}): Shape<readonly T[]> {
  const { min = 0, max = 100_000 } = limits;
  return {
    judge(value, path, faults) {
      if (!Array.isArray(value)) return void faults.push(wrongKind(path, 'list', value));
      if (value.length < min) faults.push(fault(path, 'shape.too-few', { min }));
      if (value.length > max) faults.push(fault(path, 'shape.too-many', { max }));
      value.forEach((entry, at) => item.judge(entry, `${path}[${at}]`, faults));
    },
    schema: () => ({ type: 'array', items: item.schema(), minItems: min, maxItems: max }),
    readable: (value) => (Array.isArray(value) ? value.map((entry) => item.readable(entry)) : []),
  };
}

/** A table from free keys to values of one shape. */
export function table<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    judge(value, path, faults) {
      if (kindOf(value) !== 'object') return void faults.push(wrongKind(path, 'table', value));
      for (const [key, entry] of Object.entries(Object(value))) item.judge(entry, join(path, key), faults);
    },
    schema: () => ({ type: 'object', additionalProperties: item.schema() }),
    readable: (value) =>
      Object.fromEntries(
        kindOf(value) === 'object'
          ? Object.entries(Object(value)).map(([key, entry]) => [key, item.readable(entry)])
          : [],
      ),
  };
}

export function optional<T>(shape: Shape<T>): Shape<T> & { readonly isOptional: true } {
  return { ...shape, isOptional: true };
}

/** An object with these fields and no others: a misspelt field is a fault, not a silent default. */
export function object<const F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const required = Object.keys(fields).filter((key) => !fields[key]?.isOptional);
  return {
    judge(value, path, faults) {
      if (kindOf(value) !== 'object') return void faults.push(wrongKind(path, 'object', value));
      const found = Object.entries(Object(value)).filter(([, entry]) => entry !== undefined);
      const names = new Set(found.map(([key]) => key));
      for (const key of required) if (!names.has(key)) faults.push(fault(join(path, key), 'shape.missing'));
      for (const [key, entry] of found) {
        const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (shape) shape.judge(entry, join(path, key), faults);
        else faults.push(fault(join(path, key), 'shape.unknown-field'));
      }
    },
    schema: () => ({
      type: 'object',
      required,
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, shape.schema()])),
    }),
    readable: (value) => {
      const found = new Map(kindOf(value) === 'object' ? Object.entries(Object(value)) : []);
      const read = Object.entries(fields)
        .filter(([key, { isOptional }]) => !isOptional || found.get(key) !== undefined)
        .map(([key, shape]) => [key, shape.readable(found.get(key))]);
      return Object.fromEntries(read) as ObjectOf<F>;
    },
  };
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
