import { CsatTrend } from '../components/csat-trend.js';
import { define } from '../define.js';

define('pantau-csat-trend', CsatTrend);

declare global {
  interface HTMLElementTagNameMap {
    'pantau-csat-trend': CsatTrend;
  }
}
