/** The fields that an editor writes for a new item, by the name of its record; of others, those that must be there. */
export const outlines: Readonly<Record<string, readonly string[]>> = {
  measure: ['id', 'title', 'responsible', 'schedule', 'status'],
  schedule: ['start', 'end'],
  responsible: ['role'],
  indicator: [
    'id',
    'title',
    'kind',
    'unitOfMeasure',
    'direction',
    'baseline',
    'targets',
    'source',
    'frequency',
    'responsible',
  ],
  point: ['period', 'value'],
}
