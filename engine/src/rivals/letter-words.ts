import type { Letter } from '../world.ts';

const ANSWERS: Readonly<Record<Letter['cause'], string>> = {
  'where-is-it':
    'Thank you for writing. Your parcel has left us and is on its way; the tracking page shows where it is. If it has not come within a week, please write again and we will put it right.',
  late: 'We are sorry that your parcel came later than we promised. The carrier had a bad week, and that is our worry, not yours. Thank you for your patience.',
  damaged:
    'We are very sorry that your order arrived broken. We have paid back the full amount; there is no need to send anything back.',
  'not-as-described':
    'We are sorry that the goods are not what you expected. Please ask for a return in your order and we will take them back, or tell us what is missing and we will help.',
  'door-charge':
    'We are sorry that the carrier asked you for duty and tax at the door; we should have told you on our page. We will see to it that our next parcels come with everything paid.',
  question:
    'Thank you for your question. Everything that belongs to the product stands in the list on its page; please tell us if one point is not clear.',
  thanks: 'Thank you for your kind words. We are glad that you like it.',
};

/** What a company writes where the scenario has no letters in the buyer's language. */
export const letterWords = (cause: Letter['cause']): string => ANSWERS[cause];
