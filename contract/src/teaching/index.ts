import { classes } from './classes.ts';
import { project } from './project.ts';
import { roster } from './roster.ts';

export const teaching = { classes, roster, project };

export { Class, ClassCard, ClassId, StudentActivity, Team, TeamId } from './classes.ts';
export { Deliverable, Stage, Work } from './project.ts';
export { RosterFault, RosterPerson, RosterReading } from './roster.ts';
