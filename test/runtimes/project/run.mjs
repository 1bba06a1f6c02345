import answers from 'ipp-asn/vectors/answers.json' with { type: 'json' }
import badInput from 'ipp-asn/vectors/bad-input.json' with { type: 'json' }
import change from 'ipp-asn/vectors/change.json' with { type: 'json' }
import histories from 'ipp-asn/vectors/histories.json' with { type: 'json' }
import vacancies from 'ipp-asn/vectors/vacancies.json' with { type: 'json' }
import { checkPackage } from './check-package.mjs'
import { entries } from './entries.mjs'
import { runtimeVersion } from './runtime-version.mjs'

const vectors = [answers, histories, vacancies, change, badInput].flatMap((file) => file.vectors)
console.log(JSON.stringify({ runtime: runtimeVersion(), ...(await checkPackage(entries, vectors)) }))
