// What is wrong with a request, point by point: the library's findings under our codes and in our words, which are
// those of the engine's own shapes too (`shape.*`).
import type { ValidationError } from '@orpc/server';
import type * as z from 'zod';
import { hasText, type Language, textOf } from '../texts.ts';

export interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

type Values = Readonly<Record<string, unknown>>;
type Said = readonly [code: string, values?: Values];

export function issuesOf(error: ValidationError, language: Language): Issue[] {
  return error.issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => {
      const key = typeof step === 'object' ? step.key : step;
      return typeof key === 'symbol' ? String(key) : key;
    });
    // A contract may name the refusal itself: `z.file('request.not-a-file')`.
    const [code, values] = hasText(issue.message, language)
      ? [issue.message]
      : whatIsWrong(issue as z.core.$ZodIssue, valueAt(error.data, path));
    return { path, code, message: textOf(code, language, values) };
  });
}

function whatIsWrong(issue: z.core.$ZodIssue, found: unknown): Said {
  if (found === undefined && issue.code !== 'unrecognized_keys') return ['shape.missing'];
  switch (issue.code) {
    case 'invalid_type':
      return ['shape.wrong-kind', { wanted: issue.expected, found: kindOf(found) }];
    case 'too_big':
      return overTheMost(issue);
    case 'too_small':
      return belowTheLeast(issue);
    case 'invalid_value':
      return ['shape.not-a-choice', { choices: issue.values.map(String).join(', ') }];
    case 'invalid_format':
      return issue.format === 'email'
        ? ['shape.not-an-email']
        : ['shape.wrong-form', { like: issue.pattern ?? issue.format }];
    case 'unrecognized_keys':
      return ['shape.unknown-field'];
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return ['shape.wrong'];
  }
}

const MANY = new Set(['array', 'set', 'map']);

function overTheMost({ origin, maximum }: z.core.$ZodIssueTooBig): Said {
  const max = Number(maximum);
  if (origin === 'string') return ['shape.too-long', { max }];
  return [MANY.has(origin) ? 'shape.too-many' : 'shape.too-large', { max }];
}

function belowTheLeast({ origin, minimum }: z.core.$ZodIssueTooSmall): Said {
  const min = Number(minimum);
  if (origin === 'string') return min === 1 ? ['shape.missing'] : ['shape.too-short', { min }];
  return [MANY.has(origin) ? 'shape.too-few' : 'shape.too-small', { min }];
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  // A number with decimals where a whole one is wanted is a number all the same.
  return typeof value;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path)
    here =
      typeof here === 'object' && here !== null
        ? Object.entries(here).find(([key]) => key === String(step))?.[1]
        : undefined;
  return here;
}
