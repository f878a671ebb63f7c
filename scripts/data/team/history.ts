import { chance } from '../random.js';
import { answering } from './answering.js';
import { isAnswered, type Contact } from './contact.js';
import { emails } from './email.js';
import { outcome, type Outcome } from './outcome.js';
import { measuredDays, seed } from './settings.js';

/** Six weeks of contacts and what became of them: every figure of the document is counted from this. */
export interface History {
  readonly contacts: readonly Contact[];
  readonly outcomes: readonly Outcome[];
}

/** Runs the six weeks; each part has its own course of chance, so that changing one leaves the others as they were. */
export const history = (start = seed): History => {
  const calls = answering('phone', chance(start));
  const chats = answering('whatsapp', chance(start + 100_000));
  const mails = emails(calls, chance(start + 200_000));
  const contacts = [...calls, ...chats, ...mails];
  const random = chance(start + 300_000);
  const outcomes = contacts
    .filter(isAnswered)
    .map((contact) => outcome(contact, random))
    .filter(({ day }) => day < measuredDays);
  return { contacts, outcomes };
};
