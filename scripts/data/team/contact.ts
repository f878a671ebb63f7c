import type { ChannelId } from './settings.js';

/** One contact of one customer, from coming in to being answered or given up. Seconds count from the first midnight. */
export interface Contact {
  readonly channel: ChannelId;
  readonly arrival: number;
  /** Seconds until a person took it up; `null` when the customer hung up or nobody has yet. */
  readonly wait: number | null;
  readonly person: number | null;
  /** Seconds of talk, hold and wrap-up; 0 when nobody took it up. */
  readonly handle: number;
}

/** A contact that somebody took up. */
export type Answered = Contact & { readonly wait: number; readonly person: number };

/** Whether somebody took this contact up. */
export const isAnswered = (contact: Contact): contact is Answered => contact.person !== null;

/** The day of an instant, counted from the first. */
export const dayOf = (seconds: number): number => Math.floor(seconds / 86_400);

/** The hour of the day of an instant. */
export const hourOfDay = (seconds: number): number => Math.floor(seconds / 3600) % 24;

/** The day a contact was taken up. */
export const dayAnswered = (contact: Answered): number => dayOf(contact.arrival + contact.wait);
