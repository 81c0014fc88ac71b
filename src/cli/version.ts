declare const __VERSION__: string | undefined

/** The program's version; run from the sources it has none. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'unbuilt'
