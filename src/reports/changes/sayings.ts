/** How it is said that something is new, other or gone, as the minutes of a meeting would say it. */
import { type Status, statuses } from '../../core/files/choices.ts'
import { type Text, t } from '../../core/text.ts'

/** The name of a value and the value itself are words of the reader's language already. */
export interface Sayings {
  /** What a new goal, measure or indicator has. */
  stated(name: string, now: string): Text
  added(name: string, now: string): Text
  changed(name: string, was: string, now: string): Text
  removed(name: string, was: string): Text
}

export const general: Sayings = {
  stated: (name, now) => t(`${name}: ${now}.`, `${name}: ${now}.`, `${name}: ${now}.`),
  added: (name, now) =>
    t(`${name} lisättiin: ${now}.`, `${name} har lagts till: ${now}.`, `${name} added: ${now}.`),
  changed: (name, was, now) =>
    t(
      `${name} muutettiin: ${was} → ${now}.`,
      `${name} har ändrats: ${was} → ${now}.`,
      `${name} changed: ${was} → ${now}.`,
    ),
  removed: (name, was) =>
    t(`${name} poistettiin: ${was}.`, `${name} har tagits bort: ${was}.`, `${name} removed: ${was}.`),
}

/** Of where something should get. */
export const aimed: Sayings = {
  ...general,
  added: (name, now) =>
    t(`${name} asetettiin: ${now}.`, `${name} har ställts upp: ${now}.`, `${name} set: ${now}.`),
}

/** Of what should get higher or lower, when it is known which way it went. */
export const raised: Sayings = {
  ...aimed,
  changed: (name, was, now) =>
    t(
      `${name} nostettiin: ${was} → ${now}.`,
      `${name} har höjts: ${was} → ${now}.`,
      `${name} raised: ${was} → ${now}.`,
    ),
}
export const lowered: Sayings = {
  ...aimed,
  changed: (name, was, now) =>
    t(
      `${name} laskettiin: ${was} → ${now}.`,
      `${name} har sänkts: ${was} → ${now}.`,
      `${name} lowered: ${was} → ${now}.`,
    ),
}

/** Of what has come out. */
export const recorded: Sayings = {
  ...general,
  added: (name, now) =>
    t(`${name} kirjattiin: ${now}.`, `${name} har antecknats: ${now}.`, `${name} recorded: ${now}.`),
  changed: (name, was, now) =>
    t(
      `${name} korjattiin: ${was} → ${now}.`,
      `${name} har rättats: ${was} → ${now}.`,
      `${name} corrected: ${was} → ${now}.`,
    ),
}

/** Of who or what has taken the place of another. */
export const succeeded: Sayings = {
  ...general,
  changed: (name, was, now) =>
    t(
      `${name} vaihtui: ${was} → ${now}.`,
      `${name} har bytts ut: ${was} → ${now}.`,
      `${name} changed: ${was} → ${now}.`,
    ),
}

/** What it means that a measure has come to a status. */
const reached: Readonly<Record<Status, Text>> = {
  'not-started': t(
    'Toimenpide palautettiin odottamaan',
    'Åtgärden har återförts till väntan',
    'The measure was put back to wait',
  ),
  'in-progress': t('Toimenpide aloitettiin', 'Åtgärden har inletts', 'The measure was started'),
  completed: t('Toimenpide valmistui', 'Åtgärden har slutförts', 'The measure was completed'),
  discontinued: t('Toimenpide keskeytettiin', 'Åtgärden har avbrutits', 'The measure was discontinued'),
}

/** A measure has come from one status to another. */
export function becameStatus(was: Status, now: Status): Text {
  const [before, after] = [statuses[was], reached[now]]
  return t(
    `${after.fi} (oli: ${before.fi}).`,
    `${after.sv} (var: ${before.sv}).`,
    `${after.en} (was: ${before.en}).`,
  )
}
