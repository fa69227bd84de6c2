// A short live blog in plain sentences, for tests of what is shown and not of how it is read.

export const BRIDGE = `Storm closes the old bridge - live blog - Sept. 30

(All times local, GMT+3)

12:30 - Storm takes away two pillars

Mayor Ada Holm said on Wednesday that the old bridge would stay closed for a week.

“Nobody was on the bridge when the storm came,” Holm told Radio Nord.

“We will build it again before the winter,” she said.

11:20 - Council meets in the town hall

Council spokesman Emin Kaya said that the council had met in the morning.

“The council has voted for a new bridge,” Kaya said.

10:05 - Schools stay open

The schools in the town would stay open, Kaya said on Wednesday.
${Array.from({ length: 30 }, (_, index) => `\nThe water in the river stood ${index + 3} centimetres higher than on the day before, and nothing else had changed.\n`).join('')}
Water engineer Pia Lund said that the pumps were running.
`;
