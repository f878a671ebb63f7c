import { expect } from '@open-wc/testing';
import { fc } from '../seeded.js';
import { plainCalendar } from '../../src/locale/calendar.js';
import { formatOf } from '../../src/locale/format.js';
import { intlCalendar } from '../../src/locale/intl.js';

/*
 * English and Indonesian days are written here and held to what `Intl` writes for en-GB and id-ID. Meant differences:
 * no comma after an English weekday, September is "Sep" (en-GB says "Sept"), and ranges have thin spacing of their own.
 */
const reference = { en: 'en-GB', id: 'id-ID' } as const;

const asIntl = (language: 'en' | 'id', day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(reference[language], { ...options, timeZone: 'UTC' })
    .format(Date.parse(`${day}T00:00:00Z`))
    .replace('Sept', 'Sep')
    .replace(/^([A-Z][a-z]{2}),/, language === 'en' ? '$1' : '$1,');

const days = fc
  .integer({ min: 0, max: 60_000 })
  .map((number) => new Date(Date.UTC(1990, 0, 1) + number * 864e5).toISOString().slice(0, 10));

for (const language of ['en', 'id'] as const) {
  describe(`days in ${language === 'en' ? 'English' : 'Indonesian'}`, () => {
    const calendar = plainCalendar(language);

    it('are written as Intl writes them', () => {
      fc.assert(
        fc.property(days, (day) => {
          expect(calendar.day(day)).to.equal(
            asIntl(language, day, { weekday: 'short', day: 'numeric', month: 'short' }),
          );
          expect(calendar.shortDay(day)).to.equal(asIntl(language, day, { day: 'numeric', month: 'short' }));
          expect(calendar.month(day)).to.equal(asIntl(language, day, { month: 'short', year: 'numeric' }));
        }),
        { numRuns: 500 },
      );
    });

    it('have their weekdays from Monday on', () => {
      for (let weekday = 0; weekday < 7; weekday += 1) {
        const day = `2024-01-0${weekday + 1}`;
        expect(calendar.weekday(weekday)).to.equal(asIntl(language, day, { weekday: 'short' }));
        expect(calendar.longWeekday(weekday)).to.equal(asIntl(language, day, { weekday: 'long' }));
      }
    });

    it('have hours as Intl writes them on a clock of 24', () => {
      for (let minute = 0; minute < 1440; minute += 7) {
        const text = new Intl.DateTimeFormat(reference[language], {
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
          timeZone: 'UTC',
        }).format(minute * 60_000);
        expect(calendar.clock(minute)).to.equal(text);
      }
    });
  });
}

describe('days as the vocabulary writes them', () => {
  const [en, id] = [plainCalendar('en'), plainCalendar('id')];

  it('are short, and ranges say month and year once', () => {
    expect([en.day('2026-11-17'), id.day('2026-11-17')]).to.deep.equal(['Tue 17 Nov', 'Sel, 17 Nov']);
    expect(en.dayRange('2026-11-16', '2026-11-22', true)).to.equal('16–22 Nov 2026');
    expect(id.dayRange('2026-05-16', '2026-05-22')).to.equal('16–22 Mei');
    expect(en.dayRange('2026-10-26', '2026-11-01')).to.equal('26 Oct – 1 Nov');
    expect(en.dayRange('2026-12-28', '2027-01-03')).to.equal('28 Dec 2026 – 3 Jan 2027');
    expect(en.dayRange('2026-11-16', '2026-11-16')).to.equal('16 Nov');
  });

  it('have clocks of their language; midnight at the end is 24', () => {
    expect([formatOf('en'), formatOf('id')].map((format) => format.clockRange(1140, 1260))).to.deep.equal([
      '19:00–21:00',
      '19.00–21.00',
    ]);
    expect([en.clock(1440), id.clock(1440), en.clock(0)]).to.deep.equal(['24:00', '24.00', '00:00']);
  });

  it('are the same whatever the browser’s zone, on the days its clocks change', () => {
    expect(en.day('2026-03-29')).to.equal('Sun 29 Mar');
    expect(en.day('2026-10-25')).to.equal('Sun 25 Oct');
  });
});

describe('days of other languages', () => {
  for (const tag of ['de-DE', 'ar-EG', 'fa-IR', 'hi-IN']) {
    it(`are Intl’s own: ${tag}`, () => {
      const calendar = intlCalendar(tag);
      const at = Date.parse('2026-11-17T00:00:00Z');
      expect(calendar.day('2026-11-17')).to.equal(
        new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at),
      );
      expect(calendar.clock(1140)).to.equal(
        new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }).format(
          1140 * 60_000,
        ),
      );
    });
  }

  it('are English for a tag no browser knows', () => {
    expect(intlCalendar('not a tag').shortDay('2026-11-17')).to.equal('Nov 17');
  });
});
