/** What an unknown name names: a person, a body, a medium, a place; and whose role a description is. */
import { describe, expect, it } from 'vitest';
import { ask, who } from './ask.ts';

const kinds = (marked: string): (string | null)[] => ask(marked).heard.map((one) => one.kind);

describe('an unknown name', () => {
  it.each([
    ['by its last word', '‹Tarnvik Lines› said so.'],
    ['by its first word', 'Nobody came to help the wounded. ‹Centro Vida Digna› said so.'],
    ['that is taken up with it', '‹Tarnvik Brodd› said it would close. ‹Tarnvik Brodd› is in debt.'],
    ['that which follows', '‹Tarnvik Brodd›, which owns ten ferries, said so.'],
    ['that has shares', 'Shares in Tarnvik Brodd fell. ‹Tarnvik Brodd› said so.'],
    ['behind what it is', 'They searched the offices of state energy company Volteks. ‹Volteks› confirmed it.'],
    ['whose head is spoken of next', 'On Monday the boss was asked. ‹Tarnvik Brodd› is not for sale. Its chairman left.'],
    ['that is a group of a people', '‹DeepFront›, a Norwegian monitoring group with links to the army, said so.'],
    ['before what it is', 'Volteks, a maker of pumps, will close. The news came late. Volteks, the Dublin company behind the plan, is in debt. ‹Volteks› confirmed it.'],
  ])('is a body: %s', (_, marked) => {
    expect(kinds(marked).at(-1)).toBe('organisation');
  });
  it.each([
    ['that who follows', '‹Tarnvik Brodd›, who owns ten ferries, said so.'],
    ['with an age', '‹Tarnvik Brodd›, 54, said so.'],
    ['with a role', 'Chief executive ‹Tarnvik Brodd› said so.'],
    ['that is taken up with he', '‹Tarnvik Brodd› said he would go.'],
    ['accused of something itself is not', 'The envoy, Tarnvik Brodd, spoke. ‹Brodd› said the council failed, accusing it of silence.'],
  ])('is a person: %s', (_, marked) => {
    expect(kinds(marked)[0]).toBe('person');
  });
  it('is a state where it has what only states have', () => {
    expect(ask("Velland's prime minister is ill. Troops from Velland left. ‹Velland› said no.").heard[0]).toMatchObject({ name: 'Velland', kind: 'collective' });
  });
  it('is a medium everywhere once it is one anywhere', () => {
    expect(kinds('He told the daily Novi Glas that he was ill. ‹Novi Glas› said so. ‹Norrland News Agency› agreed.')).toEqual(['outlet', 'outlet']);
  });
  it('of a body is known by its first word', () => {
    expect(who('Halden Shipping, which owns it, was asked. ‹Halden› said no.')).toEqual(['Halden Shipping']);
  });
});

describe('a description with the name behind it', () => {
  it.each([
    ["‹The chairwoman of the islands' council›, Maren Oduya, said so.", 'Maren Oduya'],
    ['‹The head of the delegation›, Colonel Yasir Gamar, said so.', 'Yasir Gamar'],
    ["‹Arkan's deputy›, Zeynep Boyner, said so.", 'Zeynep Boyner'],
    ['‹A spokeswoman for Norrland Lines›, Ebba Norstad, said so.', 'Ebba Norstad'],
    ['‹Its lawyer›, Fr. Miguel Concha Rios, said so.', 'Miguel Concha Rios'],
    ['‹Holt’s predecessor›, Jan Novak, said so.', 'Jan Novak'],
    ['‹A passenger on the train›, Ann Lee, said so.', 'Ann Lee'],
  ])('%s', (marked, name) => {
    expect(who(marked)).toEqual([name]);
  });
  it('keeps a participle before its noun', () => {
    expect(who('According to ‹a leaked memo› seen by the council, the bridge is old.')).toEqual(['a leaked memo']);
  });
  it('is not joined to a name that begins what is said', () => {
    expect(who('According to ‹the minister›, Ola Brekke left early.')).toEqual(['the minister']);
  });
  it('gives its role to the name', () => {
    const { speakers } = ask("‹The chairwoman of the islands' council›, Maren Oduya, said so. ‹The chairwoman› went on.");
    expect(speakers.map((one) => [one.name, one.roles, one.mentions.length])).toEqual([['Maren Oduya', ["chairwoman of the islands' council"], 2]]);
  });
});

describe('roles beside a name', () => {
  const rolesOf = (marked: string, name: string): readonly string[] | undefined => ask(marked).speakers.find((one) => one.name === name)?.roles;
  it('end where another person stands', () => {
    expect(rolesOf('Ostlandish counterparts Foreign Minister ‹Ola Brekke› and others met.', 'Ola Brekke')).toEqual(['Foreign Minister']);
  });
  it('do not come from the line above', () => {
    expect(rolesOf('No contact with Norway\n\nForeign Minister ‹Ola Brekke› said so.', 'Ola Brekke')).toEqual(['Foreign Minister']);
  });
  it('are not the subject of the next clause', () => {
    expect(rolesOf("They searched the house of ‹Ola Brekke›, the country's special prosecutor said.", 'Ola Brekke')).toEqual([]);
  });
  it('are told apart from ranks', () => {
    expect(rolesOf('Army spokesman Brigadier General ‹Osman Idris Tayeb› said so when he was asked about it.', 'Osman Idris Tayeb')).toEqual(['Army spokesman', 'Brigadier General']);
    expect(who('Army spokesman Brigadier General ‹Osman Idris Tayeb› said so on Monday. ‹The spokesman› went on.')).toEqual(['Osman Idris Tayeb', 'Osman Idris Tayeb']);
  });
  it('are no titles, and titles no names', () => {
    expect(rolesOf('‹Dr Amna Bushra›, a surgeon, said so.', 'Amna Bushra')).toEqual(['surgeon']);
    expect(who('‹Alhaji Tukur Danfulani› said so. ‹Malam Sanusi Garba› agreed. Commissioner ‹Sunita Rao IAS› did not. Prosecutor ‹Imogen St John-Stevens› left. Brodd chief executive ‹Sultan Al Jabri› came.')).toEqual(['Tukur Danfulani', 'Sanusi Garba', 'Sunita Rao', 'Imogen St John-Stevens', 'Sultan Al Jabri']);
  });
});

describe('what opens a sentence', () => {
  it.each([
    ['The vote was close. ‹Opposition› seeks another.', 'office'],
    ['They met on Monday. ‹Two› said no.', 'collective'],
    ['The boats are tied up. ‹Islanders› say so.', 'collective'],
    ["The vote was close. ‹People's Future Party› won it.", 'organisation'],
  ])('%s', (marked, kind) => {
    expect(ask(marked).heard[0]!.kind).toBe(kind);
  });
});

describe('names with more in them', () => {
  it.each([
    ['Costera hit back through Ikechukwu "Ike" Nwosu and others. ‹Nwosu› said so.', 'Ikechukwu "Ike" Nwosu'],
    ['They asked Robert (Bob) Tarrant at home. ‹Tarrant› said so.', 'Robert (Bob) Tarrant'],
  ])('%s', (marked, name) => {
    expect(who(marked)).toEqual([name]);
  });
});

describe('words for somebody just named', () => {
  it.each([
    ['‹Ola Brekke› said no. ‹The 48-year-old› said yes.', ['Ola Brekke', 'Ola Brekke']],
    ['‹Karin Holm› said no.\n\nOla Brekke, whose contract ends in June, was glad. ‹The 48-year-old› said yes.', ['Karin Holm', 'Ola Brekke']],
    ['‹Ola Brekke› said no. ‹The Norwegian› said yes.', ['Ola Brekke', 'Ola Brekke']],
    ["‹Ola Brekke› said no. ‹The federation's president› said yes.", ['Ola Brekke', "The federation's president"]],
    ['‹Ola Brekke› said no. Brekke ‹himself› said yes.', ['Ola Brekke', 'Ola Brekke']],
    ['A senior NATO official, ‹who› asked to stay unnamed, said no.', ['A senior NATO official']],
    ['His wife, Anna Holm, came. ‹Her daughter› said no.', ['Her daughter']],
    ["Halden Shipping's chairman, ‹Ola Brekke›, said no. ‹The company› said yes.", ['Ola Brekke', 'Halden Shipping']],
    ['‹The Ostland Migration Office› said no. ‹The agency› said yes.', ['Ostland Migration Office', 'Ostland Migration Office']],
    ['The governor, Ola Brekke, was suspended. His lawyer, Peter Tamm, came.\n\nBrekke wept. ‹The 51-year-old lawyer› said yes.', ['Ola Brekke']],
    ['‹A resident of Osk›, who gave no name, said no. ‹The 71-year-old› said yes.', ['A resident of Osk', 'A resident of Osk']],
    ['Wiper leader ‹Kalonzo Tamm› said no. ‹The former vice president› said yes.', ['Kalonzo Tamm', 'Kalonzo Tamm']],
    ["Ostland's air force is small. ‹The Harbour Council› said no. ‹Halden Shipping› said yes, and ‹the Oslo-based company› said more.", ['Harbour Council', 'Halden Shipping', 'Halden Shipping']],
    ['Norwegian Foreign Minister ‹Ola Brekke› met his Swedish counterpart, ‹Karin Holm›. ‹The Swedish minister› said yes.', ['Ola Brekke', 'Karin Holm', 'Karin Holm']],
    ["‹Norway's air force› said no, and ‹it› said so twice.", ["Norway's air force", "Norway's air force"]],
    ['‹A spokesman› said no. ‹Tarrant› said yes.', ['A spokesman', 'Tarrant']],
  ])('%s', (marked, names) => {
    expect(who(marked)).toEqual(names);
  });
  it('are never certain', () => {
    expect(ask('‹Ola Brekke› said no. ‹The 48-year-old› said yes.').heard[1]!.confidence).toBe('open');
  });
  it('are not each other', () => {
    expect(who('Both sides accused ‹each other›.')).toEqual([null]);
  });
});

describe('one office, one body', () => {
  it('of two portfolios', () => {
    expect(who('They met.\n\n‹The Police and Crime Commissioner›, Bronwen Tudor, said that nobody was told of it.')).toEqual(['Bronwen Tudor']);
    const { heard, speakers } = ask('They met.\n\n‹Treasury and Finance Minister Mehmet Arkan› said that prices would fall in the end.');
    expect([heard[0]!.name, speakers[0]!.roles]).toEqual(['Mehmet Arkan', ['Treasury and Finance Minister']]);
  });
  it('by its initials, introduced or not', () => {
    expect(who('‹The Institute for Fiscal Analysis› said no. ‹The IFA› said so twice.')).toEqual(['Institute for Fiscal Analysis', 'Institute for Fiscal Analysis']);
  });
  it('whose statement is quoted after others spoke', () => {
    expect(who('‹A resident› said no.\n\nGovernor Bello Maradun, in a statement by his aide, blamed the council. "All is well," ‹the statement› said.')).toEqual(['A resident', 'Bello Maradun']);
  });
  it('with a number', () => {
    expect(ask('He spoke of the 4th Brigade. ‹The 4th Brigade› said no.').heard[0]!.kind).toBe('organisation');
  });
});

describe('other names of one', () => {
  it.each([
    ['as he is known', 'President Luiz Inacio Prado, better known as Lulinho, came. ‹Lulinho› said no.', 'Luiz Inacio Prado'],
    ['the first letters of the office', 'They met.\n\nChief Minister M. Karuppan came late. ‹The CM› said no.', 'M. Karuppan'],
    ['a handle', 'Rodrigo Salcedo came late. @‹rsalcedo› said no.', 'Rodrigo Salcedo'],
  ])('%s', (_, marked, name) => {
    expect(who(marked)).toEqual([name]);
  });
});
