import { useSignal } from '@preact/signals'
import { wording } from '../../words/wording.ts'
import { chooseTheme, chosenTheme, type ThemeName } from './theme-choice.ts'

const NAMES: readonly ThemeName[] = ['system', 'light', 'dark']

/** Light, dark, or as the system is. */
export function ThemeChoice() {
  const theme = useSignal(chosenTheme())
  return (
    <fieldset class="themes">
      <legend class="caps">{wording().menu.colours}</legend>
      {NAMES.map(name => (
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
          <span>{wording().menu.themes[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
