import type { ReactiveControllerHost } from 'lit';
import type { MetricsDocument } from '../../contract/types.js';
import type { SelectionController } from '../../feed/selection.js';
import type { Coverage } from '../../model/coverage/coverage.js';
import { type Hour, hourOf, type HourTime } from '../../model/coverage/hour.js';
import { slotTime } from '../../model/slot-time.js';

/**
 * The hour that is picked: a slot of a date is shared with the group, any other is the reader's own. It is known by its
 * time, so that it stays what it is when columns, channel or weeks change.
 */
export class PickedHour {
  #own: HourTime | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #selection: SelectionController;

  constructor(host: ReactiveControllerHost, selection: SelectionController) {
    this.#host = host;
    this.#selection = selection;
  }

  /** The hour as a picture has it; `null` where none is picked, or it is not in the picture. */
  in(document: MetricsDocument, coverage: Coverage): Hour | null {
    const { slot } = this.#selection.value;
    if (slot) this.#own = null;
    const time = slot ? slotTime(document, slot) : this.#own;
    return time && hourOf(coverage, time);
  }

  /** Picks an hour in place of that picked before, or none. */
  pick(hour: Hour | null): void {
    const { row, minute = 0, cell } = hour ?? {};
    const shared = cell?.start && row?.day && { slot: cell.start, day: row.day };
    this.#own = row && !shared ? { ...row, minute } : null;
    const { slot, day: _day, ...rest } = this.#selection.value;
    if (shared || slot) this.#selection.pick({ ...rest, ...shared });
    this.#host.requestUpdate();
  }
}
