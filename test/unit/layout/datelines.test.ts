import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';

const partsOf = (lead: string): (string | null)[] | null => {
  const text = `Pilots join the strike on the islands\n\n${lead} Harbour pilots joined a dock strike on Wednesday, their union said.\n\nThe walkout will last until Friday, it said.\n`;
  const { dateline } = read(text);
  return dateline === null ? null : [dateline.place, dateline.agency, dateline.date].map((span) => (span === null ? null : text.slice(...span)));
};

describe('a dateline', () => {
  it.each([
    ['PORT ELLIS, March 3 (Reuters) -', 'PORT ELLIS', 'Reuters', 'March 3'],
    ['PORT ELLIS (AP) —', 'PORT ELLIS', 'AP', null],
    ['PORT ELLIS, Lantern Islands (AP) —', 'PORT ELLIS, Lantern Islands', 'AP', null],
    ['PORT ELLIS, March 3. /TASS/.', 'PORT ELLIS', 'TASS', 'March 3'],
    ['Port Ellis, March 3 (Kyodo) --', 'Port Ellis', 'Kyodo', 'March 3'],
    ['PORT ELLIS –', 'PORT ELLIS', null, null],
    ['PORT ELLIS, Wednesday, March 3, 2021 (AFP) -', 'PORT ELLIS', 'AFP', 'Wednesday, March 3, 2021'],
    ['PORT ELLIS:', 'PORT ELLIS', null, null],
    ['PORT ELLIS — ', 'PORT ELLIS', null, null],
    ['PORT ELLIS, Lantern Islands:', 'PORT ELLIS, Lantern Islands', null, null],
    ['PORT ELLIS (AP)', 'PORT ELLIS', 'AP', null],
    ['**PORT ELLIS** —', 'PORT ELLIS', null, null],
    ['PORT ELLIS, March 3:', 'PORT ELLIS', null, 'March 3'],
    ['Port Ellis (dpa) -', 'Port Ellis', 'dpa', null],
    ['PORT ELLIS, Mar. 3, 2021 /PRNewswire/ --', 'PORT ELLIS', 'PRNewswire', 'Mar. 3, 2021'],
    ['PORT ELLIS/NORTHBANK, 3 March (Anselm) –', 'PORT ELLIS/NORTHBANK', 'Anselm', '3 March'],
  ])('%s', (lead, place, agency, date) => expect(partsOf(lead)).toEqual([place, agency, date]));

  it.each(['OSTREL:', 'OSTREL —', 'OSTREL, Norrland –', 'PORT OSTREL, Oct. 3 (Reuters) -', '**OSTREL** —'])('is no part of what is said, and nobody who says it: %s', (lead) => {
    const text = `Ferry operator stops night boats\n\n${lead} The operator stopped its night boats on Monday, the harbour office said.\n\n“We will sail again,” said Ines Vauban, its director.\n`;
    const { statements } = read(text);
    expect(statements.map(({ content, speaker }) => [text.slice(...content[0]!), speaker?.span ? text.slice(...speaker.span) : null])).toEqual([
      ['The operator stopped its night boats on Monday', 'harbour office'], ['We will sail again,', 'Ines Vauban'],
    ]);
  });

  it.each([
    ['words in capitals about a place', 'FLOOD IN OSTREL: Does the town leave its people without water?\n\nThe town has no water, officials said on Wednesday.\n'],
    ['a title in capitals', 'DOCK STRIKE: HOW THE DAY UNFOLDED\n\nPilots joined the walkout on Wednesday, their union said.\n'],
    ['the labels of speakers', 'Transcript of the committee\n\nTHE CHAIR: The committee is in session, and we begin.\n\nMR REED: Thank you, I will speak to the report.\n'],
    ['what kind of text it is', 'Pilots join strike\n\nUPDATE — The pilots joined the walkout on Wednesday, their union said.\n'],
    ['who says it', 'Pilots join strike\n\nMAYOR: We knew of nothing, and the pilots told us nothing of it.\n\nThe pilots joined the walkout.\n'],
    ['who says it, with an office', 'Pilots join strike\n\nQUILL, Mayor: We knew of nothing, and the pilots told us nothing of it.\n\nThe pilots joined the walkout.\n'],
    ['a writer and a day', 'Pilots join strike\n\nADA QUILL — WEDNESDAY, 3 MARCH 2021, 18:40\n\nThe pilots joined the walkout, their union said.\n'],
  ])('is none: %s', (_name, text) => expect(read(text).dateline).toBeNull());
});
