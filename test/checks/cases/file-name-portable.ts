import { type Cases, plan, units } from '../case.ts'

export const cases: Cases = [
  [
    'two files that differ in capitals',
    { 'plans/vm/vm.yaml': plan('vm'), 'plans/vm/VM.yaml': plan('mallivirasto') },
    ['file-name-portable', 'plan-file-name'],
  ],
  [
    'a folder that ends in a dot',
    { 'plans/vm./vm.yaml': plan('vm') },
    ['branch-unknown', 'file-name-portable'],
  ],
  ['a question mark', { 'plans/vm/vm?.yaml': plan('vm') }, ['file-name-portable']],
  [
    'the name of a device with an ending',
    { 'organisations.yaml': units('id: com1'), 'plans/vm/com1.yaml': plan('com1') },
    ['file-name-portable'],
  ],
  [
    'a name that only begins like a device',
    { 'organisations.yaml': units('id: console'), 'plans/vm/console.yaml': plan('console') },
    [],
  ],
  [
    'a file that cannot be read has a name too',
    { 'plans/vm/aux.yaml': '' },
    ['file-name-portable', 'file-empty'],
  ],
]
