import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** Where distributions put it. */
const PLACES = ['/usr/bin/node', '/usr/local/bin/node'];

interface OtherNode {
  readonly program: string;
  /** As `v22.23.2`. */
  readonly version: string;
}

function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.startsWith('v') ? stdout.trim() : undefined;
}

/** The machine's own Node and those that OTHER_NODES names, each version once and none that this program runs on. */
export function findOtherNodes(): OtherNode[] {
  const named = (process.env['OTHER_NODES'] ?? '').split(delimiter).filter((place) => place !== '');
  const versions = new Map<string, OtherNode>();
  for (const program of [...PLACES, ...named]) {
    const version = versionOf(program);
    if (version === undefined && named.includes(program))
      throw new Error(`OTHER_NODES: ${program} is no Node`);
    if (version !== undefined && version !== process.version) versions.set(version, { program, version });
  }
  return [...versions.values()];
}
