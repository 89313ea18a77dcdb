import { advertisingRoutes } from './advertising-routes.ts';
import { booksRoutes } from './books-routes.ts';
import { companiesRoutes } from './companies-routes.ts';
import type { Engine } from './engine.ts';
import { interventionsRoutes } from './interventions-routes.ts';
import { knownRoutes } from './known-routes.ts';
import { questionsRoutes } from './questions-routes.ts';
import { seatsRoutes } from './seats-routes.ts';
import { worldsRoutes } from './worlds-routes.ts';

export function marketRoutes(engine: Engine) {
  return {
    worlds: worldsRoutes(engine),
    companies: companiesRoutes(engine),
    advertising: advertisingRoutes(engine),
    books: booksRoutes(engine),
    interventions: interventionsRoutes(engine),
    known: knownRoutes(engine),
    questions: questionsRoutes(engine),
    seats: seatsRoutes(),
  };
}
