// What every journey at a student's desk does: goes to a place, decides in the panel, reads what waits.
import type { Locator, Page } from '@playwright/test';
import type { Words } from './words.ts';

export interface Desk {
  /** The side panel that is open. */
  readonly panel: Locator;
  /** What is decided on this page and still waits for its day. */
  readonly waiting: Locator;
  /** One of the rail's places. */
  place(name: string): Locator;
  /** One of the tabs of a place. */
  tab(name: string): Locator;
  /** The note that a decision of this kind is down. */
  done(kind: string): Locator;
  /** A table, by the key of its name. */
  table(key: string): Locator;
}

export function deskOf(page: Page, { say, like }: Words): Desk {
  return {
    panel: page.getByRole('dialog'),
    waiting: page.getByRole('region', { name: like('market', 'waiting.title') }),
    place: (name) =>
      page
        .getByRole('navigation', { name: say('app', 'places') })
        .getByRole('link', { name: say('app', `place.${name}`), exact: true }),
    tab: (name) => page.getByRole('link', { name: say('student', `${name}.tab`), exact: true }),
    done: (kind) =>
      page.getByText(like('market', 'decided', { what: say('market', `kind.${kind}`) })).first(),
    table: (key) => page.getByRole('region', { name: say('market', key), exact: true }),
  };
}
