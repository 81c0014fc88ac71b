import type { Readers } from '../../app/intake/intake.ts'

/** Fetches what reads files and pages: it weighs as much as the box itself, and many readers only paste text. */
export async function loadReaders(): Promise<Readers> {
  const [{ readFile }, { readPage }] = await Promise.all([
    import('../../intake/file.ts'),
    import('../../intake/page.ts'),
  ])
  return {
    readFile: (name, bytes) => readFile(name, bytes, parsePage),
    readPage: (html, address) => readPage(html, parsePage, address),
  }
}

/**
 * An inert document: nothing in it runs and nothing is fetched. Its styles and handlers would be looked at all the same, and
 * reported as breaches of the page's policy: they get names that mean nothing.
 */
const parsePage = (html: string) =>
  new DOMParser().parseFromString(
    html
      .replace(/<(\/?)style\b/gi, '<$1textarea')
      // A tag ends here where another begins: what is left over is blocked, and only reported.
      .replace(/<[a-z][^<>]*>/gi, tag => tag.replace(/([\s/"'])(style|on[a-z]+)(?=\s*=)/gi, '$1data-$2')),
    'text/html',
  )
