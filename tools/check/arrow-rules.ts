// Who may import whom. The table is arrows.json; here is what its words mean.
import { matchesGlob } from 'node:path';
import arrows from '../arrows.json' with { type: 'json' };
import type { Import } from './imports.ts';

interface PackageArrows {
  readonly may: readonly string[];
  /** Packages whose types it may name, but whose code it may not run. */
  readonly typesOf?: readonly string[];
  /** False where even libraries and Node itself are forbidden. */
  readonly libraries?: boolean;
  /** True where files of other packages are imported by their path. */
  readonly reachesInside?: boolean;
}

const packages: Record<string, PackageArrows> = arrows.packages;
const modules: Record<string, { readonly may: readonly string[] }> = arrows.modules;
const layers: Record<string, readonly string[]> = arrows.layers;

/** Tests, benchmarks, and what sets the scene for them. */
const isTest = (file: string) => /\.(test|spec)\.tsx?$|\/(testing|bench)\//.test(file);
const packageOf = (path: string) => path.split('/', 1)[0] ?? '';
const moduleOf = (path: string) => /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1];
const layerOf = (path: string) => Object.keys(layers).find((layer) => path.startsWith(`${layer}/`));

const reachesInside = (file: string) => packages[packageOf(file)]?.reachesInside === true;

/** The package of ours an import leads into, by name or by path. */
const packageMeant = ({ target, isPath }: Import) =>
  isPath ? packageOf(target) : /^@portolan\/([^/]+)/.exec(target)?.[1];

type Rule = (arrow: Import) => boolean;

const breaksPackage: Rule = (arrow) => {
  const from = packageOf(arrow.file);
  const to = packageMeant(arrow);
  if (to === undefined || to === from) return false;
  const { may = [], typesOf = [] } = packages[from] ?? {};
  return !may.includes(to) && !(arrow.typesOnly && typesOf.includes(to));
};

const breaksPackageDoor: Rule = ({ file, target, isPath }) =>
  isPath && packageOf(target) !== packageOf(file) && !reachesInside(file);

const usesLibrary: Rule = (arrow) =>
  packages[packageOf(arrow.file)]?.libraries === false &&
  arrow.file.includes('/src/') &&
  !isTest(arrow.file) &&
  packageMeant(arrow) === undefined;

const breaksModule: Rule = ({ file, target }) => {
  const from = moduleOf(file);
  const to = moduleOf(target);
  return from !== undefined && to !== undefined && from !== to && !modules[from]?.may.includes(to);
};

const breaksModuleDoor: Rule = ({ file, target }) => {
  const to = moduleOf(target);
  if (to === undefined || to === moduleOf(file) || isTest(file) || reachesInside(file)) return false;
  return target !== `server/src/modules/${to}/index.ts`;
};

const unknownModule: Rule = ({ file }) => {
  const from = moduleOf(file);
  return from !== undefined && !(from in modules);
};

const platformKnowsModule: Rule = ({ file, target }) =>
  file.startsWith('server/src/platform/') && moduleOf(target) !== undefined;

const leavesModule: Rule = ({ file, target }) =>
  file.startsWith('server/src/modules/') && /^server\/src\/[^/]+\.ts$/.test(target);

const breaksLayer: Rule = ({ file, target, isPath }) => {
  const from = layerOf(file);
  if (from === undefined || !isPath || isTest(file)) return false;
  return ![from, ...(layers[from] ?? [])].some((layer) => target.startsWith(`${layer}/`));
};

const importsTest: Rule = ({ file, target, isPath }) =>
  isPath && isTest(target) && !isTest(file) && !reachesInside(file);

const rules: Record<string, Rule> = {
  'packages-use-only-what-they-may': breaksPackage,
  'packages-are-entered-by-name': breaksPackageDoor,
  'the-engine-uses-nothing': usesLibrary,
  'modules-use-only-what-they-may': breaksModule,
  'modules-are-entered-by-their-index': breaksModuleDoor,
  'modules-are-in-the-table': unknownModule,
  'platform-knows-no-module': platformKnowsModule,
  'only-the-app-knows-all': leavesModule,
  'layers-use-only-what-is-below': breaksLayer,
  'nobody-imports-a-test': importsTest,
  ...Object.fromEntries(
    arrows.only.map(({ rule, use, values = false, in: places }): [string, Rule] => [
      rule,
      ({ file, target, typesOnly }) =>
        use.some((pattern) => matchesGlob(target, pattern)) &&
        !places.some((pattern) => matchesGlob(file, pattern)) &&
        !(values && typesOnly) &&
        !isTest(file),
    ]),
  ),
};

/** The names of the rules that an import breaks. */
export function rulesBroken(arrow: Import): string[] {
  return Object.entries(rules).flatMap(([name, breaks]) => (breaks(arrow) ? [name] : []));
}

export const ruleNames = Object.keys(rules);
