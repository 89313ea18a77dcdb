import * as z from 'zod';
import { allow, staff } from '../access.ts';
import { Id } from '../market/worlds.ts';
import { Bilingual } from '../words.ts';

const tags = ['calibration'];
const CalibrationId = z.string().min(1).max(60);
const one = z.object({ calibration: CalibrationId });

/** Larger files are for the shell: `npm run scenario:calibrate`. */
const MOST_BYTES = 28_000_000;
const SalesFile = z.file('request.not-a-file').max(MOST_BYTES, 'request.file-too-large');

export const CalibrationCard = z.object({
  id: CalibrationId,
  /** What the orders file was called. */
  file: z.string(),
  askedAt: z.string(),
  askedBy: z.string(),
  state: z.enum(['running', 'done', 'faulty', 'failed', 'cancelled']),
  /** What it is at, and how far, 0 to 1. */
  stage: z.enum(['reading', 'fitting', 'playing', 'comparing']).nullable(),
  done: z.number(),
  /** The scenario that it was kept as. */
  keptAs: z.string().nullable(),
});
export type CalibrationCard = z.infer<typeof CalibrationCard>;

/** Words and figures are in the reader's language, ready to be read. */
export const Calibration = CalibrationCard.extend({
  faults: z.array(z.string()),
  report: z
    .object({
      about: z.array(z.string()),
      facts: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          data: z.string(),
          fitted: z.string(),
          simulated: z.string(),
          distance: z.string(),
        }),
      ),
      pictures: z.array(z.object({ id: z.string(), title: z.string(), svg: z.string() })),
      withheld: z.object({ title: z.string(), lines: z.array(z.string()) }),
    })
    .nullable(),
});
export type Calibration = z.infer<typeof Calibration>;

export const calibration = {
  list: allow(staff)
    .route({
      method: 'GET',
      path: '/calibrations',
      tags,
      summary: "The school's calibrations, the newest first",
    })
    .output(z.array(CalibrationCard)),
  start: allow(staff)
    .route({
      method: 'POST',
      path: '/calibrations',
      tags,
      summary: "Set a scenario from a firm's sales files; the files are read once and deleted",
    })
    .input(
      z.object({
        orders: SalesFile,
        items: SalesFile.optional(),
        payments: SalesFile.optional(),
        reviews: SalesFile.optional(),
        /** Says what the columns are called where the headings do not (docs/calibration.md). */
        map: z.file('request.not-a-file').max(100_000, 'request.file-too-large').optional(),
        /** What fewer orders, buyers or sellers stand behind is not told. */
        k: z.coerce.number().int().min(2).max(100_000).default(10),
      }),
    )
    .output(CalibrationCard),
  get: allow(staff)
    .route({
      method: 'GET',
      path: '/calibrations/{calibration}',
      tags,
      summary: 'One calibration with its report or its faults',
    })
    .input(one)
    .output(Calibration),
  cancel: allow(staff)
    .route({
      method: 'POST',
      path: '/calibrations/{calibration}/cancel',
      tags,
      summary: 'Give a calibration up',
    })
    .input(one)
    .output(CalibrationCard),
  keep: allow(staff)
    .route({
      method: 'POST',
      path: '/calibrations/{calibration}/keep',
      tags,
      summary: "Keep the fitted scenario under a name, among the school's scenarios",
    })
    .input(one.extend({ name: z.string().trim().min(1).max(80) }))
    .output(z.object({ scenario: Id, name: Bilingual })),
  report: allow(staff)
    .route({
      method: 'GET',
      path: '/calibrations/{calibration}/report',
      tags,
      summary: 'The report as a page of its own',
      outputStructure: 'detailed',
    })
    .input(one)
    .output(z.object({ headers: z.record(z.string(), z.string()), body: z.file() })),
};
