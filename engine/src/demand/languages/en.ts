import { variants, words, type Language } from './language.ts';

export const english: Language = {
  idle: words('a an and at by for from in is it of on or the to up with your'),
  endings: [
    ['sses', 'ss', 2],
    ['ches', 'ch', 2],
    ['shes', 'sh', 2],
    ['xes', 'x', 2],
    ['ies', 'y', 2],
    ['ss', 'ss', 1],
    ['us', 'us', 1],
    ['s', '', 3],
    ['ing', '', 4],
    ['ed', '', 4],
  ],
  doubled: /([bdgmnprt])\1$/,
  spellings: variants(
    'color colour, colors colours, colored coloured, colorful colourful, gray grey, organizer organiser, organizers ' +
      'organisers, organize organise, center centre, fiber fibre, microfiber microfibre, jewelry jewellery, aluminum ' +
      'aluminium, traveling travelling, traveler traveller, liter litre, liters litres, meter metre, meters metres, ' +
      'cozy cosy, pajamas pyjamas, moisturizer moisturiser, mold mould, molds moulds, favorite favourite, catalog ' +
      'catalogue, tire tyre, tires tyres, odor odour, flavor flavour, harbor harbour, customized customised, ' +
      'personalized personalised, sanitizer sanitiser, vapor vapour, mom mum',
  ),
};
