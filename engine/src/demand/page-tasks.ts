import type { Task } from '../task.ts';
import type { CompanyView } from '../view/company-view.ts';

/** Own pages that the platform has found in a wrong category: nobody finds them until they are filed right. */
export const pageTasks = ({ listings }: CompanyView): Task[] =>
  listings.flatMap(({ id, page, product, suppressed }): Task[] =>
    page === undefined && suppressed?.cause === 'wrong-category'
      ? [{ code: 'task.file-page-right', target: { kind: 'listing', id }, values: { product } }]
      : [],
  );
