import type { TileColumns } from '../tile-table.js';

export const tileColumns: TileColumns = {
  metric: 'Metrik',
  when: 'Waktu',
  value: 'Nilai',
  low: 'Kisaran dari',
  high: 'Kisaran sampai',
  sample: 'Berdasarkan',
  status: 'Status',
  target: 'Target',
  change: 'Selisih',
  verdict: 'Perubahan',
  before: 'Sebelumnya',
};
