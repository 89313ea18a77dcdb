// The roster a teacher keeps: one row per student, headings in Chinese or English.
import { checkPeople } from './check-people.ts';
import type { RosterFault, RosterRow } from './roster.ts';
import { readTable } from './table.ts';

const COLUMNS = {
  number: ['学号', 'number', 'studentnumber', 'studentid', 'studentno', 'id', '编号', '学生编号'],
  name: ['姓名', 'name', 'fullname', 'studentname', '学生姓名', '名字'],
  email: ['邮箱', 'email', 'e-mail', 'mail', '电子邮箱', '电子邮件'],
  team: ['公司', 'company', 'team', 'group', '小组', '组别', '团队', '模拟公司'],
};

/** Students of a CSV roster. A name is needed, and a number or an e-mail to sign in by. */
export function readCsv(text: string): { rows: RosterRow[]; faults: readonly RosterFault[] } {
  const table = readTable(text, COLUMNS, [['name'], ['number', 'email']], null);
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    number: cells.number || null,
    name: cells.name ?? '',
    email: cells.email?.toLowerCase() || null,
    team: cells.team || null,
  }));
  return { rows, faults: [...table.faults, ...checkPeople(rows, null)] };
}
