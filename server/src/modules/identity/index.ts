export { identityRoutes } from './routes.ts';
export { type Accounts, makeAccounts } from './accounts.ts';
export { whoIsAsking } from './who-is-asking.ts';
export { createPeople, type NewPerson } from './create-people.ts';
export { furnishDemoSchool } from './furnish-demo-school.ts';
export { asPerson, findSchool, lastSeen, peopleById, peopleByName, searchPeople } from './store.ts';
