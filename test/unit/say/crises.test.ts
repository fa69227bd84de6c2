/** Who says what in pages on wars and disasters: officials behind their names, media that cite, posts. Invented throughout. */
import { expect, test } from 'vitest';
import { told } from './sample.ts';
import { read } from '../../../src/reading/read.ts';

const HEAD = 'Quay closed\n\nNo one is hurt, said Wendell Asp, who runs the quay.\n\n';
/** What is told behind a head that makes the text news, by the words beside the cue. */
const tells = (text: string): string[] => told(`${HEAD}${text}\n`).slice(1).map(({ who, what }) => `${who}: ${what}`);
/** The same by the names of those who are meant, carriers behind the speaker. */
const means = (text: string): string[] => {
  const whole = `${HEAD}${text}\n`, { speakers, statements } = read(whole), name = (id: string | null | undefined): string => speakers.find((one) => one.id === id)?.name ?? 'nobody';
  return statements.slice(1).map(({ speaker, via, content }) => `${[speaker, ...via].map((one) => name(one?.id)).join(' < ')}: ${content.map((span) => whole.slice(...span)).join(' … ')}`);
};

test.each([
  ['Two search teams were on their way, John Kirkwood, a spokesman for the harbour council, told reporters.', ['John Kirkwood: Two search teams were on their way']],
  ['Two teams, each with 79 people, were on their way, John Kirkwood, a spokesman for the council, told reporters.', ['John Kirkwood: Two teams, each with 79 people, were on their way']],
  ['Two ferries will sail, a coastguard chief, Ana Brill, told the court.', ['Ana Brill: Two ferries will sail']],
  ['“We cannot rule it out”, a spokesman for the harbour, Piotr Mull, told a news conference.', ['Piotr Mull: We cannot rule it out']],
])('nobody stands behind “told” but who hears it: %s', (text, expected) => expect(tells(text)).toEqual(expected));

test.each([
  ['Reuters reports that two sailors have been hurt in Lom, citing the harbour ministry.', ['harbour ministry < Reuters: two sailors have been hurt in Lom']],
  ['The Skelby Courier reported on Monday that two sailors had been hurt in the port of Lom after a fire, quoting a police source.', ['a police source < Skelby Courier: two sailors had been hurt in the port of Lom after a fire']],
  ['The harbour will close, The Skelby Courier’s Vivian Sayre reported this morning, citing people familiar with the talks.', ['people < The Skelby Courier: The harbour will close']],
])('who is cited behind what is reported: %s', (text, expected) => expect(means(text)).toEqual(expected));

test.each([
  ['The rebels hold the bridge. In a statement posted on X, the group said: “We hold both ends.”', ['the group: We hold both ends.']],
  ['Duran shot back on Twitter. Hundreds were lost, they said.', []],
])('where something is posted is nobody who speaks: %s', (text, expected) => {
  expect(means(text).filter((line) => /^(?:X|Twitter)/.test(line))).toEqual([]);
  if (expected.length > 0) expect(means(text)).toEqual(expected);
});

test.each([
  ['Two freed hostages said the attackers spoke English.', ['Two freed hostages: the attackers spoke English']],
  ['A second freed hostage, who asked not to be named, said the attackers spoke English.', ['A second freed hostage: the attackers spoke English']],
  ['Three displaced families told the court the road was shut.', ['Three displaced families: the road was shut']],
])('a participle between a number and those who are counted: %s', (text, expected) => expect(tells(text)).toEqual(expected));

test.each([
  ['Gunfire can be heard from the hotel, our correspondent at the scene reports.', ['our correspondent at the scene: Gunfire can be heard from the hotel']],
  ['The quay will close, our correspondent reports.', ['our correspondent: The quay will close']],
  ['The vote was stolen, Ana Brill told reporters on Monday, and “a stolen house has no owner”.', ['Ana Brill: The vote was stolen … and “a stolen house has no owner”']],
])('what a sentence leads up to: %s', (text, expected) => expect(tells(text)).toEqual(expected));

test('what is done without words', () => {
  expect(tells('Ines Nkou, 41, commands the harbour guard.')).toEqual([]);
  expect(tells('Ines Nkou offered no evidence.')).toEqual([]);
});

test('a place that somebody is from is nobody who speaks', () => {
  expect(means('The army took the Omdara bridge. One of them, Mona Idris, a teacher from Omdara, described the night. “You smell them,” she said. Her brother, she added, had stayed.').some((line) => line.startsWith('Omdara'))).toBe(false);
});

test.each([
  ['The crane was seized at the request of the port, the navy said in a statement carried by the semi-official Tas news agency.', ['navy < Tas: The crane was seized at the request of the port']],
  ['“We are in close contact,” Erik Hanel, the chief executive, was quoted as saying by Reuters.', ['Erik Hanel < Reuters: We are in close contact,']],
  ['The crane is safe, the harbour ministry said in a message posted on Telegram.', ['harbour ministry: The crane is safe']],
])('what a medium does with a statement: %s', (text, expected) => expect(means(text).map((line) => line.replace('the navy', 'navy'))).toEqual(expected));

test('whoever is asked and named behind the comma is who says it', () => {
  const all = means('Gov. Tom Whitlock said it was late. He shrugged.\n\nAsked on CNN whether he feared it, Sen. Jeff Flint, a Whitlock critic, laughed. “Everybody is mad,” he said.');
  expect(all.at(-1)).toBe('Jeff Flint: Everybody is mad,');
});

test('“per” behind a comma, and who says so', () => {
  expect(tells('The port dropped its veto after winning a carve-out, per three harbour officials. The quay will close in May, per Reuters. It lifts ten tons, per crew member, in a shift. It costs 40 crowns, per day.')).toEqual(['three harbour officials: The port dropped its veto after winning a carve-out', 'Reuters: The quay will close in May']);
});

test.each([
  ['The Halden army said in a short statement issued at 4:07 am (0107 GMT) that it “is striking now,” without giving details.', ['Halden army: it “is striking now,” without giving details']],
  ['Sirens sounded on Monday, with alarms in several towns and the Halden army saying it shot down a missile.', ['Halden army: it shot down a missile']],
  ['When asked by the Harbour Journal if the army knew of it, Mr. Vane replied, “No.”', ['Harbour Journal: if the army knew of it', 'Vane: No.']],
  ['The foreign ministers of Norland, Velden and Osk, along with an envoy, held three hours of talks, and emphasized the need for more discussions.', ['The foreign ministers of Norland: the need for more discussions']],
  ['Vane acknowledges that voting has started in some Norland states but notes that it is a close contest.', ['Vane: voting has started in some Norland states', 'Vane: it is a close contest']],
  ['Mora Lund said that night the dam broke.', ['Mora Lund: the dam broke']],
  ['Mora Lund told the court Garside had run away.', ['Mora Lund: Garside had run away']],
])('the source stands where wires put it: %s', (text, expected) => expect(means(text)).toEqual(expected));

test.each([
  ['On Telegram Arto Lund said the port was shut.', ['Arto Lund: the port was shut']],
  ['In a post on X Lund said he would stay.', ['Lund: he would stay']],
  ['“We are here,” wrote on Telegram Arto Lund.', ['Arto Lund: We are here,']],
])('where somebody writes is no part of the name: %s', (text, expected) => expect(means(text)).toEqual(expected));

test.each([
  ['Quayline plc today announced that it has won an order.', ['Quayline plc: it has won an order']],
  ['Ostrand Inc. Tuesday said its profit fell.', ['Ostrand Inc: its profit fell']],
])('the day is no part of the name: %s', (text, expected) => expect(means(text)).toEqual(expected));

test('who stands beside the one who speaks, and has no name', () => {
  expect(tells('“Glory to the heroes!” replied the Head of State and those with him.')).toEqual(['the Head of State: Glory to the heroes!']);
});

test('what is done without words, by what has no voice', () => {
  expect(tells('The effort saw little progress. The war raged for a fifth day. The clashes showed no signs of a truce.')).toEqual([]);
  expect(tells('Arto Lund issued an extraordinary warning on his web platform.')).toEqual([]);
});

test('whom the sentence before brings up without a name is who speaks then', () => {
  expect(means('Arto Lund said the port was shut.\n\nIn Osk, a resident gave an account of the night. “There were men in the street,” he said.').at(-1)).toBe('a resident: There were men in the street,');
});

test('a quarter of a land is no person', () => {
  expect(means('Northern Israel came under fire on Monday. Israel says it shot down a missile.').at(-1)).toBe('Israel: it shot down a missile');
});

test.each([
  ['The Georgian and Armenian Defense Ministries both confirmed Tuesday that a truce is near.', ['The Georgian and Armenian Defense Ministries: a truce is near']],
  ['Georgia and Armenia will keep the talks open, a joint statement of the foreign ministers of France, Armenia and Georgia adopted on Saturday said.', ['a joint statement of the foreign ministers of France: Georgia and Armenia will keep the talks open']],
  ['Lund arrived on Sunday, in the midst of a storm, while the President of Georgia announced that the war was lost, and demanded that it end.', ['President of Georgia: the war was lost', 'President of Georgia: it end']],
  ['A statement from Norway’s Foreign Ministry said that the boats were late.', ['Norway’s Foreign Ministry: the boats were late']],
  ['Georgia has been calm. The government of Upper Osk has announced that they have accepted a proposal.', ['The government of Upper Osk: they have accepted a proposal']],
  ['The “Republic of Omdara” said it had no choice but to yield.\n\nThe Omdara army will surrender all of its weapons to Georgia, it added.', ['Republic of Omdara: it had no choice but to yield', 'Republic of Omdara: The Omdara army will surrender all of its weapons to Georgia']],
  ['Vane noted that Lund admitted defeat, but he does not want to yield.', ['Vane: Lund admitted defeat, but he does not want to yield']],
])('who stands behind what is said of a war: %s', (text, expected) => expect(means(text).map((line) => line.replace('the President', 'President'))).toEqual(expected));

test('what an army launches is no word', () => {
  expect(tells('Although both sides signed, the conflict continued. Georgia launched an attack on Armenia. Ada Quill sent a message in a tweet.')).toEqual([]);
});

test('behind a comma, the one a letter goes to is not who writes it', () => {
  const { speakers } = read(`${HEAD}In a letter to the Norland President, Tom Vane confirmed that the quay is near.\n`);
  expect(speakers.find(({ name }) => name === 'Tom Vane')!.roles).toEqual([]);
});

test.each([
  ['Norland is concerned that the involvement of foreign fighters could lead to “regional war”, President Tom Vane has told his Velden counterpart.', ['Tom Vane: Norland is concerned that the involvement of foreign fighters could lead to “regional war”', 'Norland: the involvement of foreign fighters could lead to “regional war”']],
  ['Tom Vane also told Lund Norway continues to be ready for talks.', ['Tom Vane: Norway continues to be ready for talks']],
  ['Tom Vane told the BBC Hale had left.', ['Tom Vane < BBC: Hale had left']],
  ['Vane was told Ada Hale had left.', ['nobody: Ada Hale had left']],
  ['Tom Vane urged "third parties" to stay out of the conflict.', ['Tom Vane: to stay out of the conflict']],
  ['The council has called on all parties in the conflict to agree to a truce.', ['council: to agree to a truce']],
  ['Both ferries are late. Ana Brill reported multiple casualties, including among children.', ['Ana Brill: multiple casualties']],
  ['The harbour council has said that Osk is ready to work, however, the harbour president has warned that Velden will use force.', ['harbour council: Osk is ready to work', 'harbour president: Velden will use force']],
  ['Tom Vane accused the council of “violating every day” the recently brokered truce, adding that a “truce cannot be had”.', ['Tom Vane: “violating every day”', 'Tom Vane: a “truce cannot be had”']],
  ['Tom Vane denied any deliberate attack on the port and described reports of a plot as “fake news”.', ['Tom Vane: any deliberate attack on the port', 'Tom Vane: reports of a plot as “fake news”']],
  ['The outskirts of the town are under heavy shelling, reports Osk Radio.', ['Osk Radio: The outskirts of the town are under heavy shelling']],
])('where words begin and end in a war: %s', (text, expected) => expect(means(text).map((line) => line.replace(/^the /i, ''))).toEqual(expected));

test('no verb of saying: what was agreed on a day, what lies somewhere, what tensions show', () => {
  expect(tells('A truce agreed on Saturday has had little impact. A wooded spit, it lies close to gas lines. The fresh tensions between Norland, the Republic of Osk, and Velden have shown no signs of abating.')).toEqual([]);
});

test('they, and both sides, are the two that are named together', () => {
  expect(means('Moscow hosted ministers of Georgia and Armenia. Then they announced a truce.').at(-1)).toBe('Georgia and Armenia: a truce');
  expect(means('Georgia and Armenia met.\n\nThe chairs – Russia, France, and Norway – were late. Both sides said it was sad.').at(-1)).toBe('Georgia and Armenia: it was sad');
});

test.each([
  ['Mora Lund said at a press briefing that the answer to the attack was “restrained”.', ['Mora Lund: the answer to the attack was “restrained”']],
  ['The UN human rights chief on Friday urged an investigation. He said it was grave.', ['UN human rights chief: an investigation', 'UN human rights chief: it was grave']],
  ['“The army is bombing the yards,” the doctor identified as Ezra Lund said in a translation of the video.', ['Ezra Lund: The army is bombing the yards,']],
  ['Harbour director Tom Vane said "tanks fired on the port", while the army did not offer a comment.', ['Tom Vane: tanks fired on the port']],
  ['Two ports are shut, the Osk Red Crescent said, while Norway said it had caught 480 men.', ['Osk Red Crescent: Two ports are shut', 'Norway: it had caught 480 men']],
  ['The navy promised a “forceful response” if there were any raids.', ['navy: a “forceful response” if there were any raids']],
  ['Tom Vane has apologised for his “clumsily worded” remark.', ['Tom Vane: “clumsily worded” remark']],
  ['Tom Vane tells inquiry minister did not say he knew.', ['Tom Vane: minister did not say he knew']],
  ['But another leading KC, Lord Pannal, said the court was late.', ['Pannal: the court was late']],
  ['The Herald, citing a statement from the Harbour Board on Thursday, reported that the quay is shut.', ['Harbour Board < Herald: the quay is shut']],
  ['Ada Quill told broadcasters: “It is late.”', ['Ada Quill: It is late.']],
  ['In its reports on today’s debate, the Herald says it was late.', ['Herald: it was late']],
])('who says what, and no more of it: %s', (text, expected) => expect(means(text).map((line) => line.replace(/^the /i, ''))).toEqual(expected));

test.each([
  ['The Sailors’ Union said it was late.\n\nEarlier, the harbour police released footage which it said showed a tunnel.\n\nIt said the footage was clear.', ['harbour police: which … showed a tunnel', 'harbour police: the footage was clear']],
  ['Ada Quill said it was late. The harbour inspector arrived on Monday. He said he was ill.', ['harbour inspector: he was ill']],
])('who opens the sentence without a name is meant by the pronoun: %s', (text, expected) => expect(means(text).slice(1).map((line) => line.replace(/^the /i, ''))).toEqual(expected));

test('the minister is not the prime minister', () => {
  expect(means('Tom Vane, the prime minister, is away. The minister said it was late.').at(-1)).toBe('The minister: it was late');
});

test.each([
  ['The harbour is shut, Wireline reports citing the Harbour Office.', ['Harbour Office < Wireline: The harbour is shut']],
  ['The office opened 12 cases, Kamran Alev said, Wireline reports.', ['Kamran Alev < Wireline: The office opened 12 cases']],
  ['The army shelled the market, head of the harbour board, Hikmat Hajev said.', ['Hikmat Hajev: The army shelled the market']],
  ['Tom Vane called for calm and for talks, the Osk Courier reported.', ['Tom Vane < Osk Courier: calm and for talks']],
  ['The fighting has heightened concern that others could be drawn in.', ['nobody: others could be drawn in']],
])('who signs a report: %s', (text, expected) => expect(means(text)).toEqual(expected));

test.each([
  ['Tom Vane told Norway’s President Ola Brekke Turkey would stay. Turkey said so again.', ['Tom Vane: Turkey would stay', 'Turkey: so']],
  ['Tom Vane said mediating a deal between Turkey and the Kurds is one of three ways.', ['Tom Vane: mediating a deal between Turkey and the Kurds is one of three ways']],
  ['Tom Vane announces that he has “begun” it, and calls on soldiers to put down their arms.', ['Tom Vane: he has “begun” it', 'Tom Vane: to put down their arms']],
  ['The council has appealed to the mayor and her friends for “more money”.', ['council: “more money”']],
  ['Some protesters still in the street, under a downpour of rain, were chanting, "No justice, no peace", while others implored the crowd to leave.', ['Some protesters still in the street: No justice, no peace', 'others: to leave']],
  ['A curfew did not stop the march, NBC Philadelphia reported.', ['NBC Philadelphia: A curfew did not stop the march']],
])('names side by side, and whose words are whose: %s', (text, expected) => expect(means(text).map((line) => line.replace(/^the /i, ''))).toEqual(expected));

test('a day is no part of an office', () => {
  const { speakers } = read(`${HEAD}On Saturday Norland Governor Jay Nixel declared that the quay is shut.\n`);
  expect(speakers.find(({ name }) => name === 'Jay Nixel')!.roles).toEqual(['Norland Governor']);
});

test.each([
  ['Norway and Turkey rejected international calls for talks and a halt to fighting as fierce clashes over the valley continued.', ['Norway and Turkey: international calls for talks and a halt to fighting']],
  ['Norway and Turkey accused each other of targeting border areas and Norwegian officials said Turkey was sending jets.', ['Norway and Turkey: targeting border areas', 'Norwegian officials: Turkey was sending jets']],
  ['The analyst recounted Vane as rejecting any part in clashes, and Osk saying Turkey “could have left soldiers behind”.', ['Wendell Asp: Vane as rejecting any part in clashes, and Osk saying Turkey “could have left soldiers behind”', 'Vane: any part in clashes', 'Osk: Turkey “could have left soldiers behind”']],
  ['Ada Quill called on Russia, the United States and NATO, of which Turkey is a member, to restrain Ankara.', ['Ada Quill: to restrain Ankara']],
  ['Ada Quill called on both sides to stop the fighting and resume talks “without delay”.', ['Ada Quill: to stop the fighting and resume talks “without delay”']],
])('what is said ends where another begins: %s', (text, expected) => expect(means(text)).toEqual(expected));

test('two who call for something in a headline that is signed', () => {
  const text = 'Brekke, Lund call for immediate truce: Kremlin\n\nThe Kremlin said so on Monday.\n', { speakers, statements } = read(text), name = (id: string | null | undefined): string => speakers.find((one) => one.id === id)?.name ?? 'nobody';
  expect(statements.slice(0, 2).map(({ speaker, content }) => `${name(speaker?.id)}: ${text.slice(...content[0]!)}`)).toEqual(['Kremlin: Brekke, Lund call for immediate truce', 'Brekke and Lund: immediate truce']);
});

test('who calls on whom, whatever stands before', () => {
  expect(tells('Ruling AKP co-chairman calls on republics to stand with Norland.')).toEqual(['Ruling AKP co-chairman: to stand with Norland']);
});
