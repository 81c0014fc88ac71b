/** Types of events that do harm at once. */
export const CAUSING: ReadonlySet<string> = new Set(
  'protest war hostilities attack bombing airstrike missile-attack shooting disaster accident disease-outbreak'.split(
    ' ',
  ),
)

/** Harm that people suffer. */
export const HARM: ReadonlySet<string> = new Set(['death', 'injury', 'killing'])
