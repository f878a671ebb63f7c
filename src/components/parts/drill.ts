import { html, nothing, type TemplateResult } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import type { Drill } from '../../events.js';
import { SelectionController } from '../../feed/selection.js';
import { commonWords } from '../../locale/common.js';
import type { Format } from '../../locale/format.js';
import { toldAgent, type Viewer } from '../../model/privacy.js';
import type { MetricsElement } from '../metrics-element.js';
import { safeUrl } from './safe-url.js';

type Host = MetricsElement<unknown>;

/** What an element shows and what is picked in it. What it shows wins over what was picked elsewhere. */
function drillOf(host: Host): Drill {
  const { period, team, source } = host.document as MetricsDocument;
  const picked = SelectionController.valueOf(host);
  const { metric, agent, channel } = host.makeScope();
  return {
    ...picked,
    metric: metric ?? picked.metric,
    agent: agent ?? picked.agent,
    channel: host.channel ?? channel ?? picked.channel,
    period,
    team,
    source,
  };
}

/** The way from the figures to the records behind them, where the page gives one; the page may go it in its own way. */
export function drillEntry(host: Host, format: Format, close: () => void): TemplateResult | typeof nothing {
  if (host.href === null) return nothing;
  const { drill } = commonWords(format);
  const detail = drillOf(host);
  // What shows no agents has nobody to tell whose names are hidden.
  const agent = 'privacy' in host ? toldAgent(detail.agent, host as Partial<Viewer>) : null;
  const address = safeUrl(host.makeHref({ ...detail, agent, ...detail.period }));
  const follow = (event: Event): void => {
    const wish = new CustomEvent('pantau-drill', { detail, bubbles: true, composed: true, cancelable: true });
    if (!host.dispatchEvent(wish)) event.preventDefault();
    close();
  };
  return address
    ? html`<a href=${address} target="_blank" rel="noreferrer" @click=${follow}>${drill}</a>`
    : html`<button type="button" @click=${follow}>${drill}</button>`;
}
