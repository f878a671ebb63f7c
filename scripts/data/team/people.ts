import type { Day } from '../../../src/contract/types.js';

/** One member of the simulated team. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly since: Day;
  /** Phone people write emails between calls. */
  readonly channel: 'phone' | 'whatsapp';
  /** Shifts a week on contacts; newcomers spend the others in training. */
  readonly shifts: number;
  /** The chance that a customer who answers the survey is satisfied, all else equal. */
  readonly satisfaction: number;
  /** The chance that a contact needs no second one, and what a review of it scores on average. */
  readonly resolution: number;
  readonly quality: number;
  /** The share of scheduled time in place. */
  readonly adherence: number;
  /** Handle time against the team's. */
  readonly pace: number;
  readonly training: readonly [done: number, assigned: number];
}

const usual = {
  satisfaction: 0.925,
  resolution: 0.785,
  quality: 0.88,
  adherence: 0.955,
  pace: 1,
  shifts: 5,
  training: [5, 5],
} as const;

type Difference = Partial<Omit<Person, 'id' | 'name' | 'since' | 'channel'>>;

const person = (
  number: number,
  name: string,
  since: Day,
  channel: Person['channel'],
  difference: Difference = {},
): Person => ({
  id: `a-${String(number).padStart(2, '0')}`,
  name,
  since,
  channel,
  ...usual,
  ...difference,
});

/**
 * Twenty-four people. In satisfaction one is truly lower, one is truly higher, and the others do not differ at all:
 * what else tells them apart in the document is chance.
 */
export const people: readonly Person[] = [
  person(1, 'Agus S.', '2022-03-14', 'phone'),
  person(2, 'Andi R.', '2023-11-06', 'phone', { adherence: 0.885 }),
  person(3, 'Ayu N.', '2024-02-19', 'phone', { training: [4, 5] }),
  person(4, 'Bayu K.', '2025-01-13', 'phone'),
  person(5, 'Budi P.', '2026-07-13', 'phone', {
    shifts: 3,
    pace: 1.12,
    quality: 0.8,
    training: [3, 5],
    adherence: 0.93,
  }),
  person(6, 'Citra A.', '2023-05-22', 'phone'),
  person(7, 'Dewi L.', '2025-10-06', 'phone'),
  person(8, 'Dimas H.', '2024-09-02', 'phone'),
  person(9, 'Eka F.', '2026-10-05', 'phone', { shifts: 3, pace: 1.2, quality: 0.78, training: [2, 5] }),
  person(10, 'Fajar M.', '2022-08-29', 'phone'),
  person(11, 'Gita P.', '2024-06-10', 'phone'),
  person(12, 'Hendra W.', '2021-10-18', 'phone', { pace: 0.95 }),
  person(13, 'Indah T.', '2025-03-03', 'phone'),
  person(14, 'Joko B.', '2023-01-30', 'phone'),
  person(15, 'Kartika D.', '2024-11-11', 'phone'),
  person(16, 'Lukman J.', '2026-11-09', 'phone', { shifts: 2, pace: 1.25, quality: 0.76, training: [1, 5] }),
  person(17, 'Made Y.', '2022-12-05', 'phone'),
  person(18, 'Maya K.', '2024-11-18', 'whatsapp', {
    satisfaction: 0.995,
    resolution: 0.83,
    quality: 0.93,
    adherence: 0.97,
  }),
  person(19, 'Nur A.', '2023-07-17', 'whatsapp'),
  person(20, 'Putri R.', '2025-06-23', 'whatsapp'),
  person(21, 'Rizky S.', '2024-04-01', 'whatsapp'),
  person(22, 'Sari W.', '2024-08-01', 'whatsapp', { satisfaction: 0.77, resolution: 0.74, quality: 0.8 }),
  person(23, 'Teguh I.', '2022-05-09', 'whatsapp'),
  person(24, 'Wulan C.', '2025-08-25', 'whatsapp'),
];
