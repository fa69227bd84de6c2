/** Whose words they are, by name: past what news tells of the speaker, over several paragraphs, and in texts that only look like talk. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/reading/read.ts';

/** `name: content` of each statement. */
const means = (text: string): string[] => {
  const { speakers, statements } = read(text);
  return statements.map(({ speaker, content }) => `${speakers.find(({ id }) => id === speaker?.id)?.name ?? 'nobody'}: ${content.map((span) => text.slice(...span)).join(' … ')}`);
};

describe('whose office it is', () => {
  test.each([
    ['Ida Holm, the mayor’s spokeswoman, said no. The mayor said it was late.', 'The mayor: it was late'],
    ['Ida Holm, the mayor’s cousin, wept. The mayor said it was late.', 'The mayor: it was late'],
    ['Tom Vane, the chief executive’s brother, said no. The chief executive said it was late.', 'The chief executive: it was late'],
    ['Ida Holm, spokeswoman for the mayor, said no. The mayor said it was late.', 'The mayor: it was late'],
    ['Ida Holm, the mayor’s spokeswoman, said no. The spokeswoman said it was late.', 'Ida Holm: it was late'],
    ['Ida Holm, who is 61, said no. The mayor said it was late.', 'Ida Holm: it was late'],
    ['The mayor of Osk, Ida Holm, said no. The mayor of Skelby said it was late.', 'The mayor of Skelby: it was late'],
    ['The mayor of Osk, Ida Holm, said no. The town’s mayor said it was late.', 'Ida Holm: it was late'],
    ['Osk mayor Ida Holm said no. The mayor of Osk said it was late.', 'Ida Holm: it was late'],
    ['Ida Holm, the health minister, said no. The trade minister said it was late.', 'The trade minister: it was late'],
    ['Ida Holm, the health minister, said no. The minister for health and sport said it was late.', 'Ida Holm: it was late'],
    ['Tom Vane, director of the Tide Institute, said no. The director of the Moon Institute said it was late.', 'The director of the Moon Institute: it was late'],
    ['Tom Vane, director of the Tide Institute, said no. The institute’s director said it was late.', 'Tom Vane: it was late'],
    ['Deputy mayor Ida Holm said no. The mayor said it was late.', 'The mayor: it was late'],
    ['Deputy mayor Ida Holm said no. The deputy mayor said it was late.', 'Ida Holm: it was late'],
    ['Norrland chief executive Ida Holm said no. The airline’s chief executive said it was late.', 'Ida Holm: it was late'],
    ['King Karl of Norland came. Karl Lund wept. King Karl said it was late.', 'Karl: it was late'],
    ['King Karl Lund came. King Karl said it was late.', 'Karl Lund: it was late'],
  ])('%s', (text, meant) => expect(means(text)).toContain(meant));
  test('the subject behind a bracket, an age and a place', () => {
    expect(means('Tom Vane (right), 61, of Osk, said it was late.')).toEqual(['Tom Vane: it was late']);
  });
});

describe('what is told of the speaker stands between', () => {
  test.each([
    ['Cabinet member for transport Ida Merrow (Lab, Canalside) said the figures were bad.', 'Ida Merrow: the figures were bad'],
    ['The shadow minister for health Dr Ada Quill said the figures were bad.', 'Ada Quill: the figures were bad'],
    ['The head of policy Tom Vane said the figures were bad.', 'Tom Vane: the figures were bad'],
    ['The sister of bride Ida Holm said the figures were bad.', 'The sister of bride Ida Holm: the figures were bad'],
    ['A spokeswoman for diva Ida Holm said the figures were bad.', 'A spokeswoman for diva Ida Holm: the figures were bad'],
    ['It was Ludo Hammer, the last occupant of the job, who remarked that it was late.', 'Ludo Hammer: it was late'],
    ['The head of the mission, former Velden foreign minister Ulf Holm, said it was late.', 'Ulf Holm: it was late'],
    ['Tom Vane, the head of the Union of Ferries, which endorsed the strike, has left.', 'Union of Ferries: the strike'],
  ])('%s', (text, meant) => expect(means(text)).toContain(meant));
  test('who is spoken for is not the one who speaks', () => {
    expect(means('A spokesman for singer Tom Vane said it was late.')).not.toContain('Tom Vane: it was late');
    expect(means('A friend of victim Tom Vane said it was late.')).not.toContain('Tom Vane: it was late');
  });
});

test('the subject of the verb behind an aside', () => {
  expect(means('Sailors complained that it leaked, and the harbour board, citing errors in the log, declined to pay.')).toContain('harbour board: errors in the log');
});

test('a club is no person', () => {
  const match = 'Tollgate Rovers 3-2 Brannon Athletic\n\nTwo goals in the final four minutes gave Tollgate Rovers a scarcely deserved win over Brannon Athletic on Saturday and left visiting manager Sandro Pell fuming at the officials.\n\nAthletic led 2-0 at the break through Deano Farrow, who headed in from a corner, and August Nilsen, whose free-kick went in off the post. May, the Rovers captain, pulled one back on 70 minutes.\n\nRovers boss Wilma Stark had no complaints. “They had four chances. You leave a Rovers side alive at your peril,” said Stark, whose team are up to ninth.\n\nDid she think the winner was handball? “I was tying my shoelace,” she said.\n';
  expect(means(match)).toEqual(['Wilma Stark: They had four chances. You leave a Rovers side alive at your peril,', 'Wilma Stark: I was tying my shoelace,']);
  expect(read(match).statements.map(({ speaker }) => speaker?.ambiguous)).toEqual([[], []]);
});

describe('`it`, `the company` and the like', () => {
  test('`he` may be whose turn it was before', () => {
    expect(means('Tom Vane: I will stay in the port.\n\nIt rained in Skelby, and the Coast Road was shut.\n\nTom Vane left at noon. “It was late,” he said.')).toContain('Tom Vane: It was late,');
  });
  test('who joined the verbs of a sentence', () => {
    expect(means('Ada Lund stressed her support of the raid that killed a plotter during a “Harbour Forum” sponsored by Skelby News and said she has the will it takes.')).toContain('Ada Lund: she has the will it takes');
    expect(means('The Latest: Vane urges drivers to stay\n\nSKELBY (AP) — It rained.')).toEqual(['Vane: to stay']);
  });
  test('not what stands in brackets beside somebody else', () => {
    expect(means('(Tessel Wire) - Shares in Corvane Industries fell after it blamed “a slow start” to the year.')).toEqual(['Corvane Industries: “a slow start” to the year']);
  });
  test('the only body that spoke, and more than once', () => {
    const spoke = 'Corvane said sales would fall.\n\nCorvane said it would cut jobs.\n\n“Orders are low,” Ida Holm, an analyst, said.\n\n“They are,” said Tom Vane, a dealer.\n\n“Very low,” said Ada Quill, another.\n\n';
    expect(means(`${spoke}Revenue rose 2%, the company said.`)).toContain('Corvane: Revenue rose 2%');
    expect(means(`${spoke}Bexley Steel said it agreed.\n\n“So do I,” said Ida Holm.\n\n“And I,” said Tom Vane.\n\nRevenue rose 2%, the company said.`)).not.toContain('Corvane: Revenue rose 2%');
  });
  test('a contractor who was spoken of', () => {
    expect(means('A detective wrote that a truck was sold to a contractor in Pell County.\n\nThe contractor said his truck was stolen in May. He said he reported it.')).toEqual(['A detective: a truck was sold to a contractor in Pell County', 'The contractor: his truck was stolen in May', 'The contractor: he reported it']);
  });
});

describe('quotations over several paragraphs', () => {
  test('each opens a mark, and who speaks stands in the last', () => {
    expect(means('The square filled.\n\n“They told us that nothing changes here.\n\n“They told us that we were tired.\n\n“Look at this square,” Ada Quill said.')).toEqual(['Ada Quill: They told us that nothing changes here. … They told us that we were tired. … Look at this square,']);
    expect(means('“It rained,” Tom Vane said.\n\n“They told us that nothing changes.\n\n“Look at this square,” Ada Quill said.')).toEqual(['Tom Vane: It rained,', 'Ada Quill: They told us that nothing changes. … Look at this square,']);
  });
  test('not the words of others between other marks', () => {
    expect(means('"Kevin was asleep.\n\n“Here he is,” Ada Quill said.')).toEqual(['Ada Quill: Here he is,']);
  });
  test('a word of saying within the words that go on is no cue', () => {
    expect(means('“The coach believes, so we believe,” Tom Vane said. “And if we don’t, she shouts.”')).toEqual(['Tom Vane: The coach believes, so we believe, … And if we don’t, she shouts.']);
  });
  test('questions and answers take turns', () => {
    const asks = '“You had the key, did you not?” Ada Lowe asked.\n\n“No,” Tom Vane said.\n\n';
    expect(means(`${asks}“Who else had it?”\n\n“Whoever picked it up.”`).slice(2)).toEqual(['Ada Lowe: Who else had it?', 'Tom Vane: Whoever picked it up.']);
    expect(means(`${asks}“It was late.”`).slice(2)).toEqual(['Tom Vane: It was late.']);
    expect(means('“It was late,” Ada Lowe said.\n\n“Who will help?”').slice(1)).toEqual(['Ada Lowe: Who will help?']);
  });
  test('somebody once said', () => {
    expect(means('“The sea is late,” Ada Quill once said.')).toEqual(['Ada Quill: The sea is late,']);
    expect(means('Ada Quill left. “The sea is late,” she once told a friend.')).toEqual(['Ada Quill: The sea is late,']);
  });
});

describe('questions and answers', () => {
  const explains = 'Why is the bridge closed?\n\nQ: Is it safe?\n\nA: No. “It may fall,” Tom Vane, the engineer, told us.\n\nQ: Who found the cracks?\n\nA: Ida Holm, who dives for the port. She said she thought it was “moss” at first.\n';
  test('the writer’s own say nothing themselves', () => {
    expect(means(explains)).toEqual(['Tom Vane: It may fall,', 'Ida Holm: she thought it was “moss” at first']);
  });
  test('those of an interview do', () => {
    expect(means(explains.replace('No.', 'I think so.'))).toHaveLength(6);
  });
});

describe('lines with labels', () => {
  test('a team says nothing', () => {
    expect(means('Tollgate Rovers lost.\n\nTollgate: Brook; Ames, Dunn, May, Ilkov; Tarr (Crane 61), Vane, Osei; Rudge, Small, Pike.\n\nBrannon: Holm, Bell (Ode 70), Katz, Mire, Ulm, Orr, Sund, Quill.\n')).toEqual([]);
  });
  test('readers who answer do', () => {
    expect(means('It rained.\n\nAnna: Yes, we do.\nDora: No, I do not.\nCarla: Maybe we do.\n')).toEqual(['Anna: Yes, we do', 'Dora: No, I do not', 'Carla: Maybe we do']);
  });
});

describe('what is said, and what is none', () => {
  test.each([
    ['Osk says she was blamed for the leak, which the hospital trust denies.', 'hospital trust: she was blamed for the leak'],
    ['Ada Lund stole the boat, which she denies.', 'Ada Lund: Ada Lund stole the boat'],
    ['A warmer sea makes storms worse, Ada Lund says, and that “is not in dispute”.', 'Ada Lund: A warmer sea makes storms worse … and that “is not in dispute”'],
    ['She took the prize, according to the diary, “on behalf of all who ever ran aground.”', 'the diary: She took the prize … on behalf of all who ever ran aground.'],
    ['The roof fell in overnight, witnesses at the scene said.', 'witnesses at the scene: The roof fell in overnight'],
    ['“The rack is white,” the affidavit states.', 'the affidavit: The rack is white,'],
    ['In the expert’s opinion, the sides will not agree.', 'the expert: the sides will not agree'],
    ['Ada Lund left. In her view, the sides will not agree.', 'Ada Lund: the sides will not agree'],
    ['In the view of Ada Lund, the sides will not agree.', 'Ada Lund: the sides will not agree'],
    ['Farmers such as Lund say that the rain is late.', 'Farmers such as Lund: the rain is late'],
    ['Ada Lund wrote on the Bluebird messaging app that the bridge was down.', 'Ada Lund: the bridge was down'],
    ['“Osk, we love you!” Ada Lund proclaimed in a speech known to all. “We thank you.”', 'Ada Lund: Osk, we love you! … We thank you.'],
    ['Ada Lund is calling Tom Vane a strong nominee for the court and arguing that the plan is late.', 'Ada Lund: Tom Vane a strong nominee for the court'],
  ])('%s', (text, meant) => expect(means(text)).toContain(meant));
  test('what is told of somebody ends where the sentence goes on', () => {
    expect(means('Groups, which have long argued that the mills kill birds, were split.')).toEqual(['Groups: the mills kill birds']);
    expect(means('Ludo Hammer, who said it was late, has left.')).toEqual(['Ludo Hammer: it was late']);
  });
  test('marks that open in the words close there', () => {
    expect(means('The price could be “ruinous”, officials said.')).toEqual(['officials: The price could be “ruinous”']);
    expect(means('The price could be “ruinous,” officials said.')).toEqual(['officials: The price could be “ruinous,”']);
  });
  test('what Vane says of the leak stands beside its denial', () => {
    expect(means('The minister said the plan failed, which Vane has disputed.')).toEqual(['The minister: the plan failed', 'Vane: the plan failed']);
  });
  test.each(['Vane introduced the guests.', 'The plan requires approval by the full council.', 'The police released video of the crash.', 'Vane celebrated his birthday.', 'Vane lectured in physics at Skelby.', 'In the end, the bridge fell.', 'In my view, the bridge is late.'])('a thing is not said: %s', (text) => expect(means(text)).toEqual([]));
});

describe('the subject lies behind what is told of it', () => {
  test.each([
    ['Velmora Lines, based in Grenwick, Ohio, said sales would rise.', 'Velmora Lines: sales would rise'],
    ['Tom Vane, who confirmed the crash said that work was going on.', 'Tom Vane: work was going on'],
    ['The sheriff’s counsel, James Gorman, earlier told the court the inquiry was over.', 'James Gorman: the inquiry was over'],
    ['The Harbour Press Office later that day insisted the judge had gone.', 'Harbour Press Office: the judge had gone'],
    ['Ada Quill was angry. According to her, the decision was taken behind closed doors, adding that the council would pay.', 'Ada Quill: the council would pay'],
    ['“When you work, you win,” Tom Vane, a nurse in Clive, Iowa told me.', 'Tom Vane: When you work, you win,'],
    ['Tom Vane has been charged. He’s told the court that he is sorry.', 'Tom Vane: he is sorry'],
    ['The rise comes days after Tom Vane met the union, saying that wages were low.', 'Tom Vane: wages were low'],
  ])('%s', (text, meant) => expect(means(text)).toContain(meant));
});

describe('whom a pronoun or a stand-in cannot mean', () => {
  test('whose aides they are', () => {
    expect(means('When Trellis aides sang, Robert Moor fired back.\n\n“We won the vote,” he said.')).toContain('Robert Moor: We won the vote,');
  });
  test('who is named only in the words themselves', () => {
    expect(means('When drivers sang, Robert Moor fired back.\n\n“I would just say, Hilary did win the vote,” he said.')).toContain('Robert Moor: I would just say, Hilary did win the vote,');
  });
  test('who is spoken of in what the court heard is its subject', () => {
    expect(means('The jury heard on Wednesday that Marston told police he was cooking when Arlen came. He said: “His eyes were evil.”')).toContain('Marston: His eyes were evil.');
  });
  test('whom the party accuses', () => {
    expect(means('The claims came from the Harbour Reform Party.\n\nThe party also accused the Harbour Reform Party of trying to stir hatred.')).not.toContain('Harbour Reform Party: trying to stir hatred');
  });
});
