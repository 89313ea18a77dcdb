/** Excel takes a file for UTF-8, and shows Chinese, only when it starts with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** A cell that starts like a formula would be run by a spreadsheet, so it is made text. */
const FORMULA = /^[=+\-@\t\r]/;

type Cell = string | number | null;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => row.map(written).join(',')).join('\r\n') + '\r\n';
}
