import type { Letter } from '../world.ts';

const ENGLISH: Readonly<Record<Letter['cause'], string>> = {
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

const GERMAN: Readonly<Record<Letter['cause'], string>> = {
  'where-is-it':
    'Vielen Dank für Ihre Nachricht. Ihr Paket ist unterwegs; die Sendungsverfolgung zeigt, wo es gerade ist. Sollte es in einer Woche nicht da sein, schreiben Sie uns bitte noch einmal, dann finden wir eine Lösung.',
  late: 'Es tut uns leid, dass Ihr Paket später kam als versprochen. Das hätte nicht passieren dürfen. Vielen Dank für Ihre Geduld.',
  damaged:
    'Es tut uns sehr leid, dass Ihre Bestellung beschädigt ankam. Wir haben Ihnen den vollen Betrag erstattet; Sie brauchen nichts zurückzuschicken.',
  'not-as-described':
    'Es tut uns leid, dass der Artikel nicht Ihren Erwartungen entspricht. Bitte beantragen Sie die Rückgabe in Ihrer Bestellung, oder schreiben Sie uns, was fehlt, dann helfen wir Ihnen.',
  'door-charge':
    'Es tut uns leid, dass der Zusteller Zoll und Steuer von Ihnen verlangt hat; das hätte auf unserer Seite stehen müssen. Künftig verschicken wir verzollt und versteuert.',
  question:
    'Vielen Dank für Ihre Frage. Alles, was zum Artikel gehört, steht in der Liste auf der Produktseite; sagen Sie uns gern, wenn ein Punkt unklar ist.',
  thanks: 'Vielen Dank für Ihre freundlichen Worte. Es freut uns, dass Ihnen der Artikel gefällt.',
};

/** A letter in the buyer's language; English where the company knows no other. */
export const letterWords = (cause: Letter['cause'], language: string): string =>
  (language === 'de' ? GERMAN : ENGLISH)[cause];
