import type { MarkPart } from '@portolan/contract/evaluation';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.ts';
import styles from './mark-tree.module.css';

export interface MarkTreeProps {
  part: MarkPart;
  /** What the weights add up to of all that stand beside it; 0 where it stands alone. */
  whole?: number;
  isOpen?: boolean;
}

/** A mark that opens to what it is made of, down to the single score, figure or rating behind it. */
export function MarkTree({ part, whole = 0, isOpen = true }: MarkTreeProps) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const score = part.score === null ? t('tree.none') : format.number(part.score, 1);
  const head = (
    <>
      <span className={styles.name}>{format.said(part.name)}</span>
      {part.weight !== null && whole > 0 && (
        <span className={styles.quiet}>
          {t('tree.weight', { weight: format.percent(part.weight / whole) })}
        </span>
      )}
      {part.kind !== 'reference' && <span className={styles.score}>{score}</span>}
    </>
  );
  const said = <Why part={part} />;
  if (part.parts.length === 0) {
    return (
      <div className={styles.leaf}>
        <div className={styles.head}>{head}</div>
        {said}
      </div>
    );
  }
  const weights = part.parts.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return (
    <details className={styles.branch} open={isOpen}>
      <summary className={styles.head}>{head}</summary>
      {said}
      <div className={styles.parts}>
        {part.parts.map((one) => (
          <MarkTree key={one.id} part={one} whole={weights} isOpen={false} />
        ))}
      </div>
    </details>
  );
}

/** How the score comes about, and who or what it rests on. */
function Why({ part }: { part: MarkPart }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const { rule, values, evidence } = part;
  const words =
    typeof values['zh'] === 'string' && typeof values['en'] === 'string'
      ? format.said({ zh: values['zh'], en: values['en'] })
      : null;
  const written = (name: string, value: number) =>
    name === 'value' && values['unit'] === 'share'
      ? format.percent(value)
      : format.number(value, Number.isInteger(value) ? 0 : 2);
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? written(name, value) : value,
    ]),
  );
  return (
    <div className={styles.why}>
      {rule && <p>{t(`rule.${rule}`, { ...shown, count: Number(values['raters'] ?? 0) })}</p>}
      {words && <p className={styles.quiet}>{words}</p>}
      {typeof values['comment'] === 'string' && values['comment'] !== '' && (
        <blockquote>{values['comment']}</blockquote>
      )}
      {evidence?.by && (
        <p className={styles.quiet}>
          {t('tree.by', { who: evidence.by, time: format.dateTime(evidence.at) })}
        </p>
      )}
    </div>
  );
}
