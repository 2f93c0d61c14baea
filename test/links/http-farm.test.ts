import assert from 'node:assert/strict'
import {after, before, describe, it} from 'node:test'
import type {PlannedLink} from '../../src/links/plan/planned-link.ts'
import {bareLink} from '../../src/links/plan/planned-link.ts'
import type {LinkResult} from '../../src/links/result.ts'
import {checkLinks} from '../../src/links/run.ts'
import {type HttpBehaviour, pick} from './farm/behaviour.ts'
import {httpBehaviours} from './farm/http/index.ts'
import {type HttpFarm, startHttpFarm} from './farm/http-farm.ts'

for (const isShared of [false, true]) {
  describe(`A web server${isShared ? ' among others at one host' : ''}`, () => {
    let farm: HttpFarm
    let results: LinkResult[]

    before(async () => {
      farm = await startHttpFarm(httpBehaviours)
      const links = httpBehaviours.map((behaviour) => toLink(behaviour, farm.urlOf(behaviour, isShared)))
      const options = {allowPrivate: true, timeoutMs: 2_500, retries: 1, delayMs: 0, perHost: 16}
      ;({results} = await checkLinks(links, options))
    })

    after(() => farm.close())

    for (const [at, {name, expected}] of httpBehaviours.entries()) {
      it(`that ${name} gives ${expected.verdict}`, () => {
        const result = results[at]
        assert.ok(result)
        assert.deepEqual(pick(result, expected), expected, JSON.stringify(result))
      })
    }
  })
}

function toLink({stated}: HttpBehaviour, url: string): PlannedLink {
  const link = bareLink(url)
  return {...link, stated: {...link.stated, ...stated}}
}
