import { type Cases, plan } from '../case.ts'

export const cases: Cases = [
  ['capitals', { 'plans/vm/VM.yaml': plan('vm') }, ['plan-file-name']],
  ['a space and an umlaut', { 'plans/vm/työ ä.yaml': plan('vm') }, ['plan-file-name']],
  ['brackets', { 'plans/vm/[x].yaml': plan('vm') }, ['plan-file-name']],
  ['the shorter ending', { 'plans/vm/vm.yml': plan('vm') }, []],
  [
    'a name that Windows refuses is told as that',
    { 'plans/vm/nul.yaml': plan('vm') },
    ['file-name-portable'],
  ],
]
