import { expect, test } from 'vitest'
import { only, tell } from './tell.ts'

test.each([
  ['told', 'Thousands protested in Baghdad.', 'protest', 'asserted'],
  ['said', 'Officials said rebels attacked Baghdad.', 'attack', 'reported'],
  ['said at the end', 'Rebels attacked Baghdad, officials said.', 'attack', 'reported'],
  ['according to', 'Rebels attacked Baghdad, according to officials.', 'attack', 'reported'],
  ['allegedly', 'Rebels allegedly attacked Baghdad.', 'attack', 'reported'],
  ['blamed by nobody named', 'The attack in Paris was blamed on rebels.', 'blame', 'reported'],
  ['the blamed attack', 'The attack in Paris was blamed on rebels.', 'attack', 'asserted'],
  ['called for', 'A cleric called for the withdrawal of all troops.', 'withdrawal', 'demanded'],
  ['to be shut', 'A cleric called for all bases in Iraq to be shut down.', 'closure', 'demanded'],
  ['the call itself', 'A cleric called for the withdrawal of all troops.', 'demand', 'asserted'],
  ['in order to demand', 'Thousands gathered in Baghdad to demand a new law.', 'demand', 'asserted'],
  ['a bid', 'Parliament met in a bid to expel all troops.', 'expulsion', 'intended'],
  ['will', 'The general will send troops to Kuwait.', 'deployment', 'intended'],
  ['would', 'The army would kill ten people.', 'killing', 'conditional'],
  ['if', 'If rebels attack Baghdad, many will flee.', 'attack', 'conditional'],
  ['warned', 'He warned that U.S. refusal to leave would lead to war.', 'refusal', 'conditional'],
  ['not yet', 'The government has not yet ordered the withdrawal.', 'order', 'negated'],
  ['no', 'No attack on Baghdad was seen.', 'attack', 'negated'],
  ['after a warning', 'He warned them after rebels attacked Baghdad.', 'attack', 'asserted'],
])('%s', (_, text, type, modality) => expect(only(tell(text), type)?.modality).toBe(modality))
