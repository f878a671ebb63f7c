/** Documents that a reader of the gallery meets first. */
export const documents = ['simulated-team.json', 'nhs111-2015-16.json', 'nhs111-2025-26.json', 'sample.json'] as const;

/** Documents of one situation each; all of them valid. */
export const states = [
  'states/first-day.json',
  'states/gaps.json',
  'states/outage.json',
  'states/long-names.json',
  'states/empty.json',
  'states/one-agent.json',
  'states/five-hundred-agents.json',
  'states/dst-new-york.json',
  'states/kathmandu.json',
] as const;

/** Every valid document, as a path beside this file. */
export const validDocuments: readonly string[] = [...documents, ...states];

/** Wrong in every section, so that each can be seen saying so. */
export const brokenDocument = 'states/broken.json';
