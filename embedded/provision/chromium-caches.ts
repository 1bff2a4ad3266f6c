import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const INSIDE: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chrome-linux/chrome', 'chrome-linux64/chrome'],
  darwin: [
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
};

/** Every Chromium that Playwright has downloaded for this user, the newest first. */
export function chromiumInCaches(): readonly string[] {
  const folder = playwrightFolder();
  if (!existsSync(folder)) return [];
  const revisions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
  revisions.sort((a, b) => revisionOf(b) - revisionOf(a));
  const inside = INSIDE[process.platform] ?? [];
  return revisions.flatMap((revision) => inside.map((path) => join(folder, revision, path))).filter(existsSync);
}

function revisionOf(folder: string): number {
  return Number(folder.slice('chromium-'.length));
}

function playwrightFolder(): string {
  const chosen = process.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (chosen !== undefined && chosen !== '' && chosen !== '0') return chosen;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ms-playwright');
}
