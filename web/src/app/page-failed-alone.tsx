import type { ErrorComponentProps } from '@tanstack/react-router';
import styles from './page-failed-alone.module.css';
import { PageFailed } from './page-failed.tsx';

/** The same where there is no shell around it: the server could not even say who is signed in. */
export function PageFailedAlone(props: ErrorComponentProps) {
  return (
    <main className={styles.alone}>
      <PageFailed {...props} />
    </main>
  );
}
