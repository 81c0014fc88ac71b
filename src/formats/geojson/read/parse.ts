/** Longer texts are refused: parsed, they take several times as much memory. */
const LONGEST = 100_000_000

/** JSON, or one feature a line (RFC 8142, with or without its record separators); or a sentence that goes on from a file's name. */
export function parse(text: string): { readonly value: unknown } | { readonly fault: string } {
  if (text.length > LONGEST)
    return { fault: 'is larger than 100 MB. Nothing was changed. Open a part of it, or simplify it first.' }
  const content = text.replace(/^\uFEFF/, '').trim()
  if (content === '') return { fault: 'is empty.' }
  if (content.startsWith('<'))
    return {
      fault:
        'is XML, such as KML or GPX, expected GeoJSON: QGIS or geojson.io can turn it into that. Nothing was changed.',
    }
  const whole = attempt(content)
  if (whole !== FAILED) return { value: whole }
  const lines = parseLines(content)
  return lines ? { value: { type: 'FeatureCollection', features: lines } } : { fault: noJson(content) }
}

const FAILED = Symbol('no JSON')

function attempt(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return FAILED
  }
}

function parseLines(content: string): unknown[] | null {
  const lines = content
    .replaceAll('\u001e', '\n')
    .split('\n')
    .filter(line => line.trim() !== '')
  if (lines.length < 2) return null
  const features: unknown[] = []
  for (const line of lines) {
    const feature = attempt(line)
    if (feature === FAILED) return null
    features.push(feature)
  }
  return features
}

const noJson = (content: string) =>
  /^[{[]/.test(content)
    ? 'breaks off or is damaged: it begins as JSON and cannot be read to its end. Nothing was changed.'
    : 'is no JSON, expected GeoJSON. Nothing was changed.'
