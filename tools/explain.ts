// `npm run --silent explain -- --scenario ID --seed N --days N [--teams N] [--decisions FILE.jsonl] [--workers N]` and one
// question: `--order N`, `--session MARKET/DAY/SLICE/N`, `--lost COMPANY [--day D]`, `--rank LISTING [--query TEXT]
// [--day D]`, or `--regret COMPANY [--day D] [--span N]`. Plays the world and prints the answer as JSON. Its fields: docs/explain.md.
import { readArguments } from './play/arguments.ts';
import { askLost, askOrder, askRank, askRegret, askSession } from './play/explain-questions.ts';
import { attempt, Mistake } from './play/said.ts';

const QUESTIONS = ['order', 'session', 'lost', 'rank', 'regret'] as const;

await attempt(async () => {
  const { world, other } = readArguments(process.argv.slice(2), [...QUESTIONS, 'day', 'query', 'span']);
  const asked = QUESTIONS.filter((question) => other[question] !== undefined);
  if (asked.length === 0) throw new Mistake(['--order is missing, or --session, --lost, --rank or --regret']);
  if (asked.length > 1) throw new Mistake([`one question at a time, not --${asked.join(' and --')}`]);
  const answer =
    other.order !== undefined
      ? await askOrder(world, other.order)
      : other.session !== undefined
        ? await askSession(world, other.session)
        : other.lost !== undefined
          ? await askLost(world, { company: other.lost, day: other.day })
          : other.regret !== undefined
            ? await askRegret(world, { company: other.regret, day: other.day, span: other.span })
            : await askRank(world, { listing: other.rank ?? '', day: other.day, query: other.query });
  console.log(JSON.stringify(answer));
});
