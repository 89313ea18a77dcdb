// A OneRoster 1.2 CSV package: a zip with manifest.csv, users.csv, classes.csv, enrollments.csv in bulk or delta form
// (1EdTech OneRoster 1.2 CSV binding). Only what a class needs is read: its students with name, number, e-mail.
import { unzipSync } from 'fflate';
import { checkPeople } from './check-people.ts';
import { decode } from './decode.ts';
import { rosterFault, type Encoding, type RosterFault, type RosterRow } from './roster.ts';
import { readTable, type Columns, type Table } from './table.ts';

const NEEDED = ['manifest.csv', 'users.csv', 'classes.csv', 'enrollments.csv'];
/** Unpacked, together; a zip that says more is not unpacked. */
const MOST_BYTES = 40_000_000;

const USERS = {
  id: ['sourcedid'],
  status: ['status'],
  enabled: ['enableduser'],
  given: ['givenname'],
  family: ['familyname'],
  email: ['email'],
  identifier: ['identifier'],
  username: ['username'],
};
const CLASSES = { id: ['sourcedid'], status: ['status'], title: ['title'] };
const ENROLLMENTS = {
  status: ['status'],
  class: ['classsourcedid'],
  user: ['usersourcedid'],
  role: ['role'],
};

export interface OneRoster {
  readonly encoding: Encoding;
  /** The classes of the package, so that a person can say which one is meant. */
  readonly classes: readonly { readonly id: string; readonly title: string; readonly students: number }[];
  readonly rows: readonly RosterRow[];
  readonly faults: readonly RosterFault[];
}

export const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Reads a package; `wanted` names one of its classes, and may be left out where it holds a single one. */
export function readOneRoster(bytes: Uint8Array, wanted: string | null): OneRoster {
  const opened = unpack(bytes);
  if ('faults' in opened) return { encoding: 'utf-8', classes: [], rows: [], faults: opened.faults };
  const { files, encoding } = opened;
  const table = (file: string, columns: Columns, required: readonly string[]) =>
    readTable(
      files.get(file) ?? '',
      columns,
      required.map((column) => [column]),
      file,
    );
  const version = versionFault(files.get('manifest.csv') ?? '');
  if (version.length > 0) return { encoding, classes: [], rows: [], faults: version };
  const users = table('users.csv', USERS, ['id', 'given', 'family']);
  const classes = table('classes.csv', CLASSES, ['id', 'title']);
  const enrollments = table('enrollments.csv', ENROLLMENTS, ['class', 'user', 'role']);
  const faults = [...users.faults, ...classes.faults, ...enrollments.faults];
  if (faults.length > 0) return { encoding, classes: [], rows: [], faults };
  return chooseClass({ users, classes, enrollments }, wanted, encoding);
}

function unpack(
  bytes: Uint8Array,
): { files: Map<string, string>; encoding: Encoding } | { faults: RosterFault[] } {
  let size = 0;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes, {
      filter: (entry) => {
        if (!NEEDED.includes(baseName(entry.name))) return false;
        size += entry.originalSize;
        return size <= MOST_BYTES;
      },
    });
  } catch {
    // Bytes from outside: whatever the library trips over in them, they are no archive.
    return { faults: [rosterFault('zip-broken')] };
  }
  if (size > MOST_BYTES)
    return { faults: [rosterFault('too-large', { values: { most: MOST_BYTES / 1_000_000 } })] };
  const named = new Map(Object.entries(entries).map(([name, content]) => [baseName(name), content]));
  const absent = NEEDED.filter((file) => !named.has(file));
  if (absent.length > 0)
    return { faults: [rosterFault('not-one-roster', { values: { missing: absent.join(', ') } })] };
  const files = new Map<string, string>();
  let encoding: Encoding = 'utf-8';
  for (const [file, content] of named) {
    const decoded = decode(content);
    if (!decoded) return { faults: [rosterFault('encoding', { file })] };
    if (decoded.encoding !== 'utf-8') encoding = decoded.encoding;
    files.set(file, decoded.text);
  }
  return { files, encoding };
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

function versionFault(manifest: string): RosterFault[] {
  const { rows, faults } = readTable(
    manifest,
    { name: ['propertyname'], value: ['value'] },
    [['name'], ['value']],
    'manifest.csv',
  );
  if (faults.length > 0) return [...faults];
  const version = rows.find(({ cells }) => cells.name === 'oneroster.version')?.cells.value ?? '';
  return version.startsWith('1.2') || version.startsWith('1.1')
    ? []
    : [rosterFault('version', { file: 'manifest.csv', values: { found: version || '–' } })];
}

const isKept = (status: string | undefined) => status !== 'tobedeleted' && status !== 'inactive';

function chooseClass(
  tables: { users: Table; classes: Table; enrollments: Table },
  wanted: string | null,
  encoding: Encoding,
): OneRoster {
  const seats = tables.enrollments.rows.filter(
    ({ cells }) => cells.role?.toLowerCase() === 'student' && isKept(cells.status),
  );
  const classes = tables.classes.rows
    .filter(({ cells }) => isKept(cells.status))
    .map(({ cells }) => ({
      id: cells.id ?? '',
      title: cells.title ?? '',
      students: seats.filter((seat) => seat.cells.class === cells.id).length,
    }));
  const chosen =
    wanted === null && classes.length === 1 ? classes[0] : classes.find(({ id }) => id === wanted);
  if (!chosen) {
    const code = wanted === null ? 'class-not-chosen' : 'class-unknown';
    return {
      encoding,
      classes,
      rows: [],
      faults: [
        rosterFault(code, {
          file: 'classes.csv',
          values: {
            classes: classes
              .map(({ title }) => title)
              .slice(0, 8)
              .join(', '),
          },
        }),
      ],
    };
  }
  const people = new Map(tables.users.rows.map((user) => [user.cells.id ?? '', user]));
  const mine = seats.filter((seat) => seat.cells.class === chosen.id);
  const faults = mine
    .filter((seat) => !people.has(seat.cells.user ?? ''))
    .map((seat) =>
      rosterFault('user-unknown', {
        file: 'enrollments.csv',
        row: seat.row,
        column: 'userSourcedId',
        values: { found: seat.cells.user ?? '' },
      }),
    );
  const rows = mine.flatMap((seat) => {
    const user = people.get(seat.cells.user ?? '');
    return user ? [personOf(user)] : [];
  });
  return { encoding, classes, rows, faults: [...faults, ...checkPeople(rows, 'users.csv')] };
}

/** Chinese names are written family name first, without a space. */
function personOf({ row, cells }: Table['rows'][number]): RosterRow {
  const [family, given] = [cells.family ?? '', cells.given ?? ''];
  const name = /\p{Script=Han}/u.test(family + given) ? family + given : `${given} ${family}`.trim();
  return {
    row,
    number: cells.identifier || cells.username || cells.id || null,
    name,
    email: cells.email?.toLowerCase() || null,
    team: null,
  };
}
