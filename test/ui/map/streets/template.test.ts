import { describe, expect, test } from 'vitest'
import { readTemplate } from '../../../../src/ui/map/streets/template.ts'

describe('an address of tiles is read', () => {
  test.each([
    ['plain', 'https://tiles.example.org/{z}/{x}/{y}.png', 'https://tiles.example.org/{z}/{x}/{y}.png'],
    ['with spaces around', '  https://a.example/{z}/{x}/{y} ', 'https://a.example/{z}/{x}/{y}'],
    ['capitals', 'https://a.example/{Z}/{X}/{Y}', 'https://a.example/{z}/{x}/{y}'],
    [
      'in a query',
      'https://a.example/t?z={z}&x={x}&y={y}&key=k',
      'https://a.example/t?z={z}&x={x}&y={y}&key=k',
    ],
    ['several servers', 'https://{s}.a.example/{z}/{x}/{y}.png', 'https://{s}.a.example/{z}/{x}/{y}.png'],
    [
      'WMTS',
      'https://w.example/l/{TileMatrix}/{TileRow}/{TileCol}.jpeg',
      'https://w.example/l/{z}/{y}/{x}.jpeg',
    ],
    ['a port', 'https://a.example:8443/{z}/{x}/{y}', 'https://a.example:8443/{z}/{x}/{y}'],
  ])('%s', (_, typed, template) => {
    expect(readTemplate(typed)).toMatchObject({ kind: 'own', template })
  })

  test('the host is who will be asked', () => {
    expect(readTemplate('https://{s}.tiles.example/{z}/{x}/{y}')).toMatchObject({ host: 'tiles.example' })
  })
})

describe('or what is wrong is said in a sentence', () => {
  test.each([
    ['nothing', '  ', /Enter the address/],
    ['not the web', 'here/{z}/{x}/{y}', /no web address/],
    ['no https', 'http://a.example/{z}/{x}/{y}', /https:\/\//],
    ['a script', 'javascript:alert(1)//{z}{x}{y}', /web address|https/],
    ['data', 'data:image/png,{z}{x}{y}', /web address|https/],
    ['no placeholders', 'https://a.example/1/2/3.png', /lacks \{z\} and \{x\} and \{y\}/],
    ['no row', 'https://a.example/{z}/{x}.png', /lacks \{y\}/],
    ['an unknown one', 'https://a.example/{z}/{x}/{y}?k={apikey}', /\{apikey\}/],
    ['an open brace', 'https://a.example/{z}/{x}/{y', /\{y/],
    ['a password', 'https://u:p@a.example/{z}/{x}/{y}', /password/],
    ['the server by place', 'https://{x}.a.example/{z}/{x}/{y}', /server’s name/],
  ])('%s', (_, typed, fault) => {
    expect(readTemplate(typed)).toEqual({ fault: expect.stringMatching(fault) })
  })
})
