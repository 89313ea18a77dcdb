import type { Decision } from '@portolan/engine';
import { useFormProblems } from '../../../app/form-problems.ts';
import { FormColumn, type FormColumnProps } from '../../../ui/form-column.tsx';
import type { OwnSeat } from '../use-company.ts';
import { useDecide } from './use-decide.ts';

export interface DecisionFormProps<Values> extends Pick<
  FormColumnProps<Values>,
  'fields' | 'submit' | 'start' | 'consequence' | 'draft' | 'aside' | 'onChange'
> {
  desk: OwnSeat;
  /** What the filled-in fields decide; what the place of the form says already is added here. */
  decision: (values: Values) => Decision;
  onDecided?: () => void;
}

/** One decision as a form: its faults stand at their fields, and when it is noted that is said, with a way back. */
export function DecisionForm<Values extends object>(props: DecisionFormProps<Values>) {
  const { desk, decision, onDecided, ...form } = props;
  const { decide, error } = useDecide(desk, { failsInPlace: true });
  const problems = useFormProblems(error);
  return (
    <FormColumn<Values>
      {...form}
      onSubmit={async (values) => {
        await decide(decision(values));
        onDecided?.();
      }}
      {...problems}
    />
  );
}
