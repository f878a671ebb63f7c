import type { TileColumns } from '../tile-table.js';

export const tileColumns: TileColumns = {
  metric: 'Metric',
  when: 'When',
  value: 'Value',
  low: 'Likely from',
  high: 'Likely to',
  sample: 'Based on',
  status: 'Status',
  target: 'Target',
  change: 'Difference',
  verdict: 'Change',
  before: 'Before',
};
