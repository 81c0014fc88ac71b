/** A colour and its strength apart: drawing programs know no alpha in a colour. */
export interface Split {
  /** `#rrggbb`. */
  readonly colour: string
  /** 0–1. */
  readonly alpha: number
}

/** Splits `rgb(180, 48, 26)` and `rgb(252 251 248 / 0.92)` into a colour and its alpha; what is neither is left as it is. */
export function splitColour(css: string): Split {
  const parts = /^rgba?\(([^)]*)\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number)
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return { colour: css, alpha: 1 }
  const [red, green, blue, alpha = 1] = parts as [number, number, number, number?]
  return { colour: `#${[red, green, blue].map(hex).join('')}`, alpha }
}

const hex = (value: number) => Math.round(value).toString(16).padStart(2, '0')
