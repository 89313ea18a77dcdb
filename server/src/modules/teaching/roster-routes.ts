import { contract } from '@portolan/contract';
import type { RosterReading } from '@portolan/contract/teaching';
import { implement } from '@orpc/server';
import { inTransaction, signedIn } from '../../platform/http/access.ts';
import type { RequestContext } from '../../platform/http/context.ts';
import { type Language, textOf } from '../../platform/texts.ts';
import { importRoster, planRoster, type RosterPlan } from './import-roster.ts';
import { mustBeOpen, mustTeach } from './policy.ts';
import { rosterHasFaults } from './refusals.ts';

const os = implement(contract.teaching.roster).$context<RequestContext>();

/** Nobody corrects more in one go; the count of all is beside them. */
const MOST_FAULTS_SHOWN = 200;

/** With a byte order mark, so that a spreadsheet reads the headings as Chinese. */
const TEMPLATE =
  '\uFEFF学号,姓名,邮箱,公司\r\n20260101,王小雨,wangxiaoyu@example.edu.cn,远帆\r\n20260102,李明,,远帆\r\n';

export function rosterRoutes() {
  return os.router({
    read: os.read.use(signedIn).handler(async ({ context: { db, caller, language }, input }) => {
      const { row } = await mustTeach(db, caller, input.class);
      return present(await planRoster(db, row, await fileOf(input)), language);
    }),

    import: os.import
      .use(signedIn)
      .use(inTransaction)
      .handler(async ({ context: { db, caller, language, now }, input }) => {
        const { row } = mustBeOpen(await mustTeach(db, caller, input.class));
        const plan = await planRoster(db, row, await fileOf(input));
        const { people: _people, ...reading } = present(plan, language);
        if (plan.faults.length > 0) throw rosterHasFaults(reading, plan.faults.length);
        return { ...reading, newPeople: await importRoster(db, row, plan, { now, language }) };
      }),

    template: os.template.use(signedIn).handler(() => ({
      headers: { 'content-disposition': 'attachment; filename="roster.csv"' },
      body: new File([TEMPLATE], 'roster.csv', { type: 'text/csv' }),
    })),
  });
}

async function fileOf({ file, sourceClass }: { file: File; sourceClass?: string | undefined }) {
  return { bytes: new Uint8Array(await file.arrayBuffer()), sourceClass: sourceClass ?? null };
}

function present(
  { format, encoding, classes, faults, people }: RosterPlan,
  language: Language,
): RosterReading {
  const count = (does: string) => people.filter((one) => one.does === does).length;
  return {
    format,
    encoding,
    rows: people.length,
    faults: faults.slice(0, MOST_FAULTS_SHOWN).map((fault) => ({
      ...fault,
      message: textOf(fault.code, language, {
        ...fault.values,
        row: fault.row ?? '',
        column: fault.column ?? '',
      }),
    })),
    faultsInAll: faults.length,
    classes: [...classes],
    people: people.map(({ row, number, name, email, team, does }) => ({
      row,
      number,
      name,
      email,
      team,
      does,
    })),
    counts: {
      newAccounts: count('new-account'),
      joinsClass: count('joins-class'),
      movesTeam: count('moves-team'),
      nothing: count('nothing'),
      teams: new Set(people.flatMap(({ team }) => team ?? [])).size,
    },
  };
}
