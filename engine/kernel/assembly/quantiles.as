// Gumbel and normal draws from the tables of `src/demand/quantiles.ts`, which whoever lends the memory copies into it.

/** Below a word's leading one and the six bits that choose the cell. */
const REST: i32 = 0x1ffffff;

@inline
function valueIn(table: usize, distance: i32): f64 {
  const zeros = clz(distance);
  const rest = distance << zeros;
  // A cell is two numbers of eight bytes, its start and its slope.
  const cell = table + (<usize>(zeros << 10) + ((rest >>> 21) & 1008));
  return load<f64>(cell) + load<f64>(cell, 8) * <f64>(rest & REST);
}

@inline
export function gumbelOf(table: usize, bits: i32): f64 {
  return valueIn(table, ~bits);
}

@inline
export function normalOf(table: usize, bits: i32): f64 {
  return valueIn(table, ~bits & 0x7fffffff) * <f64>((bits >> 31) | 1);
}
