import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
]

const WINDOWS = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].flatMap(base =>
  base
    ? [
        join(base, 'Google/Chrome/Application/chrome.exe'),
        join(base, 'Microsoft/Edge/Application/msedge.exe'),
      ]
    : [],
)
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  name => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

/** The path of a Chromium-like browser: the system's, Playwright's, or Debian's, set up here when root. Throws with what to install. */
export function findBrowser(): string {
  const found = installed() ?? playwrights() ?? setUpDebians()
  if (!found)
    throw new Error(
      'No browser to test with: install Chrome, Chromium or Edge (on Debian: “apt-get install chromium”), or set CHROME_PATH to one.',
    )
  return found
}

const installed = () =>
  [
    process.env.CHROME_PATH ?? '',
    ...onPath(),
    ...(platform() === 'win32' ? WINDOWS : platform() === 'darwin' ? MAC : []),
  ].find(path => path !== '' && existsSync(path))

const onPath = () =>
  (process.env.PATH ?? '')
    .split(platform() === 'win32' ? ';' : ':')
    .flatMap(folder => NAMES.map(name => join(folder, name)))

/** A browser that Playwright keeps, of this version or of another. */
function playwrights(): string | undefined {
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright')
  if (!existsSync(cache)) return undefined
  return readdirSync(cache)
    .filter(name => name.startsWith('chromium-'))
    .map(name => join(cache, name, 'chrome-linux/chrome'))
    .find(existsSync)
}

function setUpDebians(): string | undefined {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch {
    return undefined
  }
  return installed()
}
