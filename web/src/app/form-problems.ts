import { useMemo } from 'react';
import type { FieldError } from '../ui/form-errors.tsx';
import { failureOf } from './failure.ts';
import { useFailureText } from './failure-text.ts';

/** A failed mutation as a form shows it: `<FormColumn {...useFormProblems(save.error)} />`. */
export function useFormProblems(error: unknown): {
  problem: string | undefined;
  fieldErrors: readonly FieldError[];
} {
  const text = useFailureText();
  // The form writes these into its fields whenever they change, so they must not be new on every drawing.
  const fieldErrors = useMemo(() => {
    if (!error) return [];
    const failure = failureOf(error);
    return failure.kind === 'invalid' ? failure.fields : [];
  }, [error]);
  if (!error) return { problem: undefined, fieldErrors };
  return { problem: failureOf(error).kind === 'invalid' ? undefined : text(error).what, fieldErrors };
}
