/** Elements that never hold an article's text. */
const SILENT = [
  ...[
    'style',
    'script',
    'noscript',
    'template',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'canvas',
    'form',
  ],
  ...['button', 'input', 'select', 'textarea', 'nav', 'footer', 'aside', 'figure', 'figcaption', 'dialog'],
  ...['video', 'audio', 'amp-ad', 'amp-sidebar', 'amp-consent', 'amp-img', 'amp-carousel', '[hidden]'],
  ...['[aria-modal="true"]', '[role="navigation"]', '[role="banner"]', '[role="contentinfo"]'],
  ...[
    '[role="complementary"]',
    '[role="dialog"]',
    '[role="alertdialog"]',
    '[role="search"]',
    '[aria-hidden="true"]',
  ],
].join(', ')

/** Words of a class or id that say: not the article. */
const NAMES =
  /(?:^|[\s_-])(?:ads?|advert\w*|sponsor\w*|captions?|pull-?quotes?|cookies?|consent|gdpr|cmp|newsletters?|related|recirc\w*|recommend\w*|promo\w*|share|sharing|social|breadcrumbs?|comments?|paywall|subscri\w*|sign-?up|tags?|trending|most-?read|read-?(?:more|next)|also-?read|sidebar|toolbar|credits?|inline-?links?|skip-?link)(?:[\s_-]|$)/i

/** A page's outer frame may be called "has-sidebar": what holds more of the page's words than this stays. */
const MOST_SHARE = 0.4

/** A block of at least so many links, with hardly a word beside them, is a menu. */
const LEAST_LINKS = 4
const LINKED_SHARE = 0.8

/** Takes out of a document what is not the article: menus, captions, pull quotes, notices, links to other stories. */
export function removeFurniture(document: Document): void {
  for (const one of document.querySelectorAll(SILENT)) one.remove()
  const whole = lettersIn(document.body)
  for (const one of [...document.querySelectorAll('ul, ol, td, div, font, p, section')])
    if (isMenu(one) && lettersIn(one) <= MOST_SHARE * whole) one.remove()
  for (const one of [...document.querySelectorAll('[class], [id]')]) {
    const names = `${one.getAttribute('class') ?? ''} ${one.id}`
    if (!NAMES.test(names) || KEPT.has(one.localName)) continue
    if (lettersIn(one) <= MOST_SHARE * whole) one.remove()
  }
}

function isMenu(block: Element): boolean {
  const links = [...block.querySelectorAll('a')]
  const linked = links.reduce((sum, link) => sum + lettersIn(link), 0)
  return links.length >= LEAST_LINKS && linked >= LINKED_SHARE * lettersIn(block)
}

/** Letters that are seen: white space between tags counts for nothing. */
const lettersIn = (one: Element | null) => one?.textContent?.replace(/\s+/g, '').length ?? 0

const KEPT: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'time', 'h1'])

/** Lines that stand between an article's paragraphs and are not of it. */
const LINES = [
  /^(?:advertisement|sponsored|share(?: this)?(?: (?:article|story|page))?|print|e-?mail|tweet|comments?|tags:.*|copyright\b.*|©.*|all rights reserved\.?)$/i,
  /^(?:read (?:more|also|next)|also read|see also|related|more on this|more from|also on|watch|listen|photos?|gallery|sign up|subscribe|follow us|click here|get the|join our)\b[^.!?]*[:.!?]?$/i,
  /^(?:(?:also )?read(?: more| also| next)?|see also|related(?: stories| articles| coverage)?|watch|listen|more on this story)\s*:/i,
  /^(?:last )?(?:updated|published|posted|modified)(?: on| at)?:? .{4,60}$/i,
  /^\d+ (?:min(?:ute)?s? read|comments?|shares?)$/i,
]

/** Whether a line is of the page rather than of the article. */
export const isFurniture = (line: string): boolean => line.length < 200 && LINES.some(one => one.test(line))
