// What must hold of the people of a roster, whatever form it came in.
import { rosterFault, type RosterFault, type RosterRow } from './roster.ts';

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/;
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;
const LONGEST_NAME = 80;
const LONGEST_TEAM = 40;

/** Every fault of every row, in the order of the rows. */
export function checkPeople(rows: readonly RosterRow[], file: string | null): RosterFault[] {
  const numbers = firstRows(rows, 'number');
  const emails = firstRows(rows, 'email');
  return rows.flatMap((person) => [
    ...checkPerson(person, file),
    ...checkTwice(person, 'number', numbers, file),
    ...checkTwice(person, 'email', emails, file),
  ]);
}

function checkPerson({ row, name, number, email, team }: RosterRow, file: string | null): RosterFault[] {
  const faults: RosterFault[] = [];
  const say = (column: string, code: string, values: RosterFault['values'] = {}) =>
    faults.push(rosterFault(code, { file, row, column, values }));
  if (name === '') say('name', 'name-missing');
  else if (name.length > LONGEST_NAME) say('name', 'too-long', { most: LONGEST_NAME });
  if (number === null && email === null) say('number', 'number-missing');
  if (number !== null && !NUMBER.test(number))
    say('number', 'number-unreadable', { found: number.slice(0, 40) });
  if (email !== null && !EMAIL.test(email)) say('email', 'email-unreadable', { found: email.slice(0, 80) });
  if (team !== null && team.length > LONGEST_TEAM) say('company', 'too-long', { most: LONGEST_TEAM });
  return faults;
}

type Key = 'number' | 'email';

function firstRows(rows: readonly RosterRow[], key: Key): Map<string, number> {
  const first = new Map<string, number>();
  for (const person of rows) {
    const value = person[key];
    if (value !== null && !first.has(value)) first.set(value, person.row);
  }
  return first;
}

function checkTwice(
  person: RosterRow,
  key: Key,
  first: Map<string, number>,
  file: string | null,
): RosterFault[] {
  const value = person[key];
  const earlier = value === null ? undefined : first.get(value);
  if (value === null || earlier === undefined || earlier === person.row) return [];
  return [
    rosterFault('twice', {
      file,
      row: person.row,
      column: key,
      values: { found: value.slice(0, 80), earlier },
    }),
  ];
}
