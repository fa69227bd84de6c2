/**
 * What only looks like the entries of a live blog. Each document in our own words, with the times that are entries all the same (mostly none).
 */
import type { Row } from './forms.ts';

export const lookalikes: readonly Row[] = [
  { name: 'scores', times: [], text: `Results of the harbour cup

2:1 Tugs against Ferries
3:0 Pilots against Dockers
1:1 Customs against Cranes` },
  { name: 'scores of handball, two digits each', times: [], text: `Handball results

27:25 Tugs against Ferries
31:30 Pilots against Dockers
24:28 Customs against Cranes` },
  { name: 'a score told in a report', times: [], text: `Tugs win the cup

The tugs won 2:1 after extra time.

21:15 was the score when the lights went out in the handball hall, and nobody wanted to go on.

They will play again on Friday.` },
  { name: 'ratios', times: [], text: `Mixing the paint

10:15 is the ratio that the yard uses for hulls.

The older ratio was 10:12, the foreman said.` },
  { name: 'verses', times: [], text: `From the reading

3:16 And the boats went out upon the water.
3:17 And the water was still.
3:18 And they cast their nets.
3:19 And there was nothing in them.` },
  { name: 'verses across chapters', times: [], text: `From the reading

1:10 And the boats went out.
1:11 And the water was still.
1:12 And they cast their nets.
2:10 And it was evening.
2:11 And it was morning.` },
  { name: 'prices with points', times: [], text: `At the fish market

12.50 per kilo of cod
9.80 per kilo of plaice
15.20 per kilo of turbot` },
  { name: 'prices before a dash', times: [], text: `Menu of the harbour inn

12.50 - Cod with potatoes
9.80 - Plaice
15.90 - Turbot` },
  { name: 'a single price', times: [], text: `Fares go up

12.30 euros is what the crossing costs from Monday, the company said.` },
  { name: 'opening hours', times: [], text: `Office of the port

9:00 - 17:00 Monday to Thursday
9:00 - 15:30 Friday
10:00 - 12:00 Saturday` },
  { name: 'opening hours, days first', times: [], text: `Office of the port

Mon 9:00-17:00
Tue 9:00-17:00
Fri 9:00-15:30` },
  { name: 'opening hours with am and pm', times: [], text: `Office of the port

9am to 5pm on weekdays
10am until noon on Saturdays
9am-1pm on holidays` },
  { name: 'a programme of television', times: [], text: `Tonight on Channel Four

18:00 News
18:30 Weather for sailors
19:00 The Lighthouse
20:15 A Film about Cranes
22:00 News` },
  { name: 'a programme of a conference', times: [], text: `Harbour days, Thursday

09:00 – Registration
09:30 – Opening remarks
10:00 – Safety at the quay
11:15 – Coffee
11:30 – Panel on dredging` },
  { name: 'a timetable', times: [], text: `Ferries from the old pier

06:10 Northbank
06:40 Southbank
07:10 Northbank
07:40 Southbank
08:10 Northbank` },
  { name: 'an agenda inside an article', times: [], text: `Court sits on the strike

The court sits on Thursday. Its plan for the day:

10:00 - Hearing of the union
11:30 - Hearing of the port
14:00 - Closing words

A ruling is expected on Friday, the clerk said.` },
  { name: 'chapters of a recording', times: [], text: `Episode nine: the strike

00:00 Intro
02:15 Who called it
14:40 The night on the pier
31:05 What comes next` },
  { name: 'subtitles', times: [], text: `1
00:00:01,000 --> 00:00:04,000
The boats went out.

2
00:00:05,000 --> 00:00:07,500
Nobody came back.` },
  { name: 'a machine log', times: [], text: `18:40:01 INFO pump started
18:40:02 INFO pressure ok
18:40:07 WARN pressure low
18:40:09 ERROR pump stopped` },
  { name: 'a dated machine log', times: [], text: `2021-03-03 18:40:01 INFO pump started
2021-03-03 18:40:02 INFO pressure ok
2021-03-03 18:40:07 WARN pressure low` },
  { name: 'a chat', times: [], text: `[18:40] <anna> is the ferry late
[18:41] <tom> always
[18:43] <anna> thought so` },
  { name: 'numbered sections', times: [], text: `Report on the port

1.10 Scope
The report covers the port.

1.11 Method
We asked everybody.

1.12 Terms
A quay is a quay.` },
  { name: 'sections with one and two digits', times: [], text: `Report on the port

2.8 Cranes
There are nine.

2.9 Sheds
There are four.

2.10 Quays
There are two.

2.11 Roads
There is one.` },
  { name: 'a paragraph that begins with a time', times: [], text: `Ship aground off the point

The ship ran aground in fog, the coast guard said.

10:35 a.m. was when the first call came in, an officer recalled.

Nobody was hurt.` },
  { name: 'one time with no heading', times: [], text: `Ship aground off the point

The ship ran aground in fog.

10:35

Nobody was hurt, the coast guard said.` },
  { name: 'a byline’s stamp', times: [], text: `Ship aground off the point

18:40, 3 March 2021
By Ada Quill

The ship ran aground in fog, the coast guard said.` },
  { name: 'Published and updated above an article', times: [], text: `Ship aground off the point

Published: 18:40 GMT, 3 March 2021
Updated: 19:15 GMT, 3 March 2021

The ship ran aground in fog, the coast guard said.` },
  { name: 'updated lines below entries', times: ['6.40pm > 18:40', '5.05pm > 17:05', '4.10pm > 16:10'], text: `Harbour strike

6.40pm GMT

Pilots join the walkout.

Updated at 6.55pm GMT

5.05pm GMT

Ferries are cancelled.

Updated at 5.20pm GMT

4.10pm GMT

The port falls silent.

Updated at 4.15pm GMT` },
  { name: 'an index of key events on top', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike: the latest

Key events

18:40 - Pilots join the walkout
17:05 - Ferries cancelled
16:31 - The port falls silent

18:40 - Pilots join the walkout

The union confirmed it in a statement.

17:05 - Ferries cancelled

Nobody will cross before Friday.

16:31 - The port falls silent

Gulls only.` },
  { name: 'references to other entries', times: ['6.40pm > 18:40', '5.05pm > 17:05'], text: `Harbour strike

6.40pm GMT

Pilots join the walkout (see 5.05pm).

As we said at 5.05pm, ferries are cancelled.

5.05pm GMT

Ferries are cancelled. More at 6pm.` },
  { name: 'years at line heads', times: [], text: `The port through the years

1914 - The first crane
1939 - The long pier
1956 - The container shed
2014 - The last crane` },
  { name: 'years without dashes', times: [], text: `The port through the years

1914 The first crane arrives.

1939 The long pier is finished.

2014 The last crane is sold.` },
  { name: 'house numbers', times: [], text: `Houses for sale

1405 Pier Street
1410 Pier Street
2210 Dock Road` },
  { name: 'durations of a race', times: [], text: `Rowing, heavy boats

12:45 Tugs
12:51 Ferries
13:02 Pilots
75:10 Customs
81:44 Cranes` },
  { name: 'coordinates', times: [], text: `Position of the wreck

54.10 north
10.25 east
12.30 metres deep` },
  { name: 'shares and percentages', times: [], text: `Shares at the close

10.25% Harbour Holdings
12.40% Pilot Group
15.10% Crane Works` },
  { name: 'a shopping list', times: [], text: `1. bread
2. 10.30 worth of cheese
3. milk` },
  { name: 'minutes of a meeting', times: [], text: `Minutes of the port committee

Present: Quill, Reed, Stone

1. Opening
The chair opened the meeting at 10:00.

2. Cranes
10.1 The report was taken as read.
10.2 Nobody asked.` },
  { name: 'a recipe', times: [], text: `Fish soup

Prep 0:20
Cook 1:15

Cut the fish. Boil for 10:00 minutes.` },
  { name: 'a phone list', times: [], text: `Useful numbers

0930 123456 harbour master
0930 123457 pilots
0930 123458 customs` },
  { name: 'a ticker of prices', times: [], text: `Closing prices

Cod 12.10
Plaice 9.45
Turbot 15.30` },
  { name: 'tide table', times: [], text: `Tides, Thursday

04:12 High water
10:31 Low water
16:40 High water
22:58 Low water` },
  { name: 'a day’s prayer or bell times', times: [], text: `Bells on Sunday

07:00 First bell
09:30 Second bell
18:00 Evening bell` },
  { name: 'a question of arithmetic', times: [], text: `Exercises

10:15 =
12:30 =
14:20 =` },
  { name: 'a diary with words after a comma on one day', times: [], text: `A letter

11:30 at night and still no word from the pier, she wrote.

We wait.` },
  { name: 'related stories with their times at the end', times: ['18:40 > 18:40', '17:05 > 17:05', '16:31 > 16:31'], text: `Harbour strike

18:40 - Pilots join the walkout

The union confirmed it.

17:05 - Ferries cancelled

Nobody will cross.

16:31 - The port falls silent

Gulls only.

More on this story

Ferry fares go up from Monday
2 March 2021, 09:15` },
  { name: 'a table with commas', times: [], text: `time,level,flow
18:40,12.5,ok
18:45,12.7,ok
18:50,13.1,high` },
  { name: 'a table with tabs, newest first', times: [], text: 'Level of the dock\n\n18:50\t13.1\n18:45\t12.7\n18:40\t12.5' },
  { name: 'a timesheet', times: [], text: `Timesheet, Thursday

09:00 - 10:30 Meeting with the pilots
10:30 - 12:00 Rounds
13:00 - 17:00 Cranes` },
  { name: 'a day’s plan', times: [], text: `Plan for Thursday

7:00 Wake up
7:30 Swim
8:00 Breakfast
9:00 Ferry` },
  { name: 'the length of a film with its source', times: [], text: `Ferries stop in the storm

A retired captain explains the harbour
02:36 - Source: Anselm TV

The ferries stopped on Monday, the operator said.` },
];
