import type { Sight } from '../use-company.ts';

type Cause = Sight['letters'][number]['cause'];
type Texts = Record<Cause, readonly [string, string]>;

/**
 * What buyers write, in the languages of the markets and of the readers. The two ways of saying a thing stand in the
 * same order in every language, so that one is the gloss of the other.
 */
const TEXTS: Record<string, Texts> = {
  en: {
    'where-is-it': [
      'Hi, I ordered “{product}” a while ago (order {order}) and it still isn’t here. Tracking hasn’t moved for days. Where is it?',
      'Hello, order {order}, “{product}”: the date you promised has passed. Can you tell me when it will arrive, or should I buy it somewhere else?',
    ],
    late: [
      'My “{product}” finally came, but much later than promised (order {order}). I needed it last week. Not happy.',
      'Order {order}: the “{product}” took far too long. What do you do for customers who had to wait like this?',
    ],
    damaged: [
      'The “{product}” arrived broken (order {order}). The parcel was crushed on one side. I’d like my money back or a new one.',
      'Order {order}: opened the parcel today and the “{product}” is damaged. I can send photos. What now?',
    ],
    'not-as-described': [
      'This “{product}” is not what your page says (order {order}). I feel misled. How will you put this right?',
      'Order {order}: the “{product}” looks and feels quite different from the listing. I expected better from the description.',
    ],
    question: [
      'Quick question about order {order}: is everything I need included with the “{product}”, or do I have to buy something extra?',
      'Hi, I just ordered the “{product}” (order {order}). Could you tell me how to use and clean it properly?',
    ],
    thanks: [
      'Just wanted to say the “{product}” is great (order {order}). Thank you!',
      'Order {order} came and the “{product}” is just what I hoped for. Thanks a lot.',
    ],
  },
  de: {
    'where-is-it': [
      'Guten Tag, ich habe vor einiger Zeit „{product}“ bestellt (Bestellung {order}) und es ist immer noch nicht da. In der Sendungsverfolgung bewegt sich seit Tagen nichts. Wo bleibt es?',
      'Hallo, Bestellung {order}, „{product}“: Der zugesagte Termin ist vorbei. Wann kommt die Ware, oder soll ich sie woanders kaufen?',
    ],
    late: [
      'Meine Bestellung {order} („{product}“) ist endlich da, aber viel später als zugesagt. Ich hätte sie letzte Woche gebraucht. Das ist ärgerlich.',
      'Bestellung {order}: „{product}“ war viel zu lange unterwegs. Was tun Sie für Kunden, die so lange warten mussten?',
    ],
    damaged: [
      'Die Ware aus Bestellung {order} („{product}“) ist beschädigt angekommen, das Paket war an einer Seite eingedrückt. Ich möchte mein Geld zurück oder Ersatz.',
      'Bestellung {order}: Ich habe das Paket heute geöffnet und „{product}“ ist defekt. Fotos kann ich schicken. Wie geht es weiter?',
    ],
    'not-as-described': [
      'Was hier ankam („{product}“, Bestellung {order}), entspricht nicht Ihrer Beschreibung. Ich fühle mich getäuscht. Wie bringen Sie das in Ordnung?',
      'Bestellung {order}: „{product}“ sieht ganz anders aus als auf der Produktseite und fühlt sich auch anders an. Nach der Beschreibung hatte ich mehr erwartet.',
    ],
    question: [
      'Kurze Frage zu Bestellung {order}: Ist bei „{product}“ alles dabei, was ich brauche, oder muss ich noch etwas dazukaufen?',
      'Hallo, ich habe gerade „{product}“ bestellt (Bestellung {order}). Wie benutzt und reinigt man es richtig?',
    ],
    thanks: [
      'Ich wollte nur sagen: „{product}“ ist klasse (Bestellung {order}). Vielen Dank!',
      'Bestellung {order} ist da, und „{product}“ ist genau so, wie ich es mir erhofft hatte. Herzlichen Dank.',
    ],
  },
  zh: {
    'where-is-it': [
      '你好，我前阵子买的{product}（订单 {order}）到现在还没到，物流好几天没动了。东西到底在哪儿？',
      '你好，订单 {order} 的{product}：承诺的日期已经过了。什么时候能到？不行我就去别家买了。',
    ],
    late: [
      '{product}总算到了，可比承诺的晚太多（订单 {order}）。我上周就要用的，很不满意。',
      '订单 {order}：{product}等得实在太久。让顾客等成这样，你们怎么补偿？',
    ],
    damaged: [
      '收到的{product}是坏的（订单 {order}），包裹一侧被压扁了。请退款，或者重新发一件。',
      '订单 {order}：今天拆开包裹，{product}是损坏的。我可以发照片。接下来怎么办？',
    ],
    'not-as-described': [
      '这个{product}和页面上写的不一样（订单 {order}），感觉被误导了。你们怎么解决？',
      '订单 {order}：{product}的样子和手感跟商品页差很多。看描述我以为会好得多。',
    ],
    question: [
      '想问一下订单 {order}：{product}需要的配件都在里面吗，还是要另外买？',
      '你好，我刚买了{product}（订单 {order}）。请问该怎么用、怎么清洁？',
    ],
    thanks: [
      '只想说一声，{product}很好用（订单 {order}）。谢谢！',
      '订单 {order} 收到了，{product}正是我想要的，非常感谢。',
    ],
  },
};

/** A letter in a language; `product` is what it calls the goods. */
export function letterText(
  { id, cause, order }: Pick<Sight['letters'][number], 'id' | 'cause' | 'order'>,
  language: string,
  product: string,
): string | undefined {
  return TEXTS[language]?.[cause][id % 2]?.replace('{product}', product).replace('{order}', `#${order}`);
}
