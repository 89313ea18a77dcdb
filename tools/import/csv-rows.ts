import { CsvError, parse } from 'csv-parse/sync';

/** One thing wrong with a file from outside; line 1 is its heading. */
export interface RowFault {
  readonly line: number;
  readonly says: string;
}

export interface CsvRow {
  /** The line on which the row begins; a quoted cell may hold further lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvRows {
  readonly heading: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly faults: readonly RowFault[];
}

/** The rows of a CSV text. Rows with too few or too many cells are faults and left out. */
export function csvRows(text: string): CsvRows {
  const all: CsvRow[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines }) {
        const inside = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
        all.push({ line: lines - inside, cells });
        return null;
      },
    });
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    // A quotation that never ends is noticed on the last line.
    const line = typeof problem['lines'] === 'number' ? problem['lines'] : 1;
    return { heading: [], rows: [], faults: [{ line, says: problem.message }] };
  }
  const [first, ...rest] = all;
  if (!first) return { heading: [], rows: [], faults: [{ line: 1, says: 'the file is empty' }] };
  const wanted = first.cells.length;
  return {
    heading: first.cells,
    rows: rest.filter(({ cells }) => cells.length === wanted),
    faults: rest
      .filter(({ cells }) => cells.length !== wanted)
      .map(({ line, cells }) => ({ line, says: `has ${cells.length} cells, the heading has ${wanted}` })),
  };
}
