export { teachingRoutes } from './routes.ts';
export { mustBeOpen, mustGuide, mustSeeTeam, mustTeach, standingIn, type Standing } from './policy.ts';
export { presentClass } from './present-class.ts';
export { studentActivity } from './student-activity.ts';
export { handedIn, lockTeam } from './work-store.ts';
export { furnishDemoClass } from './furnish-demo-class.ts';
export { demoClassOf } from './demo-class-of.ts';
