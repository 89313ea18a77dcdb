/** Something that whoever runs Portolan can put right; the message says what and how. Shown without a stack. */
export class Obstacle extends Error {}
