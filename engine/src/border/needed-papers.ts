/** Which documents and registers a state asks for with goods of these traits. */
import type { Border, Document, ProducerRegister, Trait } from '../scenario/border.ts';

type Traits = readonly Trait[];

const hasOneOf = (traits: Traits, wanted: Traits): boolean => wanted.some((trait) => traits.includes(trait));

export const neededDocuments = (
  border: Pick<Border, 'documents'> | undefined,
  traits: Traits = [],
): Document[] => (border?.documents ?? []).filter((document) => hasOneOf(traits, document.traits));

export const neededRegisters = (
  border: Pick<Border, 'registers'> | undefined,
  traits: Traits = [],
): ProducerRegister[] =>
  (border?.registers ?? []).filter((register) => !register.traits || hasOneOf(traits, register.traits));

export const isAskedBy = ({ askedBy }: Pick<Document, 'askedBy'>, whom: 'platform' | 'customs'): boolean =>
  askedBy === whom || askedBy === 'both';
