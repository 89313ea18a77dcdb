import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../app/link-button.tsx';
import { usePanel } from '../../app/panel.ts';
import { AccountHealth } from '../../features/market/after-sales/account-health.tsx';
import styles from '../../features/market/after-sales/after-sales.module.css';
import { AnswerReviewForm } from '../../features/market/after-sales/answer-review-form.tsx';
import { CriticalReviews } from '../../features/market/after-sales/critical-reviews.tsx';
import { LetterPanel } from '../../features/market/after-sales/letter-panel.tsx';
import { PastCases } from '../../features/market/after-sales/past-cases.tsx';
import { ReturnPanel } from '../../features/market/after-sales/return-panel.tsx';
import { ReviewRequests } from '../../features/market/after-sales/review-requests.tsx';
import { Reviews } from '../../features/market/after-sales/reviews.tsx';
import { starsOf } from '../../features/market/after-sales/stars.ts';
import { useOpenCases } from '../../features/market/after-sales/use-open-cases.ts';
import { useCompany } from '../../features/market/use-company.ts';
import { WaitingDecisions } from '../../features/market/decide/waiting-decisions.tsx';
import { useFormat } from '../../ui/format.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { WorkList } from '../../ui/work-list.tsx';

const KINDS = [
  'answer-letter',
  'decide-return',
  'grade-return',
  'answer-dispute',
  'answer-review',
  'request-reviews',
] as const;

/** After the sale: who wrote, who wants to send goods back, how buyers judge and what the platform makes of it. */
export function AfterSalesPage() {
  const { t } = useTranslation('student');
  const format = useFormat();
  const navigate = useNavigate();
  const desk = useCompany();
  const { view } = desk;
  const letters = usePanel('letter');
  const returns = usePanel('return');
  const reviews = usePanel('review');
  const review = view.reviews.find(
    ({ order, answeredOn }) => String(order) === reviews.id && answeredOn === undefined,
  );
  const cases = useOpenCases(desk);
  const letter = view.letters.find(({ id }) => String(id) === letters.id);
  const returnCase = view.returns.find(({ id }) => String(id) === returns.id);
  const open = (panel: string) => void navigate({ to: '.', search: { panel }, resetScroll: false });
  const { count, mean } = starsOf(view.listings);
  const rated =
    count === 0 ? t('afterSales.unrated') : t('afterSales.rated', { mean: format.number(mean, 2) });
  const title =
    cases.length === 0
      ? t('afterSales.title.clear', { rated })
      : t('afterSales.title.open', { count: cases.length, rated });
  return (
    <>
      <PageHeader
        title={title}
        tab={t('afterSales.tab')}
        help={t('afterSales.help')}
        actions={
          <LinkButton to="/student/project/$deliverable" params={{ deliverable: 'after-sales-report' }}>
            {t('afterSales.report')}
          </LinkButton>
        }
      />
      <WorkList
        title={t('afterSales.todo')}
        done={t('afterSales.done')}
        work={cases.map(({ panel, action, ...work }) => ({
          ...work,
          id: panel,
          action: <Button onClick={() => open(panel)}>{action}</Button>,
        }))}
      />
      <WaitingDecisions desk={desk} kinds={KINDS} />
      <section className={styles.section}>
        <h2>{t('afterSales.health')}</h2>
        <AccountHealth view={view} />
      </section>
      <section className={styles.section}>
        <h2>{t('afterSales.reviews')}</h2>
        <Reviews
          desk={desk}
          onOpen={(order) => void navigate({ to: '/student/orders', search: { panel: `order-${order}` } })}
        />
      </section>
      <section className={styles.section}>
        <h2>{t('afterSales.critical')}</h2>
        <CriticalReviews desk={desk} onOpen={(order) => open(`review-${order}`)} />
      </section>
      <section className={styles.section}>
        <h2>{t('afterSales.requests')}</h2>
        <ReviewRequests desk={desk} />
      </section>
      <section className={styles.section}>
        <h2>{t('afterSales.past')}</h2>
        <PastCases view={view} onOpen={open} />
      </section>
      <SidePanel
        isOpen={letter !== undefined || returnCase !== undefined || review !== undefined}
        title={t(review ? 'afterSales.review' : letter ? 'afterSales.letter' : 'afterSales.return')}
        onClose={letters.close}
      >
        {letter && <LetterPanel key={letter.id} desk={desk} letter={letter} onAnswered={letters.close} />}
        {review && (
          <AnswerReviewForm key={review.order} desk={desk} review={review} onDecided={reviews.close} />
        )}
        {returnCase && (
          <ReturnPanel key={returnCase.id} desk={desk} returnCase={returnCase} onDecided={returns.close} />
        )}
      </SidePanel>
    </>
  );
}
