// The mixer of `src/chance.ts`, for one word and for four side by side.
const FIRST: i32 = 0xed5ad4bb;
const SECOND: i32 = 0xac4c1b51;
const THIRD: i32 = 0x31848bab;

@inline
export function mix(word: i32, key: i32, other: i32): i32 {
  let x = word + key;
  x = (x ^ (x >>> 17)) * FIRST + other;
  x = (x ^ (x >>> 11)) * SECOND;
  x = (x ^ (x >>> 15)) * THIRD;
  return x ^ (x >>> 14);
}

@inline
export function mixFour(word: v128, key: v128, other: v128): v128 {
  let x = i32x4.add(word, key);
  x = i32x4.add(i32x4.mul(v128.xor(x, i32x4.shr_u(x, 17)), i32x4.splat(FIRST)), other);
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 11)), i32x4.splat(SECOND));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 15)), i32x4.splat(THIRD));
  return v128.xor(x, i32x4.shr_u(x, 14));
}
