/** Entries whose stamps tell how long ago they were written and no clock time. As read: the age as TIMEX3 has durations. */
import type { Row } from './forms.ts';

export const formsWithAges: readonly Row[] = [
  { name: 'ages alone on their lines', times: ['15 minutes ago > PT15M', '2 hours ago > PT2H', '1 day ago > P1D'], text: `Harbour strike

15 minutes ago

Talks resume

Both sides sat down again, a spokesman of the ministry said.

2 hours ago

Gates closed

Guards stand by the north gate, the union said.

1 day ago

Talks fail

Both sides say so in statements issued after midnight.` },
  { name: 'short ages', times: ['Just now > PT0M', '15m ago > PT15M', '3 hrs ago > PT3H', '1d ago > P1D'], text: `Harbour strike

Just now
Both sides sat down again, a spokesman of the ministry said.

15m ago
Guards stand by the north gate, the union said.

3 hrs ago
Ferries are cancelled for the rest of the day.

1d ago
The vote was close, the union's secretary said.` },
  { name: 'hours and minutes', times: ['12 min ago > PT12M', '1 hr 5 min ago > PT1H5M', '3 hr 12 min ago > PT3H12M'], text: `Harbour strike

12 min ago
Talks go on
Lights burn in the ministry, our reporter says from the pier.

1 hr 5 min ago
Minister arrives
He said nothing as he went in, and nobody asked.

3 hr 12 min ago
Talks begin
Both sides are there, the ministry's spokeswoman said.` },
  { name: 'ages with the writer behind them', times: ['2h ago > PT2H', '3h ago > PT3H', 'Yesterday > P1D'], text: `Harbour strike

2h ago • Ada Quill
The pilots' union said its members would stay ashore until Friday.

3h ago • Tom Reed
Ferries are cancelled for the rest of the day, the company said.

Yesterday • Tom Reed
The vote was close, according to the union's secretary.` },
  { name: 'ages after Posted', times: ['6 minutes ago > PT6M', 'an hour ago > PT1H', 'about 2 hours ago > PT2H'], text: `Harbour strike

Posted 6 minutes ago
Both sides sat down again, a spokesman of the ministry said.

Posted an hour ago
Guards stand by the north gate, the union said.

Posted about 2 hours ago
Ferries are cancelled for the rest of the day.` },
  { name: 'ages before a dash', times: ['4 hours ago > PT4H', '5 hours ago > PT5H'], text: `Harbour strike

4 hours ago - Pilots join the walkout

The union confirmed it in a statement on its site.

5 hours ago - Ferries cancelled

Nobody will cross before Friday, the company said.` },
  { name: 'ages as headings', times: ['4 hours ago > PT4H', '5 hours ago > PT5H'], text: `# Harbour strike

### 4 hours ago

The union confirmed it in a statement on its site.

### 5 hours ago

Nobody will cross before Friday, the company said.` },
  { name: 'ages for the latest, clock times below', times: ['20 minutes ago > PT20M', '45 minutes ago > PT45M', '17:05 > 17:05', '16:31 > 16:31', '15:10 > 15:10'], text: `Harbour strike

20 minutes ago
Both sides sat down again, a spokesman of the ministry said.

45 minutes ago
Guards stand by the north gate, the union said.

17:05
Ferries are cancelled for the rest of the day, the company said.

16:31
The port falls silent.

15:10
Gulls only.` },
  { name: 'ages in German', times: ['vor 10 Minuten > PT10M', 'vor 2 Stunden > PT2H'], text: `Hafenstreik

vor 10 Minuten
Die Lotsen schließen sich dem Ausstand an, sagt die Gewerkschaft.

vor 2 Stunden
Die Fähren fallen für den Rest des Tages aus.` },
  { name: 'ages in French', times: ['Il y a 10 minutes > PT10M', 'Il y a 2 heures > PT2H'], text: `Grève au port

Il y a 10 minutes
Les pilotes se joignent au mouvement, selon le syndicat.

Il y a 2 heures
Les traversées sont annulées pour le reste de la journée.` },
  { name: 'Today and Yesterday behind the time', times: ['6:40 pm > 18:40', '11:50 pm > 23:50'], text: `Harbour strike

6:40 pm today

Pilots join the walkout.

11:50 pm, yesterday

Talks fail.` },
];

export const formsOfHouses: readonly Row[] = [
  { name: 'between plus signs', times: ['18:40 > 18:40', '17:05 > 17:05', '23:50 > 23:50'], text: `Hafenstreik

+++ 18:40 Lotsen schließen sich an +++
Die Gewerkschaft bestätigt es in einer Erklärung.

+++ 17:05 Fähren fallen aus +++
Niemand setzt über.

+++ 23:50 Gespräche scheitern +++
Beide Seiten sagen es.` },
  { name: 'a channel’s name before the time', times: ['18:40 > 18:40', '17:05 > 17:05'], text: `Port News, [03.03.2021 18:40]
Pilots join the walkout.

Port News, [03.03.2021 17:05]
Ferries are cancelled.` },
  { name: 'an hour alone after the word for it', times: ['18:40 > 18:40', '17:05 > 17:05', '9 > 09:00'], text: `Sciopero al porto

Ore 18:40 - I piloti si uniscono

Il sindacato conferma.

Ore 17:05 - Traghetti cancellati

Nessuno passa.

Ore 9 - Voto dei portuali

Il voto è stato serrato.` },
  { name: 'a date in one word behind the time', times: ['18:40 > 18:40', '18:52 > 18:52', '19:20 > 19:20'], text: `18:40 03Mar21 ANS-PILOTS JOIN DOCK STRIKE ON LANTERN ISLANDS - UNION
18:52 03Mar21 ANS-LANTERN PILOTS' UNION SAYS NOBODY WILL BOARD A SHIP
19:20 03Mar21 ANS-LANTERN MINISTER CALLS BOTH SIDES TO TABLE ON FRIDAY` },
  { name: 'a weekday in brackets', times: ['00:10 > 00:10', '23:50 > 23:50'], text: `Harbour strike

00:10 GMT – Talks go on
Both sides are there.

23:50 GMT (Tuesday) – Minister arrives
He said nothing.` },
  { name: 'the time below its post', times: ['6:40 PM > 18:40', '6:52 PM > 18:52'], text: `Ada Quill @adaquill
Pilots have joined the walkout, their union says.
6:40 PM · Mar 3, 2021

Ada Quill @adaquill
Ferries are cancelled for the rest of the day.
6:52 PM · Mar 3, 2021` },
  { name: 'four figures before sentences', times: ['0610 > 06:10', '0745 > 07:45', '0930 > 09:30', '1115 > 11:15'], text: `Storm Agna

0610 Red warning issued for the whole coast.

0745 First trees are down.

0930 Ferries cancelled until noon.

1115 Power cut to four thousand homes.` },
];

export const ageLookalikes: readonly Row[] = [
  { name: 'readers’ comments', times: [], text: `Port chief resigns

The head of the port resigned on Tuesday, the ministry said.

Comments

Tom Reed
2 hours ago
I never liked the ferries anyway, and the port is too loud.
Reply

Ada Quill
3 hours ago
Good riddance, I say. He never answered one letter of mine.
Reply` },
  { name: 'related stories with their ages', times: [], text: `Port chief resigns

The head of the port resigned on Tuesday, the ministry said.

More from the harbour

Ferry fares go up
2 hours ago

Crane sold abroad
5 hours ago

Pilots demand pay
1 day ago` },
  { name: 'ages in sentences', times: [], text: `Port chief resigns

2 hours ago the pier was still full of people who waited for the evening ferry.

Yesterday, the union had called them to stay at home until the talks are over.

Yesterday the minister spoke.` },
  { name: 'ages of weeks and months', times: [], text: `Archive of the port

2 weeks ago
The head of the port resigned on a Tuesday, the ministry said.

3 months ago
Ferries were cancelled for a day, the company said.

1 year ago
The last crane was sold abroad, the ministry said.` },
  { name: 'ages beside clock times', times: ['18.40 > 18:40', '17.05 > 17:05'], text: `Harbour strike

Key events

1h ago
Pilots join

2h ago
Ferries cancelled

1h ago
18.40 GMT

Pilots join the walkout, their union says in a statement.

2h ago
17.05 GMT

Ferries are cancelled for the rest of the day.` },
  { name: 'a chat of two in a messenger', times: [], text: `Anna, [03.03.2021 18:40]
Is the ferry late?

Tom, [03.03.2021 18:41]
Always.` },
  { name: 'an offset on its own line', times: ['21:40 > 21:40', '20:05 > 20:05', '19:31 > 19:31'], text: `Port ticker

+03:00

21:40 | Pilots join the walkout, the union says.

20:05 | Ferries are cancelled.

19:31 | The port falls silent.` },
  { name: 'when the page was published and changed, in the clock of the entries', times: ['8:15 pm > 20:15', '6:40 pm > 18:40', '5:05 pm > 17:05'], text: `Harbour strike

Published on March 3, 2021, at 6:02 am, updated at 8:15 pm

8:15 pm
The company has cancelled all crossings.

6:40 pm
The union confirmed it in a statement.

5:05 pm
Nobody will cross before Friday.` },
  { name: 'the day’s dates in a list', times: [], text: `Harbour strike: timeline

Feb. 26: Union files notice of strike.

March 1: Talks open at the ministry.` },
  { name: 'the age of an article', times: [], text: `Port chief resigns

Published 2 hours ago
By Ada Quill

The head of the port resigned on Tuesday, the ministry said.

He had led it for nine years, it said.` },
];
