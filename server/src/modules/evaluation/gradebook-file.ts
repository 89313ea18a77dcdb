import type { GradebookRow } from '@portolan/contract/evaluation';
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../platform/texts.ts';
import { teachingContent } from '../curriculum/index.ts';

const HEADINGS: Record<Language, readonly string[]> = {
  zh: [
    '学号',
    '姓名',
    '公司',
    '综合成绩',
    '教师',
    '企业导师',
    '平台数据',
    '同伴互评',
    'WebPA 系数',
    '决策占比',
    '提示',
  ],
  en: [
    'number',
    'name',
    'company',
    'mark',
    'teacher',
    'mentor',
    'platform',
    'peers',
    'WebPA factor',
    'share of decisions',
    'notes',
  ],
};
const PARTIES = ['teacher', 'mentor', 'platform', 'peer'];

/** The gradebook for a spreadsheet: with a byte order mark, marks with two decimals, what is missing left empty. */
export function gradebookFile(rows: readonly GradebookRow[], language: Language): string {
  const { stages } = teachingContent();
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : value.toFixed(2);
  const lines = rows.map((row) => [
    row.student.number ?? '',
    row.student.name,
    row.team?.name ?? '',
    number(row.mark),
    ...PARTIES.map((party) => number(row.parties[party])),
    number(row.peerFactor),
    number(row.decisionShare),
    row.flags.join(' '),
    ...stages.map(({ id }) => number(row.stages[id])),
  ]);
  const header = [...HEADINGS[language], ...stages.map(({ name }) => name[language])];
  // A cell that begins like a formula is no formula: names come from outside.
  return stringify([header, ...lines], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
