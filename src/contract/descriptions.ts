/**
 * What each part of a metrics document means, in the words of the contract page and the JSON Schema.
 * Only the build reads this file: a page that shows figures never carries these words.
 */

/** A shape of the contract: where it stands in a document, what it is, and what each of its fields means. */
export interface Description {
  /** One place it stands in; `[]` is any item of a list, `{}` any entry of a record. */
  readonly at: string;
  readonly says: string;
  readonly fields: Readonly<Record<string, string>>;
}

const metric = 'Id of the metric: a standard one, or one described under `metrics`.';
const channel = 'Id of the channel; absent is over all channels.';

const measure = {
  part: 'How many of the whole; at most the whole.',
  whole: 'How many were counted.',
  mean: 'The mean of `count` values, in the metric’s unit.',
  count: 'How many values there were; they are the sample.',
  sd: 'Standard deviation of the values. Without it a mean has no interval and no verdict.',
  promoters: 'Answers of 9 and 10.',
  passives: 'Answers of 7 and 8.',
  detractors: 'Answers of 0 to 6.',
  value: 'The figure as it is shown, in the metric’s unit; a share from 0 to 1.',
  p90: 'Nine in ten were within this, in the metric’s unit.',
};

export const descriptions: Readonly<Record<string, Description>> = {
  Document: {
    at: '',
    says: 'A metrics document: one team, one period. Every section is optional and valid on its own; null or absent is “not measured”.',
    fields: {
      pantau: 'The contract’s major. Version 1 grows by optional keys only.',
      generatedAt: 'When the figures were true, not when the file was served.',
      freshFor:
        'Seconds after `generatedAt` at which the figures are stale. Without it three times `refresh`; else the age is shown and never judged.',
      notice: 'A short text that every element shows beside the age, such as “Simulated data”.',
      timeZone: 'The IANA zone of the team; the only one anything is shown in. Absent is UTC.',
      team: 'Whose figures these are.',
      period: 'The days that `now` and `before` cover.',
      source: 'Where the figures come from.',
      periods: 'The periods an address with `{period}` in it can be asked for.',
      channels: 'The channels that the other sections name.',
      metrics:
        'Settings by metric id. They extend or override the standard metrics; targets are in the metric’s own unit.',
      kpis: 'The team’s figures, one a metric and channel.',
      surveys:
        'Survey answers by day. A KPI of the same metric may leave out its figures: they are pooled from these days.',
      shifts: 'What came, what was expected and who was there, by time of day.',
      agents: 'The members of the team, or whatever `team.rows` says its rows are.',
      events: 'What happened on some days, such as an incident or a holiday.',
    },
  },
  Day: { at: 'period.from', says: 'A day of the document’s calendar, `YYYY-MM-DD`.', fields: {} },
  Instant: {
    at: 'generatedAt',
    says: 'A moment with its offset or `Z`: `2026-11-17T19:00:00+07:00`.',
    fields: {},
  },
  Text: {
    at: 'notice',
    says: 'Text in one language, or one text a language: `{ "en": "Phone", "id": "Telepon" }`. Up to 2,000 characters.',
    fields: {},
  },
  Comment: {
    at: 'agents[].notes[].text',
    says: 'Text of up to 10,000 characters, in one language or one text a language.',
    fields: {},
  },
  Team: {
    at: 'team',
    says: 'Whose figures these are.',
    fields: {
      id: 'Id in the source system.',
      name: 'Name of the team.',
      rows: 'What `agents` are called: `agents`, `providers`, or words of your own.',
    },
  },
  Period: {
    at: 'period',
    says: 'Days in `timeZone`, both included. Series, survey days and slots may reach outside.',
    fields: {
      from: 'First day.',
      to: 'Last day, included.',
      before:
        'The days that `before` covers. While the period is unfinished, a change is shown only when these are given.',
    },
  },
  Days: {
    at: 'period.before',
    says: 'A span of days, both included.',
    fields: { from: 'First day.', to: 'Last day, included.' },
  },
  Source: {
    at: 'source',
    says: 'Where the figures come from.',
    fields: { name: 'Name of the system or report.', url: 'Address of the report; http, https, mailto or relative.' },
  },
  PeriodChoice: {
    at: 'periods[]',
    says: 'A period for which the address gives another document.',
    fields: { id: 'Put into the address in place of `{period}`.', label: 'What it is called.' },
  },
  Channel: {
    at: 'channels[]',
    says: 'A way customers reach the team.',
    fields: {
      id: 'Id that the other sections use.',
      label: 'What it is called.',
      work: '`live` is answered at once, `concurrent` several at a time, `deferrable` within the day. Absent is `live`. Times and staffing are never pooled over channels of different kind.',
      concurrency: 'Contacts one person handles at a time; `concurrent` channels only.',
    },
  },
  MetricSettings: {
    at: 'metrics{}',
    says: 'How one metric is described, overridden and judged.',
    fields: {
      label: 'What it is called.',
      definition: 'What it means, in a sentence or two.',
      formula: 'How it is computed, in words.',
      guide: 'Address of a page that explains it; http, https, mailto or relative.',
      unit: 'A share from 0 to 1, seconds, a count, a score, NPS from −100 to 100, or money.',
      better: 'Which way is good; `band` is good between two limits, `neither` is never judged.',
      target: 'The target, or the two limits of a band.',
      watch: 'The edge of the watch band: from here to the target the figure is watched.',
      sampled: 'True when the figure comes from a sample and is judged by its interval.',
      aggregation: 'How one figure comes of many.',
      hours: 'Whether durations count business hours or all hours.',
      within: 'Seconds of a service level: answered within this.',
      abandoned: 'How abandoned contacts count in a service level.',
      minSample: 'Below this many answers the figure is never judged.',
      matters:
        'The smallest difference that matters: absolute for shares (0.01 is a point), scores and NPS, else relative.',
      range: 'Limits of a score; absent is 0 to 100.',
      currency: 'ISO 4217 code of a currency.',
      counter: 'Id of the metric to read beside this one, so that one is not bought with the other.',
    },
  },
  Band: {
    at: 'metrics{}.target',
    says: 'Two limits in the metric’s own unit, both included.',
    fields: { from: 'Lower limit.', to: 'Upper limit.' },
  },
  Range: {
    at: 'metrics{}.range',
    says: 'The lowest and the highest score.',
    fields: { min: 'Lowest.', max: 'Highest.' },
  },
  Measure: {
    at: 'kpis[].now',
    says: 'A figure in one of four shapes: a share (`part`, `whole`), a mean (`mean`, `count`), NPS (`promoters`, `passives`, `detractors`), or a given `value` that does not pool. A measure of nulls is not measured.',
    fields: measure,
  },
  DayPoint: {
    at: 'kpis[].series[]',
    says: 'A measure of one day.',
    fields: { day: 'The day, in `timeZone`.', ...measure },
  },
  LabelledMeasure: {
    at: 'kpis[].comparisons[]',
    says: 'Another figure to hold beside the present one.',
    fields: { label: 'What it is: “October last year”, “Last Ramadan”, “Other teams”.', ...measure },
  },
  LatestMeasure: {
    at: 'kpis[].latest',
    says: 'The measure of the last interval, beside the period’s.',
    fields: { from: 'When the interval began.', minutes: 'How long it was.', ...measure },
  },
  Kpi: {
    at: 'kpis[]',
    says: 'One metric, over all channels or of one.',
    fields: {
      metric,
      channel,
      now: 'The figure of the period.',
      before: 'The figure of the period before.',
      comparisons: 'Up to three more figures to hold it beside, each with its label.',
      latest: 'The figure of the last interval.',
      series: 'The figure by day.',
      provisionalUntil: 'Until this day the figure may still change, as first contact resolution does.',
      overdue: 'Courses past their due date and not done; of an agent’s training only.',
    },
  },
  Survey: {
    at: 'surveys[]',
    says: 'The answers to one survey, by day.',
    fields: {
      metric,
      channel,
      scale: 'The ratings one could give.',
      days: 'The answers of each day.',
      comments: 'What customers wrote, without their names.',
    },
  },
  SurveyComment: {
    at: 'surveys[].comments[]',
    says: 'What a customer wrote. It never carries a customer’s name.',
    fields: {
      day: 'The day of the answer.',
      text: 'The words, shown as plain text.',
      rating: 'The rating given with it.',
    },
  },
  SurveyScale: {
    at: 'surveys[].scale',
    says: 'The ratings one could give.',
    fields: { min: 'Lowest rating.', max: 'Highest rating.', good: 'The ratings that count as satisfied.' },
  },
  SurveyDay: {
    at: 'surveys[].days[]',
    says: 'The answers of one day, as a measure.',
    fields: {
      day: 'The day, in `timeZone`.',
      ...measure,
      invited: 'Surveys sent that day.',
      answers: 'How many gave each rating, from the lowest to the highest; they sum to the whole.',
    },
  },
  Shifts: {
    at: 'shifts',
    says: 'Contacts and people by time of day.',
    fields: {
      minutes: 'Length of a slot.',
      serviceLevel: 'What the staffing is to reach.',
      maxOccupancy: 'Highest share of ready time spent on contacts; absent is 1.',
      staffing:
        '`in-seat`: scheduled people are free to take contacts. `rostered`: everybody on the roster, and the requirement is raised by 1/(1 − shrinkage). Absent is `in-seat`.',
      shrinkage: 'Paid time not available for contacts; with `rostered` only.',
      open: 'Opening hours by weekday (`mon` to `sun`) or by day, which wins. An end not after its start runs past midnight; an empty list is closed; without `open` nothing is called closed.',
      named: 'Shifts with names.',
      roster: 'Who works when, one entry a person and shift.',
      slots: 'One a start and channel. A slot counts what happened in it, not per hour.',
    },
  },
  ServiceLevel: {
    at: 'shifts.serviceLevel',
    says: 'Answer this share within this many seconds.',
    fields: { share: 'Share to answer, from 0 to 1.', within: 'Seconds.' },
  },
  NamedShift: {
    at: 'shifts.named[]',
    says: 'A shift with a name. One that ends before it starts runs past midnight.',
    fields: { label: 'Its name.', from: 'Start, `HH:MM` in `timeZone`.', to: 'End, `HH:MM` in `timeZone`.' },
  },
  RosterEntry: {
    at: 'shifts.roster[]',
    says: 'One person’s shift. Never the reason of an absence.',
    fields: {
      agent: 'Id of the agent.',
      from: 'When it begins.',
      to: 'When it ends.',
      channel: 'Id of the channel; absent is any channel.',
      absent: 'True when the person is not there.',
    },
  },
  Slot: {
    at: 'shifts.slots[]',
    says: 'A stretch of `minutes`; it belongs to the cell its start falls in. A slot in the future has a forecast only.',
    fields: {
      start: 'When it begins; only the instant counts, not how its offset is written.',
      channel,
      forecast: 'Contacts expected.',
      contacts: 'Contacts that came.',
      handleTime: 'Mean seconds to handle one contact.',
      scheduled: 'People scheduled; fractions allowed.',
      required: 'People needed, where you know it; else it is estimated from contacts and handle time.',
      present: 'People who were there; fractions allowed. Never the reason of an absence.',
      answered: 'Contacts answered within the service level’s seconds, of those that count.',
    },
  },
  Answered: {
    at: 'shifts.slots[].answered',
    says: 'A share of the slot’s contacts.',
    fields: { part: 'Answered in time.', whole: 'Contacts that count.' },
  },
  Agent: {
    at: 'agents[]',
    says: 'One member of the team.',
    fields: {
      id: 'Id in the source system.',
      name: 'Name as the team knows it.',
      since: 'First day in the team.',
      channel: 'Id of the channel this person mainly works on.',
      kpis: 'This person’s figures.',
      mix: 'Which kinds of cases this person handles.',
      qa: 'Reviews of this person’s contacts.',
      courses: 'Training, course by course.',
      goals: 'What was agreed to be reached.',
      agreements: 'What was agreed in one-to-ones.',
      notes: 'Coaching notes.',
      recognitions: 'Thanks and praise.',
    },
  },
  Qa: {
    at: 'agents[].qa',
    says: 'Quality reviews.',
    fields: {
      reviews: 'How many contacts were reviewed.',
      categories: 'The result by category.',
      criticalFails: 'Reviews failed by a critical category.',
      disputes: 'Reviews the agent contested.',
      calibration: 'Standard deviation between reviewers of the same contact, in points.',
      contacts: 'The reviewed contacts, where they can be read or heard.',
    },
  },
  ReviewedContact: {
    at: 'agents[].qa.contacts[]',
    says: 'A contact that was reviewed.',
    fields: {
      url: 'Address of the contact; http, https, mailto or relative.',
      label: 'What it is called; never a customer’s name.',
      day: 'The day of the contact.',
      score: 'Score of the review, 0 to 100.',
    },
  },
  CaseKind: {
    at: 'agents[].mix[]',
    says: 'A kind of case.',
    fields: { label: 'What it is called.', share: 'Its share of this person’s cases, 0 to 1.' },
  },
  Course: {
    at: 'agents[].courses[]',
    says: 'A course of this person.',
    fields: { label: 'Its name.', due: 'To be done by this day.', done: 'Done on this day; absent is not done.' },
  },
  Agreement: {
    at: 'agents[].agreements[]',
    says: 'What was agreed in a one-to-one.',
    fields: {
      day: 'The day it was agreed.',
      text: 'What was agreed.',
      metric: 'Id of the metric it is to move.',
      due: 'By this day.',
    },
  },
  QaCategory: {
    at: 'agents[].qa.categories[]',
    says: 'One category of the review form.',
    fields: {
      label: 'Its name.',
      weight: 'Its weight among the categories.',
      mean: 'Mean score, 0 to 100.',
      count: 'Reviews that rated it.',
      critical: 'True when failing it fails the review.',
    },
  },
  Goal: {
    at: 'agents[].goals[]',
    says: 'What was agreed to be reached.',
    fields: { label: 'What it is.', metric, target: 'Value to reach, in the metric’s unit.', due: 'By this day.' },
  },
  Remark: {
    at: 'agents[].notes[]',
    says: 'A dated remark. It never carries a customer’s name.',
    fields: { day: 'The day.', text: 'What was said.', url: 'Address of the contact it speaks of.' },
  },
  TeamEvent: {
    at: 'events[]',
    says: 'What happened on some days. Days of kind `holiday` or `ramadan` are left out of weekday means.',
    fields: {
      from: 'First day.',
      to: 'Last day, included; absent is a single day.',
      kind: '`incident`, `holiday`, `ramadan`, `campaign`, or a word of your own.',
      label: 'What it was.',
      tentative: 'True while the dates are not settled.',
      channel,
    },
  },
};

/** What the parser asks beyond the JSON Schema: rules between fields, and what only a program can know. */
export const rules: readonly string[] = [
  'A `part` is at most its `whole`.',
  'A period, its `before`, an event, a shift of the roster and a band do not end before they begin; the `max` of a scale or range is above its `min`.',
  'The `answers` of a survey day sum to its whole: `whole`, `count`, or promoters, passives and detractors together.',
  'Ids of channels and agents, metric + channel of KPIs and surveys, days of a list, and start (as an instant) + channel of slots are unique in their list. The second is left out and counted, never added.',
  'Targets and watch limits of a metric whose unit is `share` lie from 0 to 1, and its `matters` below 1; a `value` of such a metric is at most 2, because a ratio may pass 1 but hardly twice over. Above that a percentage is assumed and the share that was meant is named.',
  'The unit of a metric is the one under `metrics`, else the standard one, else that of the shape it is given in.',
  '`timeZone` is a zone the browser knows.',
  'No figure is above 10¹⁵, or below −10¹⁵.',
  'All lists of a document together hold at most 300,000 items, and its text at most 10 million characters.',
];

/** What a fault costs. */
export const losses: readonly string[] = [
  'A fault costs the innermost item of a list that holds it: a point of a series, a KPI of an agent, an agent, an entry of `metrics`. The item is left out and counted, and the rest stands.',
  'A fault that is in no item of a list costs its section, because every figure of the section may lean on it: with another `maxOccupancy` each requirement would be another.',
  'A fault in `shifts.open` costs all opening hours and nothing else: a day that cannot be read would be taken for a closed one.',
  'A document of another major, or one that is no object, is not read at all.',
  'A key that is not known is ignored and named once, so that a typing mistake is found.',
  'A KPI whose `now` differs from its metric’s survey days over the same period is shown, and a notice names both figures.',
];
