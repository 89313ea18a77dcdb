/** English speaks of unions, kingdoms and republics, and of countries whose names are plurals, with an article. */
const WITH_ARTICLE =
  /^(United|Czech|Dominican|Central|Democratic)\b|\b(Kingdom|States|Emirates|Republic|Federation|Islands)$|^(Netherlands|Philippines|Maldives|Bahamas|Seychelles|Comoros|Gambia|Vatican)$/;

interface Both {
  readonly zh: string;
  readonly en: string;
}

/** A country's name as it stands within a sentence. */
export const inSentence = ({ zh, en }: Both): Both => ({
  zh,
  en: WITH_ARTICLE.test(en) ? `the ${en}` : en,
});
