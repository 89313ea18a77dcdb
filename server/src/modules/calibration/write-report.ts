// The report as files that people open: Markdown and a page in each language, the figures as JSON, a picture for each distribution.
import { drawDistribution } from './draw-distribution.ts';
import type { Unit } from './facts.ts';
import type { CalibrationReport } from './report-of.ts';
import { nameOfBars, nameOfFact, nameOfLabel, say, sayWithheld, type Language } from './report-words.ts';

export interface ReportFile {
  readonly name: string;
  readonly text: string;
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];

export function reportFiles(
  report: CalibrationReport,
  name: Readonly<Record<Language, string>>,
): ReportFile[] {
  return [
    { name: 'report.json', text: `${JSON.stringify(report, null, 2)}\n` },
    ...LANGUAGES.flatMap((language) => [
      { name: `report.${language}.md`, text: markdownOf(report, name[language], language) },
      { name: `report.${language}.html`, text: pageOf(report, name[language], language) },
      ...picturesOf(report, language).map(({ id, svg }) => ({
        name: `pictures/${id}.${language}.svg`,
        text: svg,
      })),
    ]),
  ];
}

export const picturesOf = (
  report: CalibrationReport,
  language: Language,
): { id: string; title: string; svg: string }[] =>
  report.distributions.map((bars) => {
    const title = nameOfBars(language, bars.id);
    const svg = drawDistribution(bars, bars.simulated, {
      title,
      data: say(language, 'report.data'),
      simulated: say(language, 'report.simulated'),
      nameOf: (label) => nameOfLabel(language, bars.id, label),
    });
    return { id: bars.id, title, svg };
  });

/** Five significant figures: what a person compares. */
function figure(value: number | null, unit: Unit): string {
  if (value === null) return '—';
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`;
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 3);
}

const distanceAs = (distance: number | null, unit: Unit): string => {
  if (distance === null) return '—';
  const sign = distance > 0 ? '+' : '';
  return unit === 'ratio' || unit === 'stars'
    ? `${sign}${distance.toFixed(3)}`
    : `${sign}${(distance * 100).toFixed(1)} %`;
};

/** What is said above the table, line by line. */
function preamble(report: CalibrationReport, language: Language): string[] {
  const parts = report.notTold
    .map((part) => say(language, `part.${part}`))
    .join(language === 'zh' ? '、' : ', ');
  return [
    say(language, 'report.orders', { orders: report.orders }),
    say(language, 'report.days', { days: report.days, playedDays: report.playedDays }),
    ...(report.scale > 1 ? [say(language, 'report.scale', { scale: report.scale })] : []),
    ...(report.notTold.length > 0 ? [say(language, 'report.notTold', { parts })] : []),
  ];
}

const headings = (language: Language): string[] => [
  say(language, 'report.fact'),
  say(language, 'report.data'),
  say(language, 'report.fitted'),
  say(language, 'report.simulated'),
  say(language, 'distance'),
];

export interface Readable {
  readonly about: string[];
  readonly facts: {
    id: string;
    name: string;
    data: string;
    fitted: string;
    simulated: string;
    distance: string;
  }[];
  readonly withheld: { title: string; lines: string[] };
}

/** The report in words and figures of one language. */
export const readable = (report: CalibrationReport, language: Language): Readable => ({
  about: preamble(report, language),
  facts: report.facts.map(({ id, unit, data, fitted, simulated, distance }) => ({
    id,
    name: nameOfFact(language, id),
    data: figure(data, unit),
    fitted: figure(fitted, unit),
    simulated: figure(simulated, unit),
    distance: distanceAs(distance, unit),
  })),
  withheld: withheldOf(report, language),
});

const rowsOf = (report: CalibrationReport, language: Language): string[][] =>
  readable(report, language).facts.map(({ name, data, fitted, simulated, distance }) => [
    name,
    data,
    fitted,
    simulated,
    distance,
  ]);

const withheldOf = (
  { withheld, k }: CalibrationReport,
  language: Language,
): { title: string; lines: string[] } =>
  withheld.length === 0
    ? { title: say(language, 'report.withheldAllTold', { k }), lines: [] }
    : {
        title: say(language, 'report.withheld', { k }),
        lines: withheld.map((each) => sayWithheld(language, each)),
      };

function markdownOf(report: CalibrationReport, name: string, language: Language): string {
  const { title, lines } = withheldOf(report, language);
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `# ${say(language, 'report.title')}: ${name}`,
    '',
    ...preamble(report, language).flatMap((line) => [line, '']),
    `## ${say(language, 'report.facts')}`,
    '',
    row(headings(language)),
    row(['---', '---:', '---:', '---:', '---:']),
    ...rowsOf(report, language).map(row),
    '',
    `## ${say(language, 'report.pictures')}`,
    '',
    ...report.distributions.flatMap(({ id, distance }) => [
      `### ${nameOfBars(language, id)} (${say(language, 'distance')} ${(distance * 100).toFixed(1)} %)`,
      '',
      `![${nameOfBars(language, id)}](pictures/${id}.${language}.svg)`,
      '',
    ]),
    `## ${title}`,
    '',
    ...lines.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function pageOf(report: CalibrationReport, name: string, language: Language): string {
  const { title, lines } = withheldOf(report, language);
  const cells = (tag: string, row: readonly string[]) =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('');
  const whole = `${say(language, 'report.title')}: ${escaped(name)}`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${whole}</title>
<style>body{font:15px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}table{border-collapse:collapse;width:100%}
th,td{padding:.25rem .6rem;border-bottom:1px solid #ddd;text-align:right}th:first-child,td:first-child{text-align:left}svg{width:100%;height:auto}
.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(26rem,1fr));gap:1rem}</style></head>
<body>
<h1>${whole}</h1>
${preamble(report, language)
  .map((line) => `<p>${escaped(line)}</p>`)
  .join('\n')}
<h2>${say(language, 'report.facts')}</h2>
<table><thead><tr>${cells('th', headings(language))}</tr></thead><tbody>
${rowsOf(report, language)
  .map((row) => `<tr>${cells('td', row)}</tr>`)
  .join('\n')}
</tbody></table>
<h2>${say(language, 'report.pictures')}</h2>
<div class="pictures">
${picturesOf(report, language)
  .map(({ svg }) => `<figure>${svg}</figure>`)
  .join('\n')}
</div>
<h2>${escaped(title)}</h2>
<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>
</body>
</html>
`;
}
