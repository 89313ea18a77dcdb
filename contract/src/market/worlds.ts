import { eventIterator } from '@orpc/contract';
import * as z from 'zod';
import { allow, everyRole, judges, staff } from '../access.ts';
import { Bilingual } from '../words.ts';

/** Ids of things and names of rules: nothing that a database could not hold. */
const id = () => z.string().regex(/^[\w./-]{1,80}$/);
export const Id = id();
export const WorldId = id();
/** A company's name within its world, e.g. `team-1` or `rival-2`. */
export const CompanyId = id();
export const Day = z.number().int();

export const ScenarioCard = z.object({
  id: z.string(),
  version: z.string(),
  name: Bilingual,
  summary: Bilingual,
  start: z.string(),
  days: z.number(),
  countries: z.array(z.string()),
  products: z.number(),
  rivals: z.number(),
  mostTeams: z.number(),
  homeCurrency: z.string(),
});
export type ScenarioCard = z.infer<typeof ScenarioCard>;

/** How days come: when the teacher plays them, every so many minutes, or daily at a time of the school's clock. */
export const Pace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('by-hand') }),
  z.object({ kind: z.literal('every'), minutes: z.number().int().min(1).max(10_080) }),
  z.object({ kind: z.literal('daily'), at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) }),
]);
export type Pace = z.infer<typeof Pace>;

export const CompanyCard = z.object({
  id: CompanyId,
  name: z.string(),
  seat: z.number(),
  kind: z.enum(['team', 'rival']),
  /** Empty for companies whose inside is not for whoever asks. */
  members: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type CompanyCard = z.infer<typeof CompanyCard>;

export const World = z.object({
  id: WorldId,
  name: z.string(),
  scenario: ScenarioCard,
  /** Null for students: with it and the open engine, the days to come could be played in advance. */
  seed: z.number().int().nullable(),
  /** Days played; 0 before the first. */
  day: Day,
  /** Calendar date of the day last played (before the first: of the evening before it), and of the next one. */
  date: z.string(),
  nextDate: z.string().nullable(),
  state: z.enum(['open', 'paused', 'ended']),
  /** Why the last attempt at a day failed, as a translation key; such a world is paused. */
  fault: z.string().nullable(),
  pace: Pace,
  /** When the next day comes by itself, ISO time. */
  nextDayAt: z.string().nullable(),
  /** Days asked for and not played yet; 0 when nothing is being played. */
  daysAhead: z.number().int(),
  /** The day that decisions are for now: the next one, or the one after it while the next is being played. */
  decidingFor: Day,
  companies: z.array(CompanyCard),
  /** The company of the person who asks, when they are on one. */
  myCompany: CompanyId.nullable(),
});
export type World = z.infer<typeof World>;

/** Of one platform the store of a company that stands worst, by what that platform counts. */
export const StoreStanding = z.object({
  channel: z.string(),
  market: z.string(),
  marketName: Bilingual,
  standing: z.enum(['healthy', 'at-risk', 'suspended']),
  /** Whether `points` are of account health, which falls, or violation points, which rise. */
  counting: z.enum(['health', 'violation-points']),
  points: z.number(),
  /** Of 100, where the platform publishes it. */
  service: z.number().optional(),
});
export type StoreStanding = z.infer<typeof StoreStanding>;

/** One company in the teacher's view of all. Money in minor units of the home currency; sums from the world's start. */
export const CompanyStanding = z.object({
  company: CompanyCard,
  /** In the bank. */
  cash: z.number(),
  netWorth: z.number(),
  revenue: z.number(),
  profit: z.number(),
  revenueLastWeek: z.number(),
  orders: z.number(),
  toShip: z.number(),
  overdue: z.number(),
  lateShare: z.number().nullable(),
  rating: z.number().nullable(),
  stores: z.array(StoreStanding),
  isSuspended: z.boolean(),
  openLetters: z.number(),
  openReturns: z.number(),
  decisions: z.number(),
  lastDecisionAt: z.string().nullable(),
});
export type CompanyStanding = z.infer<typeof CompanyStanding>;

export const WorldNews = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day-played'), day: Day, daysAhead: z.number() }),
  z.object({ kind: z.literal('state-changed') }),
  z.object({ kind: z.literal('day-failed'), day: Day, fault: z.string() }),
]);
export type WorldNews = z.infer<typeof WorldNews>;

const tags = ['market: worlds'];
const inWorld = z.object({ world: WorldId });

export const worlds = {
  scenarios: allow(judges)
    .route({ method: 'GET', path: '/scenarios', tags, summary: 'The scenarios a world can start from' })
    .output(z.array(ScenarioCard)),
  mine: allow(everyRole)
    .route({ method: 'GET', path: '/worlds', tags, summary: 'The worlds one may enter' })
    .output(z.array(World)),
  get: allow(everyRole)
    .route({ method: 'GET', path: '/worlds/{world}', tags, summary: 'One world' })
    .input(inWorld)
    .output(World),
  playDays: allow(staff)
    .route({ method: 'POST', path: '/worlds/{world}/days', tags, summary: 'Play the next days' })
    .input(inWorld.extend({ count: z.number().int().min(1).max(366) }))
    .output(z.object({ daysAhead: z.number() })),
  stopPlaying: allow(staff)
    .route({
      method: 'DELETE',
      path: '/worlds/{world}/days',
      tags,
      summary: 'Drop the days asked for and not begun',
    })
    .input(inWorld)
    .output(World),
  setPace: allow(staff)
    .route({ method: 'PUT', path: '/worlds/{world}/pace', tags, summary: 'Choose how days come' })
    .input(inWorld.extend({ pace: Pace }))
    .output(World),
  setState: allow(staff)
    .route({ method: 'PUT', path: '/worlds/{world}/state', tags, summary: 'Pause, reopen or end a world' })
    .input(inWorld.extend({ state: z.enum(['open', 'paused', 'ended']) }))
    .output(World),
  standings: allow(judges)
    .route({ method: 'GET', path: '/worlds/{world}/standings', tags, summary: 'All companies at once' })
    .input(inWorld)
    .output(z.array(CompanyStanding)),
  hashes: allow(judges)
    .route({
      method: 'GET',
      path: '/worlds/{world}/hashes',
      tags,
      summary: 'The hash of the world after each day, by which anyone can check a replay',
    })
    .input(inWorld)
    .output(z.array(z.object({ day: Day, hash: z.string(), playedAt: z.string(), seconds: z.number() }))),
  journalFile: allow(judges)
    .route({
      method: 'GET',
      path: '/worlds/{world}/journal.jsonl.gz',
      tags,
      summary: 'The world as one file that any machine can play again and check',
      outputStructure: 'detailed',
    })
    .input(inWorld)
    .output(z.object({ headers: z.record(z.string(), z.string()), body: z.file() })),
  watch: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/watch',
      tags,
      summary: 'Live news of a world (server-sent events)',
    })
    .input(inWorld)
    .output(eventIterator(WorldNews)),
};
