import assert from 'node:assert/strict'
import {test} from 'node:test'
import {languageName} from '../../src/search/language-name.ts'

test('a language has one name, however an article prints it', () => {
  for (const [name, ...spellings] of [
    ['Chinese (Simplified)', 'Simplified Chinese', 'Chinese Simplified', 'chinese (simplified)'],
    ['Chinese (Traditional)', 'Traditional Chinese', 'Chinese Traditional'],
    ['Portuguese (Brazil)', 'Portuguese (Brazilian)', 'Portuguese - Brazilian', 'Brazilian', 'Brazilian Portuguese'],
    ['Portuguese', 'Portugese'],
    ['English', 'US English', 'English (US)']
  ] as const) {
    assert.equal(languageName(name), name)
    for (const spelling of spellings) assert.equal(languageName(spelling), name, spelling)
  }
})

test('any other name stays as it is printed', () => {
  for (const name of ['French', 'Pan-European', 'Chinese', 'English (UK)', 'Norwegian (Bokmal)'])
    assert.equal(languageName(name), name)
})
