import type { PublicKnowledge } from '@portolan/engine';
import * as z from 'zod';
import { allow, everyRole } from '../access.ts';
import { madeByEngine } from './as-json.ts';
import { WorldId } from './worlds.ts';

const inWorld = z.object({ world: WorldId });
const tags = ['market: worlds'];

/** What everybody in a world may know: apart from what a company alone may, because it seldom changes. */
export const known = {
  catalogue: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/catalogue',
      tags,
      summary: 'Markets, goods, suppliers, lanes and studies; the same on every day',
    })
    .input(inWorld)
    .output(madeByEngine<PublicKnowledge['catalogue']>()),
  rules: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/rules',
      tags,
      summary: 'The rules in force on the next day, those announced, and what they change',
    })
    .input(inWorld)
    .output(madeByEngine<PublicKnowledge['rules']>()),
  pages: allow(everyRole)
    .route({
      method: 'GET',
      path: '/worlds/{world}/pages',
      tags,
      summary: 'The pages of all companies that shoppers can see',
    })
    .input(inWorld)
    .output(madeByEngine<PublicKnowledge['pages']>()),
};
