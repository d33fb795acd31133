import { t } from '../../core/text.ts'
import type { Asked } from '../command.ts'
import { dryRun } from '../options.ts'

/** The kinds of things that can be added. */
export const whats = ['unit', 'goal', 'measure', 'indicator'] as const
export type What = (typeof whats)[number]

export const options = {
  unit: {
    kind: 'text',
    value: 'UNIT',
    about: t('kenen suunnitelmaan', 'i vilken enhets plan', 'in whose plan'),
  },
  id: {
    kind: 'text',
    value: 'NEW-ID',
    about: t('uuden kohteen tunnus', 'den nya postens id', 'the id of the new item'),
  },
  title: {
    kind: 'text',
    value: 'TEXT',
    about: t('nimi; muuten täytettäväksi', 'namn; annars att fylla i', 'title; otherwise to be filled in'),
  },
  in: {
    kind: 'text',
    value: 'ID',
    about: t(
      'tavoite, johon toimenpide tai mittari kuuluu',
      'det mål som åtgärden eller indikatorn hör till',
      'the goal that the measure or indicator belongs to',
    ),
  },
  goal: {
    kind: 'many',
    value: 'GOAL',
    about: t(
      'strategian tavoite, jota uusi tavoite toteuttaa',
      'det mål i strategin som det nya målet genomför',
      'the goal of the strategy that the new goal carries out',
    ),
  },
  shared: {
    kind: 'text',
    value: 'INDICATOR',
    about: t(
      'yhteinen mittari, jota uusi mittari käyttää',
      'den gemensamma indikator som den nya använder',
      'the shared indicator that the new one uses',
    ),
  },
  from: {
    kind: 'text',
    value: 'PLAN',
    about: t(
      'jatka päättyvää suunnitelmaa: yksikkö tai tiedosto; vanha siirtyy kansioon plans/archive',
      'fortsätt en plan som upphör: enhet eller fil; den gamla flyttas till mappen plans/archive',
      'go on from a plan that ends: a unit or file; the old one moves to plans/archive',
    ),
  },
  period: {
    kind: 'text',
    value: 'YEARS',
    about: t('suunnitelmakausi: 2026-2029', 'planperioden: 2026-2029', 'the period of the plan: 2026-2029'),
  },
  dryRun,
} as const
export type Wanted = Asked<typeof options>
