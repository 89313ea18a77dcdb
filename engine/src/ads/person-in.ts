/** A platform knows the people of a country by its own market only: what they clicked elsewhere is not its business. */
import { PEOPLE_PER_COUNTRY } from '../demand/shopper.ts';

export const personIn = (market: number, person: number): number => market * PEOPLE_PER_COUNTRY + person;
export const marketOf = (person: number): number => Math.floor(person / PEOPLE_PER_COUNTRY);
