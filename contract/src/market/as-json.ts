import * as z from 'zod';

/**
 * What arrives of a value that travels as JSON: plain objects and lists. The engine's types promise not to change
 * what they describe, which a receiver need not; a branded number arrives as a number.
 */
export type AsJson<T> = T extends number
  ? number
  : T extends string | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? AsJson<Item>[]
      : { -readonly [Key in keyof T]: AsJson<T[Key]> };

/** An answer that the engine makes and nobody sends: its type says all there is to say. */
export const madeByEngine = <T extends object>() =>
  z.custom<AsJson<T>>((value) => typeof value === 'object' && value !== null) as z.ZodType<AsJson<T>, T>;
