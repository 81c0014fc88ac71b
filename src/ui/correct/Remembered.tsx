import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { inRuleOrder, isSameCase, type Rule, readRulesFile, withRule, writeRules } from '../../index.ts'
import { count } from '../../words/count.ts'
import { useDesk } from '../desk.ts'
import { Icon } from '../Icon.tsx'

/** Larger files hold no rules of ours. */
const LARGEST = 5_000_000

/** What is remembered for every article: seen, forgotten, saved to a file and taken from one. */
export function Remembered() {
  const { session, bench, keeping } = useDesk()
  const rules = session.rules.value
  const kept = keeping?.rules.value
  const off = kept?.off.value ?? []
  const faults = useSignal<readonly string[]>([])
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File) => {
    if (file.size > LARGEST) {
      faults.value = [
        `This file has ${Math.round(file.size / 1e6)} MB; a file of rules has less than 5. No rule was taken.`,
      ]
      return
    }
    const { rules: read, refused } = readRulesFile(await file.text())
    faults.value = refused
    if (read.length === 0) return
    const name = `remember ${count(read.length, 'rule')} from a file`
    await bench.run(
      session.setRules(read.reduce(withRule, rules), name),
      `Remembered ${count(read.length, 'rule')}`,
    )
  }
  const turn = (rule: Rule, on: boolean) =>
    kept &&
    bench.run(
      kept.turn(rule, on),
      on ? `“${rule.form}” is applied again` : `“${rule.form}” is no longer applied`,
    )
  const forget = (rule: Rule) => {
    if (off.includes(rule)) return kept?.forget(rule)
    return bench.run(
      session.setRules(
        rules.filter(one => !isSameCase(one, rule)),
        `forget “${rule.form}”`,
      ),
      `Forgot “${rule.form}”`,
    )
  }
  return (
    <section class="remembered">
      <h3 class="caps">
        Remembered for every article <em class="num">{rules.length + off.length || ''}</em>
      </h3>
      {rules.length + off.length === 0 && (
        <p class="quiet small">
          Tick “Remember” when you correct a place, and the next article has it right.
        </p>
      )}
      <ul>
        {inRuleOrder([...rules, ...off]).map(rule => (
          <li key={[rule.form, rule.within?.country, rule.within?.admin1].join(' ')} class="rule">
            <label>
              <input
                type="checkbox"
                checked={!off.includes(rule)}
                disabled={!kept}
                onChange={event => void turn(rule, event.currentTarget.checked)}
              />
              <span class={off.includes(rule) ? 'quiet' : undefined}>
                <b>“{rule.form}”</b> {rule.place ? `is ${rule.place.name}` : 'is no place'}
                <small class="quiet">{off.includes(rule) ? 'switched off' : whereOf(rule)}</small>
              </span>
            </label>
            <button
              type="button"
              class="btn icon"
              aria-label={`Forget “${rule.form}”`}
              onClick={() => void forget(rule)}
            >
              <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <div class="ways">
        {rules.length + off.length > 0 && (
          <button
            type="button"
            class="btn line tiny"
            onClick={() => download(writeRules(inRuleOrder([...rules, ...off])))}
          >
            Save to a file
          </button>
        )}
        <button type="button" class="btn line tiny" onClick={() => input.current?.click()}>
          Take from a file
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          class="unseen"
          tabIndex={-1}
          aria-label="File of rules"
          onChange={event => {
            const [file] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (file) void take(file)
          }}
        />
      </div>
      {faults.value.length > 0 && (
        <ul class="faults" role="alert">
          {faults.value.slice(0, 10).map(fault => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

const whereOf = ({ within }: Rule) =>
  within ? `only in articles about ${[within.admin1, within.country].filter(Boolean).join(', ')}` : ''

function download(json: string) {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'placeline-rules.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
