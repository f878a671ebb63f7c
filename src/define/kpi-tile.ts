import { KpiTile } from '../components/kpi-tile.js';
import { define } from '../define.js';

define('pantau-kpi-tile', KpiTile);

declare global {
  interface HTMLElementTagNameMap {
    'pantau-kpi-tile': KpiTile;
  }
}
