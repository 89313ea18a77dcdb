// The form of a backup: gzipped lines of JSON. First what it is, then each table's name and columns followed by
// its rows, every value as PostgreSQL writes it in text, and last a seal over all that went before. Values in
// text mean the same to every PostgreSQL, so a backup moves from the embedded database to a server and back.
import * as z from 'zod';

export const Head = z.object({
  portolanBackup: z.literal(1),
  /** The migrations that made the tables: `schemaVersion()`. */
  schema: z.string(),
  madeAt: z.string(),
});
export type Head = z.infer<typeof Head>;

export const TableStart = z.object({ table: z.string(), columns: z.array(z.string()) });
export type TableStart = z.infer<typeof TableStart>;

export const Row = z.array(z.string().nullable());
export type Row = z.infer<typeof Row>;

export const Seal = z.object({ rows: z.number(), sha256: z.string() });
export type Seal = z.infer<typeof Seal>;
