import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { ask, who } from './ask.ts';

/** Name of who says the statement that holds the words; `null` where nobody does, `undefined` where nothing is read there. */
function sayer(text: string, words: string): string | null | undefined {
  const { statements, speakers } = read(text), saying = statements.find(({ content }) => content.some((span) => text.slice(...span).includes(words)));
  return saying === undefined ? undefined : (speakers.find(({ id }) => id === saying.speaker?.id)?.name ?? null);
}

describe('a pronoun', () => {
  it.each([
    ['of a person is no thing', 'Lotta Berg came late. ‹The report› blamed the firm. ‹She› said it was wrong.', ['The report', 'Lotta Berg']],
    ['of a person is no place that speaks', '‹Ida Krog› said no. ‹The county› said yes. ‹She› said so twice.', ['Ida Krog', 'The county', 'Ida Krog']],
    ['of a thing is a place that speaks', '‹The Harbour Institute› said no. ‹The county› said yes. ‹It› said so twice.', ['Harbour Institute', 'The county', 'The county']],
    ['of a person may be one without a name', '‹The announcer› said no. ‹He› said so twice.', ['The announcer', 'The announcer']],
    ['may go against a first name of both', '‹Terry Strand› said no. ‹She› said so twice.', ['Terry Strand', 'Terry Strand']],
    ['but rather goes to whom it fits', 'Chris Holt met Ida Stone. ‹Ida Stone› said no. ‹Chris Holt› said yes. ‹She› said more.', ['Ida Stone', 'Chris Holt', 'Ida Stone']],
    ['of a woman is no storm', 'Hurricane Lorna turned north. Lorna hit the pier. ‹She› said she hid in the bath.', [null]],
  ])('%s', (_, marked, names) => {
    expect(who(marked)).toEqual(names);
  });
});

describe('letters behind a name', () => {
  it.each(['MD', 'MD, PhD', 'QC', 'OBE'])('are no body: %s', (letters) => {
    const text = `Skelby Biotech plc announced the results on Monday. “We are grateful,” said Prof. Helle Madsen, ${letters}, of the University Hospital of Skelby. The company expects that its cash will last. He said no.`;
    expect(read(text).speakers.map(({ name }) => name)).toEqual(['Skelby Biotech plc', 'Helle Madsen']);
    expect(sayer(text, 'its cash')).toBe('Skelby Biotech plc');
  });
});

describe('a company that opens a paragraph', () => {
  const text = 'Ostmark Holdings cuts outlook as shares slump\n\nOstmark Holdings NV said on Monday that it expects less.\n\nRival broker Stenmark & Co. kept its rating, arguing that the sale was overdone.\n\nThe company said it had received an offer.\n';
  it('is the one of the headline', () => {
    expect(sayer(text, 'received an offer')).toMatch(/^Ostmark Holdings/);
  });
  it.each([
    ['within the paragraph', text.replace('overdone.\n\nThe', 'overdone. The')],
    ['where the headline names none', text.replace('Ostmark Holdings cuts outlook', 'Pump maker cuts outlook')],
  ])('is the last one %s', (_, other) => {
    expect(sayer(other, 'received an offer')).toBe('Stenmark & Co');
  });
});

describe('those without a name', () => {
  it.each([
    ['officials', '‹Officials in the harbour town› said no. ‹The officials› said so twice.', ['Officials in the harbour town', 'Officials in the harbour town']],
    ['a ministry', '‹The foreign ministry in Tirvana› said no. ‹The ministry› said so twice.', ['foreign ministry in Tirvana', 'foreign ministry in Tirvana']],
    ['the same, once others spoke', '‹A passer-by› said no. ‹Ola Brekke› said yes. ‹The passer-by› said so twice.', ['A passer-by', 'Ola Brekke', 'A passer-by']],
    ['a source', '‹A source close to the family› said no. ‹The source› said so twice.', ['A source close to the family', 'A source close to the family']],
    ['several', '‹Three people familiar with the talks› said no. ‹The people› said so twice.', ['Three people familiar with the talks', 'Three people familiar with the talks']],
    ['not of another kind', '‹Officials in Sale› said no. ‹The fishermen› said yes.', ['Officials in Sale', 'The fishermen']],
  ])('are who they were: %s', (_, marked, names) => {
    expect(who(marked)).toEqual(names);
  });
});

describe('somebody named but silent until then', () => {
  it.each([
    ['by age', 'Police arrested Viktor Dahl on Sunday. ‹The 43-year-old› said no.', 'Viktor Dahl'],
    ['as a parent', 'Police arrested Viktor Dahl on Sunday. ‹The father of two› said no.', 'Viktor Dahl'],
    ['but not one of two', 'Police arrested Viktor Dahl and Jan Bos on Sunday. ‹The 43-year-old› said no.', 'The 43-year-old'],
    ['a firm', 'Engine maker Brasko Dynamics lost a ship on Thursday. ‹The company› said no.', 'Brasko Dynamics'],
    ['but no firm for a union', 'Engine maker Brasko Dynamics lost a ship on Thursday. ‹The union› said no.', 'The union'],
    ['a commission', 'The Data Protection Commission fined the shop on Monday. ‹The watchdog› said no.', 'Data Protection Commission'],
    ['an agency, with a news agency before', 'The agency Nordpress wrote of it. The Space Agency called off the launch. ‹The agency› said the wind was strong.', 'Space Agency'],
    ['a firm with its trade', 'On Monday Brasko Lines lost a ship. ‹The shipping company› said no.', 'Brasko Lines'],
    ['a firm in the same sentence', 'Omar Assem had flown for years with Nilair, ‹the airline› said.', 'Nilair'],
    ['but no firm for several', 'Engine maker Brasko Dynamics lost a ship on Thursday. ‹The companies› said no.', 'The companies'],
    ['an operator', 'Rail operator Sudtrans stopped. ‹The operator› said no.', 'Sudtrans'],
    ['an office of state', 'The Home Office closed a hotel. ‹The department› said no.', 'Home Office'],
    ['by people', 'Striker Kim Tae-yang fell. ‹The South Korean› said no.', 'Kim Tae-yang'],
    ['of whom the age was told', 'Jules Perrin, 61, is late. ‹Ola Brekke› said no. ‹The 61-year-old› said yes.', 'Jules Perrin'],
    ['as a mum-of-three', 'Mum-of-three Kelly Ward came. ‹The mum-of-three› said no.', 'Kelly Ward'],
    ['a developer', "The developer, ‹Skyward Homes›, said no. ‹Alma Ray› said yes. ‹Skyward Homes› said no. ‹The developer› said more.", 'Skyward Homes'],
    ['but nobody whom a quotation names', '‹The pilot› said: "Ola Brekke is here." ‹The 46-year-old› said no.', 'The pilot'],
    ['a department that only a spokesperson was of', 'A Department of Health spokesperson spoke. ‹The department› said it was final.', 'Department of Health'],
  ])('is meant: %s', (_, marked, name) => {
    expect(who(marked).at(-1)).toBe(name);
  });
});

describe('a name', () => {
  it.each([
    ['given behind a description', '‹The man, a retired baker named Hugh Pell,› said no. ‹Mr Pell› said so twice.', ['Hugh Pell', 'Hugh Pell']],
    ['given by the source', '‹A doctor, who gave his name as Selim,› said no. ‹Selim› said so twice.', ['Selim', 'Selim']],
    ['with letters behind it', '‹Peter Vane MP› said no. ‹Vane› said so twice.', ['Peter Vane', 'Peter Vane']],
    ['with a nickname in it', 'Robert "Bob" Hale came late. ‹Bob› said no. ‹Hale› said so twice.', ['Robert "Bob" Hale', 'Robert "Bob" Hale']],
    ['with a particle, that begins a sentence', '‹Miguel de la Cruz› said no. ‹De la Cruz› said it did not stop. ‹Ibn Yusuf› said it did.\n\nSalah ibn Yusuf left.', ['Miguel de la Cruz', 'Miguel de la Cruz', 'Salah ibn Yusuf']],
    ['of two families', '‹Ana Torres Medina› said no. ‹Torres Medina› said so. ‹Torres› left it there.', ['Ana Torres Medina', 'Ana Torres Medina', 'Ana Torres Medina']],
    ['that begins with two words for one', '‹Abdul Rahman Siddiqui› said no. ‹Abdul Rahman› said so twice.', ['Abdul Rahman Siddiqui', 'Abdul Rahman Siddiqui']],
    ['with a hyphen', '‹Chimamanda Nwosu-Okafor› said no. ‹Okafor› said so twice.', ['Chimamanda Nwosu-Okafor', 'Chimamanda Nwosu-Okafor']],
    ['that is a trade', 'They met.\n\n‹Tim Cook› said no. ‹Cook› said so twice. ‹Tunde Bishop› said yes. ‹Bishop› said more, and ‹Mr Pope› the rest.', ['Tim Cook', 'Tim Cook', 'Tunde Bishop', 'Tunde Bishop', 'Pope']],
    ['that is a people or a state', '‹Orla Finn› said no. ‹Finn› said so twice. ‹Steve Israel› said yes, and ‹Israel› said more.', ['Orla Finn', 'Orla Finn', 'Steve Israel', 'Steve Israel']],
    ['behind letters for a rank', 'Sergeant ‹Will Hoy› said no. ‹DS Hoy› said so twice.', ['Will Hoy', 'Will Hoy']],
    ['with a small letter before it', "‹Jean-Luc d'Aubigny› said no. ‹D'Aubigny› said so twice.", ["Jean-Luc d'Aubigny", "Jean-Luc d'Aubigny"]],
    ['of a son', '‹John Carver Jr› said no. ‹Carver Jr› said so twice.', ['John Carver Jr', 'John Carver Jr']],
    ['that is a word for a man', "Amory's opposite number, ‹Guy Tennant›, said no.", ['Guy Tennant']],
    ['of everyday words is a firm', 'On Monday ‹Blue Line› said no.', ['Blue Line']],
    ['of those who guard something', 'They met. ‹The Guardians of the Marsh› said no.', ['Guardians of the Marsh']],
    ['of a firm behind its trade', 'Rail operator Sudtrans stopped. ‹Sudtrans› said no.', ['Sudtrans']],
  ])('%s', (_, marked, names) => {
    expect(who(marked)).toEqual(names);
  });
  it('of a couple known by its surname is two', () => {
    const { heard } = ask('‹Mr Blake› said no. ‹Mrs Blake› said yes. ‹Blake› said more.');
    expect(heard[0]!.name).toBe('Blake');
    expect(heard[1]!.rule).not.toBe('surname-shared');
    expect(heard[2]!.ambiguous).toHaveLength(2);
  });
  it('of a wife who is never named whole is not her husband', () => {
    expect(who('‹Luis Ortega› said no. ‹Mrs Ortega› said yes.')).toEqual(['Luis Ortega', 'Ortega']);
  });
  it('of a firm is one, whatever its trade', () => {
    expect(ask('Rail operator Sudtrans stopped. ‹Sudtrans› said no.').heard[0]!.kind).toBe('organisation');
  });
});

describe('an office', () => {
  it('of a deputy is not the one above', () => {
    expect(who('The mayor, ‹Pavel Marek›, said no. His deputy, ‹Jana Tichy›, said yes. ‹Pavel Marek› went. ‹The deputy mayor› said more.')).toEqual(['Pavel Marek', 'Jana Tichy', 'Pavel Marek', 'Jana Tichy']);
  });
  it.each([
    ['of a state that no list knows', "Karsa's president, ‹Tomas Berk›, met Varn's president, ‹Ilse Kort›. ‹The Varnian president› said no.", ['Tomas Berk', 'Ilse Kort', 'Ilse Kort']],
    ['of one of two policemen', 'Detective Sergeant ‹Will Hoy› and Chief Superintendent ‹Mark Ames› came. ‹The superintendent› said no. ‹The detective› said yes.', ['Will Hoy', 'Mark Ames', 'Mark Ames', 'Will Hoy']],
    ['of a countryman', 'Coach ‹Ruud de Wit› said no. ‹The Dutchman› said so twice.', ['Ruud de Wit', 'Ruud de Wit']],
    ['of those who judge games', 'The referee, ‹Kurt Bauer›, said no. ‹The referee› said so twice.', ['Kurt Bauer', 'Kurt Bauer']],
    ['of one who held it once', 'Former prime minister ‹Ivo Pelc› said no. ‹The ex-premier› said so twice.', ['Ivo Pelc', 'Ivo Pelc']],
    ['of one elected', 'Senator-elect ‹Rosa Diaz› said no. ‹The senator-elect› said so twice.', ['Rosa Diaz', 'Rosa Diaz']],
  ])('%s', (_, marked, names) => {
    expect(who(marked)).toEqual(names);
  });
  it('once held is not that of somebody else who spoke', () => {
    expect(who('The mayor, Pavel Marek, left. Singer ‹Jana Tichy› said yes. ‹The former mayor› said more.')).toEqual(['Jana Tichy', 'The former mayor']);
  });
});

it('two in a headline, with no word between them, speak together', () => {
  expect(sayer('Vasquez, Romero say dam is safe\n\nGovernor Elisa Vasquez and engineer Pablo Romero visited the dam on Monday.\n', 'dam is safe')).toBe('Elisa Vasquez and Pablo Romero');
});

describe('in a sentence', () => {
  it.each([
    ['Police said nobody was hurt.', 'nobody was hurt', 'Police'],
    ['Brasko Inc. said it closed the yard.', 'it closed the yard', 'Brasko Inc'],
    ['John Carver Jr. said his father had been wrong.', 'his father had been wrong', 'John Carver Jr'],
    ['Amina Yusuf, Ph.D., a virologist, said the vaccine worked.', 'the vaccine worked', 'Amina Yusuf'],
    ['Paul Porter, a driver from Ava, Mo., said he slept.', 'he slept', 'Paul Porter'],
    ['Tokyo called for restraint, and Canberra said it was concerned.', 'it was concerned', 'Canberra'],
    ['Anna Berg came home. She and her husband said the door was open.', 'the door was open', 'She and her husband'],
    ['"The bridge is gone," @marta_in_velden wrote.', 'The bridge is gone', 'marta_in_velden'],
    ['Jun Watanabe, a chef, said it was cold.', 'it was cold', 'Jun Watanabe'],
    ['June Carter said it was late.', 'it was late', 'June Carter'],
    ['Theresa May left. May said she knew.', 'she knew', 'Theresa May'],
    ['They asked Tom Young. Young said it was well.', 'it was well', 'Tom Young'],
    ['Ed Long came. Long, who was late, said it rained.', 'it rained', 'Ed Long'],
    ['Police said nothing had gone wrong.', 'nothing had gone wrong', 'Police'],
    ['The ship has sailed, Anna Berg told the court.', 'The ship has sailed', 'Anna Berg'],
    ['Two men drowned on Sunday, police told reporters.', 'Two men drowned', 'police'],
    ["In Lisvik, the boy's great-uncle, Lazaro Prado, denied that he would go.", 'he would go', 'Lazaro Prado'],
    ['Nobody said the vaccine worked.', 'the vaccine worked', undefined],
  ])('%s', (text, words, name) => {
    expect(sayer(`They met in Oslo on Monday.\n\n${text}\n`, words)).toBe(name);
  });
});

describe('who is named beside what they are', () => {
  it.each([
    ['behind a description and an article', 'Her friend, the poet Ruan Teague, said she had not changed.', 'had not changed', 'Ruan Teague'],
    ['before an office and a relative clause', 'Omar Vail, professor of tides at the University of Osk, who was not there, said it was sound.', 'it was sound', 'Omar Vail'],
    ['behind an office with an article', 'Leader of the Opposition Sharada Bhonsle said it was sound.', 'it was sound', 'Sharada Bhonsle'],
    ['with the rank of a constable', 'Maud Gale lives there. “It was dark,” Gale said.\n\nPC Lorna Webb said it was a crime. She said: “We know feelings run high.”', 'feelings', 'Lorna Webb'],
  ])('%s', (_, text, words, name) => {
    expect(sayer(`The harbour was calm on Monday.\n\n${text}\n`, words)).toBe(name);
  });
});

describe('an office before a name that nobody introduced', () => {
  it.each([
    ['is not held by what may be a firm', 'The minister said the outage was a disgrace. Gridwest said it was sorry.', 'a disgrace', 'The minister'],
    ['is held by a person', 'The prime minister said the bridge was safe. Halvick said he had seen it.', 'was safe', 'Halvick'],
  ])('%s', (_, text, words, name) => {
    expect(sayer(`The harbour was calm on Monday.\n\n${text}\n`, words)).toBe(name);
  });
});
