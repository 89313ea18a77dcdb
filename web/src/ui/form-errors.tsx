import { useTranslation } from 'react-i18next';
import styles from './form-column.module.css';

export interface FieldError {
  field: string;
  message: string;
}

export interface FormErrorsProps {
  problem: string | undefined;
  errors: readonly FieldError[];
  onShow: (field: string) => void;
}

/** Everything that keeps a form from being sent, above it, each line leading to its field. */
export function FormErrors({ problem, errors, onShow }: FormErrorsProps) {
  const { t } = useTranslation('ui');
  const lines = [...new Map(errors.map((error) => [error.field, error])).values()];
  return (
    <div role="alert">
      {(problem || lines.length > 0) && (
        <div className={styles.errors}>
          <p className={styles.problem}>{problem ?? t('form.errors', { count: lines.length })}</p>
          <ul>
            {lines.map(({ field, message }) => (
              <li key={field}>
                <button type="button" className={styles.show} onClick={() => onShow(field)}>
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
