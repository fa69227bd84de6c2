/** Entry forms as pages dress them: brackets, marks, labels, ages, the time alone on its line, and what is left of a page that lost its layout. */
import type { Row } from './forms.ts';

export const formsOnPages: readonly Row[] = [
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
  { name: 'the number of the update before the time', times: ['21:10 > 21:10', '20:45 > 20:45', '19:55 > 19:55'], text: `Fire at the harbour

UPDATE 4 (21:10): Police say that six people are hurt.

UPDATE 3 (20:45): The mayor says that the station is closed.

UPDATE (19:55): Firefighters are at the quay.` },
  { name: 'the number of the update before its word', times: ['9:46 p.m. > 21:46', '9:05 p.m. > 21:05', '8:33 p.m. > 20:33'], text: `Fire at the harbour

3rd UPDATE: 9:46 p.m. The mayor has spoken about the fire.

2nd UPDATE: 9:05 p.m. The police have found a second fire.

1st UPDATE: 8:33 p.m. The harbour is closed.` },
  { name: 'the kind of the entry before the time', times: ['4:15pm > 16:15', '3:50pm > 15:50', '2:10pm > 14:10'], text: `Budget live

KEY EVENT 4:15pm

The minister has resigned, her office said.

3:50pm

The vote has been delayed.

KEY EVENT 2:10pm

Talks have begun.` },
  { name: 'a note on the zone in brackets', times: ['8:45 a.m. > 08:45', '9:03 a.m. > 09:03', '9:17 a.m. > 09:17'], text: `The day of the fire

8:45 a.m. (all times are EDT): A lorry burns on the quay, and the harbour is closed.

9:03 a.m.: The fire reaches the second shed.

9:17 a.m.: The ferries turn back.` },
  { name: 'local time of a place in brackets', times: ['18:40 > 18:40', '17:05 > 17:05', '16:20 > 16:20'], text: `Harbour strike

18:40 (Skelby time)

The union said its members would stay ashore.

17:05 (local time)

Nobody will cross tonight.

16:20 (Skelby time)

The vote was close.` },
  { name: 'when the page was posted, above times one of which names its weekday', times: ['10:00 p.m. > 22:00', '10:15 p.m. > 22:15', '2 a.m. > 02:00'], text: `Timeline of the fire

Anselm News
Posted: Sep 12, 2012 9:04 PM

The fire began in a shed, officials said.

10:00 p.m. Tuesday — A shed begins to burn.

10:15 p.m. — The fire reaches the quay.

2 a.m. Wednesday — The fire is out.` },
];
