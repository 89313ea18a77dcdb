import { ErrorState } from '../ui/error-state.tsx';
import { useFailureText } from './failure-text.ts';

/** Stands where something should be that the server did not give. */
export function FailureState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const text = useFailureText()(error);
  return <ErrorState {...text} onRetry={onRetry} />;
}
