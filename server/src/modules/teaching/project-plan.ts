// The six stages of a class's project: the shipped plan with the class's own deadlines.
import type { Stage } from '@portolan/contract/teaching';
import type { Db } from '../../platform/database/database.ts';
import { teachingContent } from '../curriculum/index.ts';
import { noSuchDeliverable } from './refusals.ts';
import { deadlinesOf } from './work-store.ts';

export async function planOfClass(db: Db, classId: string): Promise<Stage[]> {
  const deadlines = await deadlinesOf(db, classId);
  return teachingContent().stages.map(({ id, name, aim, tasks, deliverable }) => ({
    id,
    name,
    aim,
    tasks: tasks.map((task) => ({ id: task.id, name: task.name, does: task.does })),
    deliverables: [
      {
        id: deliverable.id,
        stage: id,
        name: deliverable.name,
        task: deliverable.asks,
        rubric: deliverable.rubric,
        dueDay: deadlines.get(deliverable.id) ?? null,
      },
    ],
  }));
}

export function getDeliverable(id: string) {
  const found = teachingContent().stages.find(({ deliverable }) => deliverable.id === id);
  if (!found) throw noSuchDeliverable(id);
  return found.deliverable;
}
