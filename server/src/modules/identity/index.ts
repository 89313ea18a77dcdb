export { identityRoutes } from './routes.ts';
export { makeAccounts } from './accounts.ts';
export { whoIsAsking } from './who-is-asking.ts';
export { createPeople } from './create-people.ts';
export { furnishDemoSchool } from './furnish-demo-school.ts';
export { asPerson, findSchool, lastSeen, peopleById, peopleByName, searchPeople } from './store.ts';
