import { useSignal } from '@preact/signals'
import { chooseTheme, chosenTheme, type ThemeName } from './theme-choice.ts'

const NAMES: readonly (readonly [ThemeName, string])[] = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]

/** Light, dark, or as the system is. */
export function ThemeChoice() {
  const theme = useSignal(chosenTheme())
  return (
    <fieldset class="themes">
      <legend class="caps">Colours</legend>
      {NAMES.map(([name, words]) => (
        <label key={name}>
          <input
            type="radio"
            name="theme"
            checked={theme.value === name}
            onChange={() => {
              theme.value = name
              chooseTheme(name)
            }}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
