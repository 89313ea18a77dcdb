/**
 * Words by which a page praises its goods beyond what they are. Readers believe them a little, and measure what
 * arrives by them. A language without a list makes no claims.
 */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'best',
    'premium',
    'luxury',
    'perfect',
    'professional',
    'ultimate',
    'unbreakable',
    'lifetime',
    'guaranteed',
    'amazing',
    'superior',
    'flawless',
    'number one',
    'top quality',
    'high end',
    'world class',
  ],
  de: [
    'beste',
    'premium',
    'luxus',
    'perfekt',
    'profi',
    'ultimativ',
    'unzerbrechlich',
    'lebenslang',
    'garantiert',
    'erstklassig',
    'hochwertigste',
    'makellos',
    'spitzenqualität',
    'unschlagbar',
    'nummer eins',
  ],
};

// Every order asks about its page, and a page has many orders.
const known = new Map<string, number>();
const MOST_KNOWN = 2000;

/** How many different claims a text makes; a claim repeated is one claim. */
export function claimsIn(text: string, language: string): number {
  const key = `${language} ${text}`;
  const found = known.get(key) ?? countClaims(text, language);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

function countClaims(text: string, language: string): number {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (CLAIMS[language] ?? []).filter((claim) => words.includes(` ${claim}`)).length;
}
