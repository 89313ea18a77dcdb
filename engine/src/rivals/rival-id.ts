/** The id of the computer company that stands at a place in the scenario's list. */
export const rivalId = (place: number): string => `rival-${place + 1}`;
