import { KpiTiles } from '../components/kpi-tiles.js';
import { define } from '../define.js';
import './kpi-tile.js';

define('pantau-kpi-tiles', KpiTiles);

declare global {
  interface HTMLElementTagNameMap {
    'pantau-kpi-tiles': KpiTiles;
  }
}
