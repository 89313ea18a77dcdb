// How words cross the wire: written in both languages, or as a code of the texts with what fills its gaps.
import * as z from 'zod';

export const Bilingual = z.object({ zh: z.string(), en: z.string() });

export const Values = z.record(z.string(), z.union([z.string(), z.number()]));
