import { DownloadOutlined } from '@ant-design/icons';
import type { Calibration } from '@portolan/contract/calibration';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './calibration.module.css';

type Report = NonNullable<Calibration['report']>;

/** Each fact as it is in the sales, in the scenario and in the market that was played, and a picture for each distribution. */
export function CalibrationReport({ id, report }: { id: string; report: Report }) {
  const { t } = useTranslation('calibration');
  return (
    <section className={styles.column}>
      <h2>{t('report.facts')}</h2>
      {report.about.map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
      <div>
        <Button href={`/api/v1/calibrations/${id}/report`} download icon={<Icon of={DownloadOutlined} />}>
          {t('report.save')}
        </Button>
      </div>
      <p className={styles.quiet}>{t('report.pictureHelp')}</p>
      <div className={styles.pictures}>
        {report.pictures.map((picture) => (
          <img
            key={picture.id}
            alt={picture.title}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
          />
        ))}
      </div>
      <DataTable<Report['facts'][number]>
        label={t('report.facts')}
        rows={report.facts}
        rowKey={({ id: fact }) => fact}
        csv="calibration"
        empty={<EmptyState title={t('report.none')} text={t('report.noneText')} />}
        columns={[
          { key: 'name', title: t('report.fact'), value: ({ name }) => name },
          { key: 'data', title: t('report.data'), isNumber: true, value: ({ data }) => data },
          { key: 'fitted', title: t('report.fitted'), isNumber: true, value: ({ fitted }) => fitted },
          {
            key: 'simulated',
            title: t('report.simulated'),
            isNumber: true,
            value: ({ simulated }) => simulated,
          },
          { key: 'distance', title: t('report.distance'), isNumber: true, value: ({ distance }) => distance },
        ]}
      />
      <h2>{report.withheld.title}</h2>
      <ul className={styles.lines}>
        {report.withheld.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
