/**
 * Entry forms of live blogs and tickers, one small document each, and things that only look like them. The words are our own; the forms are those
 * that tickers use. Each row: what it shows, the document, the clock times of its entries as written and as read.
 */
export interface Row {
  readonly name: string;
  readonly text: string;
  /** As written > as read, in the order of the text. */
  readonly times: readonly string[];
}

export const forms: readonly Row[] = [
  // ---------------------------------------------------------------- separators
  { name: 'colon clock, hyphen, newest first', times: ['18:40 > 18:40', '17:05 > 17:05', '9:20 > 09:20'], text: `Harbour strike - live

18:40 - Pilots join the walkout

The pilots' union said its members would stay ashore.

17:05 - Ferry company cancels evening sailings

Nobody will cross tonight.

9:20 - Dockers vote to strike

The vote was close.` },
  { name: 'en dash', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 – Pilots join the walkout

The union confirmed it.

17:05 – Ferries cancelled

Nobody will cross.` },
  { name: 'em dash without blanks', times: ['18:40 > 18:40', '17:05 > 17:05', '16:00 > 16:00'], text: `Harbour strike

18:40—Pilots join the walkout

17:05—Ferries cancelled until further notice

16:00—The port falls silent` },
  { name: 'double hyphen', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 -- Pilots join the walkout

It is the third group to do so.

17:05 -- Ferries cancelled

Nobody will cross.` },
  { name: 'no-break space before the dash', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40\u00a0- Pilots join the walkout

The union confirmed it.

17:05\u00a0-\u00a0Ferries cancelled

Nobody will cross.` },
  { name: 'hyphen without blanks', times: ['18:40 > 18:40', '17:05 > 17:05', '16:30 > 16:30'], text: `Harbour strike

18:40-Pilots join the walkout, the union says.

17:05-Ferries are cancelled.

16:30-The port falls silent.` },
  { name: 'colon after the time', times: ['18:40 > 18:40', '17:05 > 17:05', '16:30 > 16:30'], text: `Harbour strike

18:40: Pilots join the walkout, the union says.

17:05: Ferries are cancelled.

16:30: The port falls silent.` },
  { name: 'pipe', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 | Pilots join the walkout

The union confirmed it.

17:05 | Ferries cancelled

Nobody will cross.` },
  { name: 'middle dot', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 · Pilots join the walkout

The union confirmed it.

17:05 · Ferries cancelled

Nobody will cross.` },
  { name: 'comma', times: ['18:40 > 18:40', '17:05 > 17:05', '16:30 > 16:30'], text: `Harbour strike

18:40, Pilots join the walkout and the last tug ties up.

17:05, Ferries are cancelled.

16:30, The port falls silent.` },
  { name: 'nothing after it', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

18:40 Pilots join the walkout, the union says.

17:05 Ferries are cancelled for the rest of the day.

16:31 The port falls silent.` },
  { name: 'a tab after it', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: 'Harbour strike\n\n18:40\tPilots join the walkout, the union says.\n\n17:05\tFerries are cancelled.\n\n16:31\tThe port falls silent.' },
  { name: 'a full stop after it', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

18:40. Pilots join the walkout, the union says.

17:05. Ferries are cancelled.

16:31. The port falls silent.` },
  { name: 'guillemet', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 » Pilots join the walkout

The union confirmed it.

17:05 » Ferries cancelled

Nobody will cross.` },
  { name: 'heading with a dash of its own before its source', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 – Walkout spreads to pilots – union

The union confirmed it.

17:05 – Ferries cancelled – port authority

Nobody will cross.` },
  { name: 'one entry only: clock, dash and heading', times: ['18:40 > 18:40'], text: `Harbour strike

18:40 - Pilots join the walkout

The pilots' union said its members would stay ashore until Friday.` },

  // ---------------------------------------------------------------- clocks
  { name: 'point clock', times: ['18.40 > 18:40', '17.05 > 17:05', '9.20 > 09:20'], text: `Harbour strike

18.40 – Pilots join the walkout

The union confirmed it.

17.05 – Ferries cancelled

Nobody will cross.

9.20 – Dockers vote

The vote was close.` },
  { name: 'a.m. and p.m. with points', times: ['6:40 p.m. > 18:40', '5:05 p.m. > 17:05', '11:20 a.m. > 11:20'], text: `Harbour strike

6:40 p.m. — Pilots join the walkout

The union confirmed it.

5:05 p.m. — Ferries cancelled

Nobody will cross.

11:20 a.m. — Dockers vote

The vote was close.` },
  { name: 'am and pm joined to the figures', times: ['6.40pm > 18:40', '5.05pm > 17:05', '11am > 11:00'], text: `Harbour strike

6.40pm

Pilots join the walkout

The union confirmed it.

5.05pm

Ferries cancelled

11am

Dockers vote` },
  { name: 'AM and PM in capitals', times: ['6:40 PM > 18:40', '5:05 PM > 17:05'], text: `Harbour strike

6:40 PM: Pilots join the walkout

The union confirmed it.

5:05 PM: Ferries cancelled

Nobody will cross.` },
  { name: 'noon and midnight in figures', times: ['12:30 a.m. > 00:30', '12:05 p.m. > 12:05'], text: `Harbour strike

12:30 a.m. - Pilots join the walkout

The union confirmed it.

12:05 p.m. - Ferries cancelled

Nobody will cross.` },
  { name: 'four digits and GMT', times: ['1840 > 18:40', '1705 > 17:05', '0920 > 09:20'], text: `Harbour strike

1840 GMT - Pilots join the walkout

The union confirmed it.

1705 GMT - Ferries cancelled

Nobody will cross.

0920 GMT - Dockers vote

The vote was close.` },
  { name: 'four digits and hrs', times: ['1840 > 18:40', '0920 > 09:20', '0715 > 07:15'], text: `Harbour strike

1840 hrs: Pilots join the walkout.

0920 hrs: Dockers vote.

0715 hrs: Gates are closed.` },
  { name: 'French h', times: ['18h40 > 18:40', '17h05 > 17:05', '9h > 09:00'], text: `La grève au port

18h40 – Les pilotes se joignent au mouvement

Le syndicat le confirme.

17h05 – Les traversées sont annulées

Personne ne passera.

9h – Vote des dockers

Le vote a été serré.` },
  { name: 'German Uhr', times: ['18.40 > 18:40', '17.05 > 17:05', '9.20 > 09:20'], text: `Hafenstreik

18.40 Uhr: Lotsen schließen sich an

Die Gewerkschaft bestätigt es.

17.05 Uhr: Fähren fallen aus

Niemand setzt über.

9.20 Uhr: Hafenarbeiter stimmen ab

Es war knapp.` },
  { name: 'Danish kl.', times: ['18.40 > 18:40', '17.05 > 17:05', '9.20 > 09:20'], text: `Havnestrejke

Kl. 18.40: Lodserne går med

Det bekræfter forbundet.

Kl. 17.05: Færgerne er aflyst

Ingen kommer over.

Kl. 9.20: Havnearbejderne stemmer

Det var tæt.` },
  { name: 'semicolon slip among colons', times: ['18:40 > 18:40', '17;05 > 17:05', '16:30 > 16:30'], text: `Harbour strike

18:40 - Pilots join the walkout

The union confirmed it.

17;05 - Ferries cancelled

Nobody will cross.

16:30 - The port falls silent

Gulls only.` },
  { name: 'a blank inside the clock', times: ['18:40 > 18:40', '17: 05 > 17:05', '16:30 > 16:30'], text: `Harbour strike

18:40 - Pilots join the walkout

The union confirmed it.

17: 05 - Ferries cancelled

Nobody will cross.

16:30 - The port falls silent

Gulls only.` },
  { name: 'seconds', times: ['18:40:12 > 18:40', '17:05:59 > 17:05'], text: `Harbour strike

18:40:12 - Pilots join the walkout

The union confirmed it.

17:05:59 - Ferries cancelled

Nobody will cross.` },

  // ---------------------------------------------------------------- zones
  { name: 'GMT on the stamp', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 GMT – Pilots join the walkout

The union confirmed it.

17:05 GMT – Ferries cancelled

Nobody will cross.` },
  { name: 'BST, time alone on its line', times: ['6.40pm > 18:40', '5.05pm > 17:05'], text: `Harbour strike

6.40pm BST

Pilots join the walkout

The union confirmed it.

5.05pm BST

Ferries cancelled

Nobody will cross.` },
  { name: 'ET', times: ['6:40 p.m. > 18:40', '5:05 p.m. > 17:05'], text: `Harbour strike

6:40 p.m. ET
Pilots join the walkout

The union confirmed it.

5:05 p.m. ET
Ferries cancelled

Nobody will cross.` },
  { name: 'IST in brackets', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 (IST): Pilots join the walkout

The union confirmed it.

17:05 (IST): Ferries cancelled

Nobody will cross.` },
  { name: 'an offset', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 +03:00 | Pilots join the walkout

The union confirmed it.

17:05 +03:00 | Ferries cancelled

Nobody will cross.` },
  { name: 'GMT and the local time in brackets', times: ['15:40 > 15:40', '14:05 > 14:05'], text: `Harbour strike

15:40 GMT (18:40 GMT+3) – Pilots join the walkout

The union confirmed it.

14:05 GMT (17:05 GMT+3) – Ferries cancelled

Nobody will cross.` },
  { name: 'a place for the zone', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 Kyiv time - Pilots join the walkout

The union confirmed it.

17:05 Kyiv time - Ferries cancelled

Nobody will cross.` },

  // ---------------------------------------------------------------- dates beside the time
  { name: 'day and month before the time', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

3 March, 18:40 – Pilots join the walkout

The union confirmed it.

3 March, 17:05 – Ferries cancelled

Nobody will cross.` },
  { name: 'full date before the time', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

March 3, 2021 18:40 - Pilots join the walkout

The union confirmed it.

March 3, 2021 17:05 - Ferries cancelled

Nobody will cross.` },
  { name: 'date after the time', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40, 3 March 2021

Pilots join the walkout.

17:05, 3 March 2021

Ferries are cancelled.` },
  { name: 'date in figures before the time', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

03.03.2021 18:40
Pilots join the walkout.

03.03.2021 17:05
Ferries are cancelled.` },
  { name: 'weekday before the time', times: ['6:40 p.m. > 18:40', '5:05 p.m. > 17:05'], text: `Harbour strike

Wednesday, 6:40 p.m.

Pilots join the walkout.

Wednesday, 5:05 p.m.

Ferries are cancelled.` },
  { name: 'weekday after the time', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 Wednesday - Pilots join the walkout

The union confirmed it.

17:05 Wednesday - Ferries cancelled

Nobody will cross.` },
  { name: 'ISO stamp', times: ['18:40:00 > 18:40', '17:05:00 > 17:05'], text: `Harbour strike

2021-03-03T18:40:00Z
Pilots join the walkout.

2021-03-03T17:05:00Z
Ferries are cancelled.` },
  { name: 'ISO date and a blank', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

2021-03-03 18:40 - Pilots join the walkout

The union confirmed it.

2021-03-03 17:05 - Ferries cancelled

Nobody will cross.` },
  { name: 'date, slash, time', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

Mar 3 / 18:40
Pilots join the walkout.

Mar 3 / 17:05
Ferries are cancelled.` },
];
