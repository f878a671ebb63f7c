import { html, nothing, type TemplateResult } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import type { Drill } from '../../events.js';
import { SelectionController } from '../../feed/selection.js';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import type { KpiFacts } from '../../model/kpi.js';
import type { MetricsElement } from '../metrics-element.js';
import { safeUrl } from './safe-url.js';

type Host = MetricsElement<unknown> & { readonly metric?: string; readonly agent?: string | null };

/** What an element shows and what is picked in it. Its own attributes win over what was picked elsewhere. */
function drillOf(host: Host): Drill {
  const { period, team, source } = host.document as MetricsDocument;
  const picked = SelectionController.valueOf(host);
  // The channel it shows where none is asked for, but not where it shows several side by side.
  const [shown, other] = [host['facts']].flat() as Partial<KpiFacts>[];
  const channel = host.channel ?? (other ? null : shown?.channel?.id) ?? picked.channel;
  const { metric = picked.metric } = host;
  // Of a list, `agent` is who reads it.
  const agent = host.localName === 'pantau-agent-scorecard' ? host.agent : null;
  return { ...picked, metric, agent: agent ?? picked.agent, channel, period, team, source };
}

/** The way from the figures to the records behind them, where the page gives one; the page may go it in its own way. */
export function drillEntry(host: Host, format: Format, close: () => void): TemplateResult | typeof nothing {
  if (host.href === null) return nothing;
  const { drill } = commonWords(format);
  const detail = drillOf(host);
  const address = safeUrl(host['feed'].filled(host.href, { ...detail, ...detail.period, period: host.period }));
  const follow = (event: Event): void => {
    const wish = new CustomEvent('pantau-drill', { detail, bubbles: true, composed: true, cancelable: true });
    if (!host.dispatchEvent(wish)) event.preventDefault();
    close();
  };
  return address
    ? html`<a href=${address} target="_blank" rel="noreferrer" @click=${follow}>${drill}</a>`
    : html`<button type="button" @click=${follow}>${drill}</button>`;
}
