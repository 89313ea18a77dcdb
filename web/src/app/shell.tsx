import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Rose } from '../ui/rose.tsx';
import { FailureNotices } from './failure-notices.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { PersonMenu } from './person-menu.tsx';
import { usePanel } from './panel.ts';
import { homeOf } from './places.ts';
import { Rail } from './rail.tsx';
import { useMe } from './session.ts';
import styles from './shell.module.css';
import { topBarPieces } from './top-bar-pieces.ts';

const PasswordPanel = lazy(async () => ({ default: (await import('./password-panel.tsx')).PasswordPanel }));

/** The frame around every page of somebody signed in: where they can go, what day it is, who they are. */
export function Shell() {
  const { t } = useTranslation();
  const { person, school } = useMe();
  const mine = usePanel('my');
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {t('skipToPage')}
      </a>
      <header className={styles.top}>
        <Link to={homeOf[person.role]} className={styles.brand} aria-label={t('brandHome')}>
          <Rose size={28} />
          <span className={styles.name}>Portolan</span>
        </Link>
        <div className={styles.pieces}>
          <Suspense>
            {topBarPieces[person.role].map((Piece, index) => (
              <Piece key={index} />
            ))}
          </Suspense>
        </div>
        <span className={styles.school}>{school.name}</span>
        <LanguageSwitch />
        <PersonMenu person={person} />
      </header>
      <Rail role={person.role} />
      <main id="page" className={styles.page} tabIndex={-1}>
        <OfflineBar />
        <Outlet />
      </main>
      {mine.id === 'password' && (
        <Suspense>
          <PasswordPanel onClose={mine.close} />
        </Suspense>
      )}
      <FailureNotices />
    </div>
  );
}
