import * as z from 'zod';
import { allow, staff } from '../access.ts';
import { ClassId } from './classes.ts';
import { Values } from '../words.ts';

/** A fault of a roster: in which file of a package, row (1-based, the header is row 1) and column, and why. */
export const RosterFault = z.object({
  file: z.string().nullable(),
  row: z.number().nullable(),
  column: z.string().nullable(),
  code: z.string(),
  values: Values,
  message: z.string(),
});
export type RosterFault = z.infer<typeof RosterFault>;

export const RosterPerson = z.object({
  row: z.number(),
  number: z.string().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  team: z.string().nullable(),
  /** What an import would do with the row. */
  does: z.enum(['new-account', 'joins-class', 'moves-team', 'nothing']),
});

export type RosterPerson = z.infer<typeof RosterPerson>;

/** What a roster file says and what importing it would do. Faults name every bad row; a file with faults is not imported. */
export const RosterReading = z.object({
  format: z.enum(['csv', 'oneroster-1.2']),
  encoding: z.enum(['utf-8', 'utf-8-bom', 'gb18030']),
  rows: z.number(),
  faults: z.array(RosterFault),
  faultsInAll: z.number(),
  /** The classes of a package, to choose the one that is meant. */
  classes: z.array(z.object({ id: z.string(), title: z.string(), students: z.number() })),
  people: z.array(RosterPerson),
  counts: z.object({
    newAccounts: z.number(),
    joinsClass: z.number(),
    movesTeam: z.number(),
    nothing: z.number(),
    teams: z.number(),
  }),
});
export type RosterReading = z.infer<typeof RosterReading>;

const tags = ['teaching: roster'];
/** `sourceClass` names the class within a package that holds several. */
const upload = z.object({
  class: ClassId,
  file: z.file('request.not-a-file').max(20_000_000, 'request.file-too-large'),
  sourceClass: z.string().max(200).optional(),
});

export const roster = {
  read: allow(staff)
    .route({
      method: 'POST',
      path: '/classes/{class}/roster/read',
      tags,
      summary: 'Read a roster file and say what importing it would do; changes nothing',
    })
    .input(upload)
    .output(RosterReading),
  import: allow(staff)
    .route({
      method: 'POST',
      path: '/classes/{class}/roster',
      tags,
      summary: 'Import a roster: accounts, class and, where the file names them, companies',
    })
    .input(upload)
    .output(
      RosterReading.omit({ people: true }).extend({
        /** Who got an account, to be given entry codes (`/people/entry-codes`). */
        newPeople: z.array(z.string()),
      }),
    ),
  template: allow(staff)
    .route({
      method: 'GET',
      path: '/roster-template',
      tags,
      summary: 'An empty roster file with the right columns',
      outputStructure: 'detailed',
    })
    .output(z.object({ headers: z.record(z.string(), z.string()), body: z.file() })),
};
