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

  // ---------------------------------------------------------------- brackets, marks, headings
  { name: 'square brackets', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

[18:40] Pilots join the walkout, the union says.

[17:05] Ferries are cancelled.` },
  { name: 'round brackets', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

(18:40) Pilots join the walkout, the union says.

(17:05) Ferries are cancelled.` },
  { name: 'brackets with the zone inside', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

[18:40 GMT] Pilots join the walkout, the union says.

[17:05 GMT] Ferries are cancelled.` },
  { name: 'Markdown heading', times: ['18:40 > 18:40', '17:05 > 17:05', '15:55 > 15:55'], text: `# Harbour strike

## 18:40 Pilots join the walkout

The union confirmed it.

## 17:05 Ferries cancelled

Nobody will cross.

## 15:55 Gates closed

Guards stand by.` },
  { name: 'Markdown bold', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

**18:40** – Pilots join the walkout

The union confirmed it.

**17:05** – Ferries cancelled

Nobody will cross.` },
  { name: 'bold with the separator inside', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

**18:40 -** Pilots join the walkout, the union says.

**17:05 -** Ferries are cancelled.` },
  { name: 'bullets', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

* 18:40 - Pilots join the walkout, the union says.
* 17:05 - Ferries are cancelled.
* 16:31 - The port falls silent.` },
  { name: 'round bullets', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

• 18:40: Pilots join the walkout, the union says.
• 17:05: Ferries are cancelled.
• 16:31: The port falls silent.` },
  { name: 'a mark of a key event', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

► 18:40 - Pilots join the walkout

The union confirmed it.

► 17:05 - Ferries cancelled

Nobody will cross.` },
  { name: 'a clock face', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

\u{1f551} 18:40 - Pilots join the walkout

The union confirmed it.

\u{1f551} 17:05 - Ferries cancelled

Nobody will cross.` },

  // ---------------------------------------------------------------- words and ages before the time
  { name: 'Posted at', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

Pilots join the walkout

Posted at 18:40

The union confirmed it.

Ferries cancelled

Posted at 17:05

Nobody will cross.` },
  { name: 'Published', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

Published: 18:40
Pilots join the walkout, the union says.

Published: 17:05
Ferries are cancelled.` },
  { name: 'Updated, where every entry has it', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

Update 18:40: Pilots join the walkout, the union says.

Update 17:05: Ferries are cancelled.

Update 16:31: The port falls silent.` },
  { name: 'an age before the time', times: ['18.40 > 18:40', '17.05 > 17:05'], text: `Harbour strike

2h ago 18.40 GMT

Pilots join the walkout.

3h ago 17.05 GMT

Ferries are cancelled.` },
  { name: 'an age after the time', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 (2 hours ago)
Pilots join the walkout.

17:05 (3 hours ago)
Ferries are cancelled.` },
  { name: 'At', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

At 18:40 - Pilots join the walkout

The union confirmed it.

At 17:05 - Ferries cancelled

Nobody will cross.

At 16:31 - The port falls silent

Gulls only.` },

  // ---------------------------------------------------------------- the time alone, authors, order
  { name: 'alone on the line above its text', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

18:40
Pilots join the walkout, the union says.

17:05
Ferries are cancelled.

16:31
The port falls silent.` },
  { name: 'alone below its heading', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

Pilots join the walkout
18:40

The union confirmed it.

Ferries cancelled
17:05

Nobody will cross.

The port falls silent
16:31

Gulls only.` },
  { name: 'an author line between', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

18:40
Ada Quill

Pilots join the walkout, the union says.

17:05
Ada Quill

Ferries are cancelled.

16:31
Tom Reed

The port falls silent.` },
  { name: 'oldest first', times: ['9:20 > 09:20', '17:05 > 17:05', '18:40 > 18:40'], text: `Harbour strike

9:20 - Dockers vote to strike

The vote was close.

17:05 - Ferries cancelled

Nobody will cross.

18:40 - Pilots join the walkout

The union confirmed it.` },
  { name: 'past midnight, newest first', times: ['00:15 > 00:15', '23:50 > 23:50', '22:10 > 22:10'], text: `Harbour strike

00:15 - Talks go on

Lights burn in the ministry.

23:50 - Minister arrives

He said nothing.

22:10 - Talks begin

Both sides are there.` },
  { name: 'day headings between', times: ['9:10 > 09:10', '8:45 > 08:45', '22:10 > 22:10'], text: `Harbour strike

Thursday, 4 March

9:10 - Talks resume

Both sides are there.

8:45 - Minister arrives

He said nothing.

Wednesday, 3 March

22:10 - Talks begin

Both sides are there.` },
  { name: 'CRLF lines', times: ['18:40 > 18:40', '17:05 > 17:05'], text: 'Harbour strike\r\n\r\n18:40 - Pilots join the walkout\r\n\r\nThe union confirmed it.\r\n\r\n17:05 - Ferries cancelled\r\n\r\nNobody will cross.\r\n' },
  { name: 'an article above, entries below', times: ['13:10 > 13:10', '12:30 > 12:30', '20:50 > 20:50'], text: `Dockers and pilots stay out

The strike at the harbour went into its second day on Friday. At 10:30 the minister called both sides to the table.

A ferry left at 7:15 with nobody on board, the company said.

13:10 – Sides agree to meet

They will meet on Monday.

12:30 – Minister calls both sides

He spoke for ten minutes.

20:50 – Walkout spreads

Pilots joined on Thursday evening.` },
  // ---------------------------------------------------------------- as pages lose their layout
  { name: 'an age and the time in brackets', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

4h ago (18:40 GMT)

Pilots join the walkout.

5h ago (17:05 GMT)

Ferries are cancelled.` },
  { name: 'an age on a line of its own above', times: ['18.40 > 18:40', '17.05 > 17:05'], text: `Harbour strike

1h ago
18.40 GMT

Pilots join the walkout.

2h ago
17.05 GMT

Ferries are cancelled.` },
  { name: 'Today and Yesterday', times: ['6:40 pm > 18:40', '11:05 am > 11:05', '11:50 pm > 23:50'], text: `Harbour strike

Today, 6:40 pm

Pilots join the walkout.

Today, 11:05 am

Ferries are cancelled.

Yesterday, 11:50 pm

Talks fail.` },
  { name: 'the time printed twice', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

Posted at 18:4018:40

Pilots join the walkout.

Posted at 17:0517:05

Ferries are cancelled.` },
  { name: 'the date printed after it, twice', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

Posted at 18:40 3 Mar18:40 3 Mar

Pilots join the walkout.

Posted at 17:05 3 Mar17:05 3 Mar

Ferries are cancelled.` },
  { name: 'Noon among figures', times: ['1:30 p.m. > 13:30', 'Noon > 12:00', '11:30 a.m. > 11:30'], text: `Harbour strike

1:30 p.m. - Pilots join the walkout

The union confirmed it.

Noon - Ferries cancelled

Nobody will cross.

11:30 a.m. - Talks fail

Both sides say so.` },
  { name: 'an arrow', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 \u2192 Pilots join the walkout

The union confirmed it.

17:05 \u2192 Ferries cancelled

Nobody will cross.` },
  { name: 'local time', times: ['6:40 p.m. > 18:40', '5:05 p.m. > 17:05'], text: `Harbour strike

6:40 p.m. local time - Pilots join the walkout

The union confirmed it.

5:05 p.m. local time - Ferries cancelled

Nobody will cross.` },
  { name: 'date and zone after the time', times: ['6:40 p.m. > 18:40', '5:05 p.m. > 17:05'], text: `Harbour strike

6:40 p.m. ET, March 3, 2021

Pilots join the walkout

From Ada Quill

The union confirmed it.

5:05 p.m. ET, March 3, 2021

Ferries cancelled

From Tom Reed

Nobody will cross.` },
  { name: 'UPDATE in brackets', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

UPDATE (18:40 GMT) Pilots join the walkout.

UPDATE (17:05 GMT) Ferries are cancelled.

UPDATE (16:31 GMT) The port falls silent.` },
  { name: 'Spanish h.', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Huelga en el puerto

18:40 h. Los prácticos se suman al paro

El sindicato lo confirma.

17:05 h. Cancelados los transbordadores

Nadie cruza.` },
  { name: 'headings in small letters', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Harbour strike

18:40 - pilots join the walkout

The union confirmed it.

17:05 - ferries cancelled

Nobody will cross.` },
];
