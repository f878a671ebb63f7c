import type { Issue, Parsed, Section } from '../contract/types.js';

/** What an element was asked to show, where it shows one metric. */
interface Asked {
  readonly metric?: string | null;
  readonly channel?: string | null;
}

/**
 * Why an element made of these sections has nothing to show: the issue that cost one of them as a whole, else the first
 * item that was left out of the first of them and can be its own; `null` when all that were given stand.
 */
export function lostOf({ document, issues }: Parsed, sections: readonly Section[], asked: Asked = {}): Issue | null {
  const [first] = sections;
  const { metric, channel } = asked;
  const kept = metric && (first === 'kpis' || first === 'surveys') ? document?.[first] : null;
  const isKept = kept?.some((item) => item.metric === metric && (channel == null || item.channel === channel));
  return (
    issues.find(({ lost, section }) => lost === 'section' && section !== null && sections.includes(section)) ??
    issues.find(
      ({ lost, section, list, kind }) =>
        lost === 'item' &&
        section === first &&
        // An item that was kept can have lost no more than its days, or a second one of its name.
        (isKept === undefined || isKept === (list?.path !== section || kind === 'duplicate')),
    ) ??
    null
  );
}
