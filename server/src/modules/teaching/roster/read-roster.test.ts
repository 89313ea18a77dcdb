import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readRoster } from './read-roster.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (bytes: Uint8Array, wanted: string | null = null) =>
  readRoster(bytes, wanted).faults.map(({ code, file, row, column }) => [code, file, row, column]);

test('a roster with Chinese headings names the students, their numbers and their companies', () => {
  const file = utf8('学号,姓名,邮箱,公司\n2401,王小雨,Wang@School.CN,远帆\n2402,李明,,远帆\n');

  const roster = readRoster(file, null);

  expect(roster.faults).toEqual([]);
  expect(roster.rows).toEqual([
    { row: 2, number: '2401', name: '王小雨', email: 'wang@school.cn', team: '远帆' },
    { row: 3, number: '2402', name: '李明', email: null, team: '远帆' },
  ]);
});

test('a roster reads the same in UTF-8, with a byte order mark, and in GB18030', () => {
  const text = '学号,姓名\n2401,王小雨\n';
  // The same text as a Chinese spreadsheet saves it.
  const chinese = Uint8Array.from([
    0xd1, 0xa7, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0x32, 0x34, 0x30, 0x31, 0x2c, 0xcd, 0xf5,
    0xd0, 0xa1, 0xd3, 0xea, 0x0a,
  ]);

  const readings = [utf8(text), utf8(`\uFEFF${text}`), chinese].map((bytes) => readRoster(bytes, null));

  expect(readings.map(({ encoding }) => encoding)).toEqual(['utf-8', 'utf-8-bom', 'gb18030']);
  for (const { rows, faults } of readings) {
    expect(faults).toEqual([]);
    expect(rows.map(({ name }) => name)).toEqual(['王小雨']);
  }
});

test('a roster without a column for names says which headings would do and which were found', () => {
  const [fault] = readRoster(utf8('学号,班级\n1,A\n'), null).faults;

  expect(fault).toMatchObject({
    code: 'roster.column-missing',
    row: 1,
    column: '姓名',
    values: { found: '学号, 班级' },
  });
});

test('an e-mail will do where the school has no numbers, but one of the two must be there', () => {
  expect(readRoster(utf8('姓名,邮箱\n王小雨,w@s.cn\n'), null).rows).toMatchObject([
    { number: null, email: 'w@s.cn' },
  ]);
  expect(readRoster(utf8('姓名,公司\n王小雨,远帆\n'), null).faults).toMatchObject([
    { code: 'roster.column-missing', column: '学号 / 邮箱' },
  ]);
});

test('rows are counted as the spreadsheet shows them, over empty lines and cells with line breaks', () => {
  const file = utf8('number,name\n1,"Ann\nLee"\n\n2,\n');

  expect(codes(file)).toEqual([['roster.name-missing', null, 5, 'name']]);
});

test('a number or an e-mail that stands twice is a fault of the later row, which names the earlier', () => {
  const file = utf8('number,name,email\n1,Ann,a@b.cn\n1,Ben,b@b.cn\n3,Cat,A@B.cn\n');

  const { faults } = readRoster(file, null);

  expect(faults.map(({ row, column, values }) => [row, column, values.earlier])).toEqual([
    [3, 'number', 2],
    [4, 'email', 2],
  ]);
});

test.each([
  ['an unclosed quote', utf8('number,name\n1,"Ann\n2,Ben\n'), 'roster.quotes'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff]), 'roster.encoding'],
  ['an empty file', utf8(''), 'roster.empty'],
  ['the same heading twice', utf8('name,姓名,number\nA,B,1\n'), 'roster.column-twice'],
  ['a row longer than the header', utf8('number,name\n1,Ann,surplus\n'), 'roster.too-many-cells'],
  ['an e-mail that is none', utf8('number,name,email\n1,Ann,ann\n'), 'roster.email-unreadable'],
  ['a number with spaces', utf8('number,name\n1 2,Ann\n'), 'roster.number-unreadable'],
  ['a workbook instead of CSV', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'roster.not-one-roster'],
  ['a broken zip', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), 'roster.zip-broken'],
])('%s is refused with what and where', (_, bytes, code) => {
  const { faults, rows } = readRoster(bytes, null);

  expect(faults.map((fault) => fault.code)).toContain(code);
  expect(faults.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThan(3);
});

test('a whole school of 100,000 rows is refused with one fault, because a class is meant', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => `${at + 1},Student ${at + 1}`);

  const { faults } = readRoster(utf8(`number,name\n${rows.join('\n')}\n`), null);

  expect(faults).toMatchObject([
    { code: 'roster.too-many-students', values: { most: 1000, found: 100_000 } },
  ]);
});

const onePackage = (changes: Record<string, string> = {}) => {
  const files = {
    'manifest.csv': 'propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.users,bulk\n',
    'users.csv':
      'sourcedId,status,enabledUser,username,givenName,familyName,email,identifier\nu1,active,true,wxy,小雨,王,w@s.cn,2401\nu2,active,true,ann,Ann,Lee,,2402\nu3,active,true,t,Tom,Hu,,9\n',
    'classes.csv': 'sourcedId,status,title\nc1,active,跨境电商 2401\nc2,active,Other\n',
    'enrollments.csv':
      'sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role\ne1,active,c1,s,u1,student\ne2,active,c1,s,u2,student\ne3,active,c1,s,u3,teacher\ne4,tobedeleted,c2,s,u2,student\n',
    ...changes,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};

test('a OneRoster 1.2 package gives the students of the class that is chosen', () => {
  const { rows, faults, classes } = readRoster(onePackage(), 'c1');

  expect(faults).toEqual([]);
  expect(classes.map(({ title, students }) => [title, students])).toEqual([
    ['跨境电商 2401', 2],
    ['Other', 0],
  ]);
  expect(rows.map(({ name, number }) => [name, number])).toEqual([
    ['王小雨', '2401'],
    ['Ann Lee', '2402'],
  ]);
});

test('a package of several classes asks which one is meant, and an enrolment of nobody is a fault', () => {
  expect(codes(onePackage())).toEqual([['roster.class-not-chosen', 'classes.csv', null, null]]);
  const orphan = onePackage({ 'enrollments.csv': 'classSourcedId,userSourcedId,role\nc1,u9,student\n' });
  expect(codes(orphan, 'c1')).toEqual([['roster.user-unknown', 'enrollments.csv', 2, 'userSourcedId']]);
});

test('a package of another version says which one it is', () => {
  const old = onePackage({ 'manifest.csv': 'propertyName,value\noneroster.version,1.0\n' });

  expect(readRoster(old, 'c1').faults).toMatchObject([{ code: 'roster.version', values: { found: '1.0' } }]);
});

test('a table that goes on for ever is not read to its end, and a row that does is named', () => {
  const endless = onePackage({ 'users.csv': `sourcedId,givenName,familyName\n${'u,A,B\n'.repeat(300_000)}` });
  const unclosed = utf8(`学号,姓名\n2401,"王小雨\n${'2402,李明\n'.repeat(5_000)}`);

  expect(codes(endless, 'c1')).toEqual([['roster.too-many-rows', 'users.csv', null, null]]);
  expect(codes(unclosed)).toEqual([['roster.row-too-long', null, 2, null]]);
});
