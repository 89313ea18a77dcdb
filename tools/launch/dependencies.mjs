// Are the packages of the lockfile the ones on disk? Compared by version, not by file time: a fresh checkout
// gives every file the same time, and a restored cache gives them old ones.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/**
 * What the lockfile asks for and the folder does not hold. Optional packages are left out: they are absent
 * wherever they are not made for the platform.
 * @param {string} root
 * @returns {string[]}
 */
export function missingPackages(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  // npm keeps this second lockfile inside node_modules as its own note of what it has put there.
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, locked]) => path.includes('node_modules/') && !locked.optional)
    .filter(([path, locked]) => !locked.link && present[path]?.version !== locked.version)
    .map(([path]) => path);
}

/**
 * Installs when something is missing. Everything npm says goes to stderr, so that a command's own output stays clean.
 * @param {string} root
 */
export function ensureDependencies(root) {
  const missing = missingPackages(root);
  if (missing.length === 0) return;
  process.stderr.write(`Installing ${missing.length} packages · 正在安装 ${missing.length} 个依赖包 …\n`);
  const windows = process.platform === 'win32';
  // Into an empty clone goes exactly the lockfile; a folder in use is brought up to it, not emptied first.
  const command = existsSync(join(root, 'node_modules')) ? ['install', '--no-save'] : ['ci'];
  const { status, error } = spawnSync('npm', [...command, '--include=dev', '--include=optional'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows, // npm is a .cmd file there, which only a shell can run
  });
  if (error) throw new Error('npm could not be started', { cause: error });
  if (status !== 0) throw new Error(`npm ${command[0]} failed (exit code ${status}); its messages are above`);
}
