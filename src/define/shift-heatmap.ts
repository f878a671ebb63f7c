import { ShiftHeatmap } from '../components/shift-heatmap.js';
import { define } from '../define.js';

define('pantau-shift-heatmap', ShiftHeatmap);

declare global {
  interface HTMLElementTagNameMap {
    'pantau-shift-heatmap': ShiftHeatmap;
  }
}
