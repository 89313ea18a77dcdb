// The report as files that people open: Markdown and a page in each language, the figures as JSON, a picture for each distribution.
import type { Language } from '../../platform/texts.ts';
import { escaped } from './escape-markup.ts';
import type { CalibrationReport } from './report-of.ts';
import { picturesOf, readable } from './readable-report.ts';
import { nameOfBars, say } from './report-words.ts';

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

const headings = (language: Language): string[] => [
  say(language, 'report.fact'),
  say(language, 'report.data'),
  say(language, 'report.fitted'),
  say(language, 'report.simulated'),
  say(language, 'distance'),
];

const rowsOf = (report: CalibrationReport, language: Language): string[][] =>
  readable(report, language).facts.map(({ name, data, fitted, simulated, distance }) => [
    name,
    data,
    fitted,
    simulated,
    distance,
  ]);

function markdownOf(report: CalibrationReport, name: string, language: Language): string {
  const { title, lines } = readable(report, language).withheld;
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `# ${say(language, 'report.title')}: ${name}`,
    '',
    ...readable(report, language).about.flatMap((line) => [line, '']),
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

export function pageOf(report: CalibrationReport, name: string, language: Language): string {
  const { title, lines } = readable(report, language).withheld;
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
${readable(report, language)
  .about.map((line) => `<p>${escaped(line)}</p>`)
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
