import { hashPassword } from 'better-auth/crypto';
import { createHmac, randomUUID } from 'node:crypto';
import type { Db } from '../../platform/database/database.ts';
import { createPeople, type NewPerson } from './create-people.ts';
import { findSchool, savePassword, saveSchool } from './store.ts';

const STUDENTS = [
  '陈思远',
  '林雨桐',
  '王浩然',
  '张嘉怡',
  '李明轩',
  '黄诗涵',
  '周子墨',
  '吴欣悦',
  '徐俊杰',
  '孙梦琪',
  '胡天宇',
  '朱雅婷',
  '高文博',
  '何晓彤',
  '郭志强',
  '马静雯',
  '罗嘉豪',
  '梁可欣',
  '郑凯文',
  '谢若溪',
  '韩宇航',
  '唐婉清',
  '冯一鸣',
  '邓紫萱',
] as const;

type Account = NewPerson & { readonly email: string };

const STAFF: readonly Account[] = [
  { name: '叶文海', role: 'teacher', email: 'teacher@demo.portolan' },
  { name: '温若宁', role: 'mentor', email: 'mentor@demo.portolan' },
  { name: '金管理', role: 'administrator', email: 'administrator@demo.portolan' },
];

const CLASS = STUDENTS.map((name, index): Account => {
  const seat = String(index + 1).padStart(2, '0');
  return { name, role: 'student', email: `student${seat}@demo.portolan`, number: `2026${seat}` };
});

/** The accounts on the sign-in page: the staff, and the first students, who sit in different companies. */
export const OFFERED: readonly Account[] = [...STAFF, ...CLASS.slice(0, 6)];

/** One for the whole demo, and another in every installation, so that knowing the source opens no school. */
export function demoPassword(secret: string): string {
  return `demo-${createHmac('sha256', secret).update('demo-password').digest('hex').slice(0, 12)}`;
}

/** Makes the demo school on the first start; where there is a school already, does nothing. */
export async function furnishDemoSchool(
  db: Db,
  { now, secret }: { now: Date; secret: string },
): Promise<void> {
  if (await findSchool(db)) return;
  const hash = await hashPassword(demoPassword(secret));
  await db.transaction(async (inside) => {
    const schoolId = randomUUID();
    await saveSchool(inside, {
      id: schoolId,
      name: '海图职业技术学院（演示）',
      isDemo: true,
      createdAt: now,
    });
    const people = await createPeople(inside, {
      schoolId,
      now,
      language: 'zh',
      people: [...STAFF, ...CLASS],
    });
    for (const person of people) await savePassword(inside, { personId: person.id, hash, now });
  });
}
