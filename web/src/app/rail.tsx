import type { Role } from '@portolan/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { useIsNarrow } from '../ui/media.ts';
import { MorePlaces } from './more-places.tsx';
import { places, type Place } from './places.ts';
import styles from './rail.module.css';

/** What fits under a thumb at 390 px; the rest waits behind "more". */
const ON_NARROW_BAR = 4;

export function Rail({ role }: { role: Role }) {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const all = places[role];
  const shown = isNarrow && all.length > ON_NARROW_BAR + 1 ? all.slice(0, ON_NARROW_BAR) : all;
  const more = all.slice(shown.length);
  return (
    <nav className={styles.rail} aria-label={t('places')}>
      <ul className={styles.list}>
        {shown.map((place) => (
          <li key={place.name} className={styles.item}>
            <PlaceLink place={place} isParent={all.some(({ to }) => to.startsWith(`${place.to}/`))} />
          </li>
        ))}
        {more.length > 0 && (
          <li className={styles.item}>
            <MorePlaces places={more} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function PlaceLink({ place, isParent }: { place: Place; isParent: boolean }) {
  const { t } = useTranslation();
  return (
    // A home may be the parent of all the other places, and would stay lit in every one of them.
    <Link
      to={place.to}
      className={styles.link}
      activeOptions={{ exact: isParent }}
      activeProps={{ 'aria-current': 'page' }}
    >
      <Icon of={place.icon} />
      <span>{t(`place.${place.name}`)}</span>
    </Link>
  );
}
