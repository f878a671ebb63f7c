import type { CaseKind } from '../../../src/contract/types.js';
import type { Person } from './people.js';

const kinds = {
  delivery: { en: 'Delivery', id: 'Pengiriman' },
  payments: { en: 'Payments', id: 'Pembayaran' },
  refunds: { en: 'Refunds', id: 'Refund' },
  other: { en: 'Other', id: 'Lainnya' },
};

type Shares = Readonly<Record<keyof typeof kinds, number>>;

const usual: Readonly<Record<Person['channel'], Shares>> = {
  phone: { delivery: 0.41, payments: 0.3, refunds: 0.18, other: 0.11 },
  whatsapp: { delivery: 0.46, payments: 0.2, refunds: 0.22, other: 0.12 },
};

// One person is given the refunds that take long.
const special: Readonly<Record<string, Shares>> = {
  'a-22': { delivery: 0.24, payments: 0.14, refunds: 0.52, other: 0.1 },
};

/** What this person's contacts are about. */
export const mix = ({ id, channel }: Person): readonly CaseKind[] =>
  Object.entries(special[id] ?? usual[channel]).map(([kind, share]) => ({
    label: kinds[kind as keyof typeof kinds],
    share,
  }));
