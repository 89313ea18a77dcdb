/** The x of `a · x = b` by elimination with pivoting; undefined when the rows do not tell all of x. */
export function solveLinear(a: readonly (readonly number[])[], b: readonly number[]): number[] | undefined {
  const rows = a.map((row, at) => [...row, b[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(cell(rows, row, column)) > Math.abs(cell(rows, pivot, column))) pivot = row;
    const lead = cell(rows, pivot, column);
    if (Math.abs(lead) < TINY * (1 + Math.abs(a[column]?.[column] ?? 0))) return undefined;
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const top = rows[column] ?? [];
    for (let row = 0; row < size; row++) {
      const factor = row === column ? 0 : cell(rows, row, column) / lead;
      if (factor !== 0) rows[row] = (rows[row] ?? []).map((value, at) => value - factor * (top[at] ?? 0));
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / cell(rows, at, at));
}

const TINY = 1e-12;
const cell = (rows: readonly (readonly number[])[], row: number, column: number): number =>
  rows[row]?.[column] ?? 0;
