import { describe, expect, it } from 'vitest';
import { kindWithin, see } from './page.ts';

describe('crossheads', () => {
  it('are short lines with text below, and head the lines to the next', () => {
    const seen = see('Fire destroys mill\n\nA fire has destroyed the old mill, the fire service said.\n\nUN calls for talks\n\nThe council met on Monday.\n\nREAD MORE: Who owned the mill?\n\n‘Part of our lives’\n\nThe mayor said the town had lost a part of itself.\n\nSource: Lantern\n');
    expect(seen.layout.crossheads.map((head) => [seen.at(head.span), head.lines])).toEqual([['UN calls for talks', [5, 9]], ['‘Part of our lives’', [11, 13]]]);
  });

  it('are Markdown headings and lines in bold', () => {
    const seen = see('# Inquiry blames repairs\n\nRepairs led to the collapse, an inquiry has found.\n\n## Warnings ignored\n\nThe mayor accepted the findings.\n\n**Families call for charges**\n\nA lawyer called on prosecutors to act.\n');
    expect(seen.layout.crossheads.map((head) => seen.at(head.span))).toEqual(['Warnings ignored', 'Families call for charges']);
  });

  it.each([
    ['What happens next?', 'crosshead'], ['Empty shelves', 'crosshead'], ['SLOWER GROWTH', 'crosshead'], ["'I heard a bang'", 'crosshead'], ['14', 'paragraph'], ['So what is the chance that it comes back?', 'paragraph'], ['Is it true that the minister had known of the list since the summer?', 'paragraph'], ['He said:', 'paragraph'],
  ] as const)('%s is %s', (line, kind) => {
    expect(kindWithin(line)).toBe(kind);
  });

  it('are not what an interview asks, nor pull quotes, nor lines of hand-wrapped text', () => {
    const interview = see('An interview with Leontine Maas\n\nShe spoke to the Lantern on Monday about the files in her archive.\n\nLantern: What did he say?\n\nMaas: He said he would think about it. I have had no letter.\n\nLantern: And then?\n\nMaas: Nothing has happened since. I noticed the date of it.\n');
    expect(interview.layout.crossheads).toEqual([]);
    const pull = see('Fire destroys mill\n\nA fire has destroyed the old mill, the fire service said.\n\n“We searched everything that we could”\n\nThe mayor said the town had lost a part of itself.\n');
    expect(pull.layout.crossheads).toEqual([]);
    const wrapped = see('Talks resume\n\n    GRENZAU, Jan 17 (Northwire) - Ostmark and Velland resumed\ntalks on customs duties on Wednesday after a break of more than\ntwo years, officials from both countries said, raising hopes of\nan end to a dispute that has cost exporters billions.\n    The talks at the border town of Grenzau were "frank and\nuseful", the trade minister told reporters after the talks with\nher colleague.\n');
    expect(wrapped.layout.crossheads).toEqual([]);
    expect(wrapped.layout.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.lines)).toEqual([[3, 6], [7, 9]]);
  });
});

describe('entries', () => {
  it('have the first heading too, which is no standfirst of the page', () => {
    const seen = see('Skelby cyclone: live\n\nPosted at 9:15am 9 Mar\nPower is out in half of the town\nAbout half of the town is without power, the grid company said.\n\nPosted at 8:50am 9 Mar\nEvacuation centres full\nThe evacuation centres are full, the mayor said.\n');
    expect(seen.layout.entries.map((entry) => seen.at(entry.heading))).toEqual(['Power is out in half of the town', 'Evacuation centres full']);
    expect(seen.layout.standfirst).toBeNull();
  });

  it('have their headings above the times, where all lines stand apart and text follows the times', () => {
    const seen = see('What happened on day 31\n\nSkelby has no water\n\n20:14\n\nThe town has had no water for three days, its mayor said.\n\nEnvoys to meet in Marlow\n\n18:47\n\nEnvoys of both sides will meet on Tuesday, an adviser wrote.\n\nAir raid in the east\n\n06:03\n\nAn air raid hit the east of the country, the governor said.\n');
    expect(seen.layout.entries.map((entry) => [seen.at(entry.heading), entry.lines])).toEqual([['Skelby has no water', [3, 7]], ['Envoys to meet in Marlow', [9, 13]], ['Air raid in the east', [15, 19]]]);
  });

  it('have their headings under the names of their writers, which come again', () => {
    const seen = see('Live: Skelby trial\n\n14:32\nAda Quill\nWitness tells of the night\n\nThe witness told the court of the night on the quay.\n\n13:58\nTom Marlow\nCourt rises for lunch\n\nThe court has risen for lunch, the judge said.\n\n11:07\nAda Quill\nFirst witness is called\n\nThe first witness has been called.\n');
    expect(seen.layout.entries.map((entry) => seen.at(entry.heading))).toEqual(['Witness tells of the night', 'Court rises for lunch', 'First witness is called']);
    expect(seen.kinds.get('Ada Quill')).toBe('byline');
  });

  const blog = 'Fighting rages - live blog\n\nThe fighting went on, officials said on Thursday.\n\n11:25 – Leaders call for ceasefire: palace\n\nThe leaders called for a ceasefire, the palace said.\n\n23:45 – Deputy calls on allies\n\nThe deputy said allies should stand together.\n\nThis means taking sides, he said.\n\nsource: ahval\n\nShare on facebook\nShare on twitter\n\nRelated Posts\n\nFighting rages – live blog\n';

  it('run from the stamp to the last line that is news', () => {
    const seen = see(blog);
    expect(seen.layout.entries.map((entry) => [seen.at(entry.heading), entry.lines])).toEqual([['Leaders call for ceasefire: palace', [5, 7]], ['Deputy calls on allies', [9, 13]]]);
  });

  it('take the heading below a stamp that stands alone, and none where the text begins at once', () => {
    const seen = see('Floods live\n\n18.42\n\nArmy to fly in generators\n\nThree helicopters will bring generators, the ministry says.\n\n18.10\n\nThe river has peaked at 7.31 metres, the flood centre reports.\n\n17.35\n\nMinister cuts short visit\n\nShe will travel to the valley tonight, her office said.\n');
    expect(seen.layout.entries.map((entry) => seen.at(entry.heading))).toEqual(['Army to fly in generators', null, 'Minister cuts short visit']);
    expect(seen.layout.crossheads).toEqual([]);
  });

  it('have no age in their heading, where one stands behind it', () => {
    const page = (...heads: readonly string[]): (string | null)[] => {
      const seen = see(`Dock strike live\n\n${heads.map((head, i) => `${20 - i}:15 – ${head}\nBoth sides met again, the harbour office said.\n`).join('\n')}`);
      return seen.layout.entries.map((entry) => seen.at(entry.heading));
    };
    expect(page('Pilots join walkout (2 hours ago)', 'Minister calls (20 mins ago)', 'Talks fail | 1 hr 5 min ago', 'Union votes · 3h ago', 'Ferries stop • Yesterday')).toEqual(
      ['Pilots join walkout', 'Minister calls', 'Talks fail', 'Union votes', 'Ferries stop']);
    expect(page('Pilots (all of them) walk out', 'Bridge built 20 years ago', 'Talks end (for now)', 'A ferry sank – 20 years ago')).toEqual(
      ['Pilots (all of them) walk out', 'Bridge built 20 years ago', 'Talks end (for now)', 'A ferry sank – 20 years ago']);
  });

  it('have no heading where the line goes on as text', () => {
    const seen = see('Budget vote\n\n9.45am: The minister begins her speech. She expects a deficit of 1.8 percent.\n\n10.20am: Opposition replies\n\n10.45am: The Greens will abstain, their whip says. That is new.\n');
    expect(seen.layout.entries.map((entry) => seen.at(entry.heading))).toEqual([null, 'Opposition replies', null]);
  });

  it('stand under day headings', () => {
    const seen = see('Storm live\n\nMonday, 8 November\n\n6:05 – First gusts reach Port Ellis\n\nThe harbour was closed, the authority said.\n\nTuesday, 9 November\n\n8:00 – Mayor thanks crews\n\nNobody was hurt, the mayor said.\n');
    expect(seen.layout.dayHeadings.map((day) => [day.line, seen.at(day.span)])).toEqual([[2, 'Monday, 8 November'], [8, 'Tuesday, 9 November']]);
    expect(seen.layout.entries.map((entry) => entry.lines)).toEqual([[5, 7], [11, 13]]);
  });
});

it('rows of a table head nothing', () => {
  expect(see('# How they voted\n\nThe council voted on Tuesday, its clerk said.\n\n| Name | Vote |\n|---|---|\n| Feld | no |\n\nThe clerk said that the vote would be repeated in May.\n').layout.crossheads).toEqual([]);
});

describe('the columns of a scanned paper', () => {
  const COLUMN = 'FIRE AT THE ROPE WORKS.\n\nThe rope works in Mill Street\nwere destroyed by fire on Fri-\nday night. The chief of the\nfire brigade, Captain Horn,\nsaid that the flames were\nseen at nine o’clock, and that\nhis men could do nothing.\nMr. Albert Tanner, the mana-\nger, declared that the loss\nwould exceed four thousand\npounds.\n\nMrs. Grundy lived above the\nstore.\n';

  it('are paragraphs', () => {
    expect(see(COLUMN).layout.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.lines)).toEqual([[1, 1], [3, 9], [10, 13], [15, 16]]);
    expect(see(COLUMN).layout.wrapped).toEqual([3, 4, 5, 6, 7, 8, 10, 11, 12, 15]);
  });

  it('unlike verse, are filled', () => {
    expect(see('THE FERRYMAN\n\nthe ferryman rows in the evening\nwith nobody sitting behind\nand the river runs under the morning\nand carries the leaves to the sea\nthe oars are as old as the river is\nwhile the lights in the village grow small\nand nobody waits on the landing\n').layout.wrapped).toEqual([]);
  });
});

describe('a wire story, wrapped by hand', () => {
  it('has its slug above the headline, its paragraphs by their indents, its credits below', () => {
    const seen = see('BC-TRADE-TALKS (UPDATE 2)\nOstmark, Velland resume trade talks after two-year break\nAdds quote\n\n    By Tarek Lindqvist\n    GRENZAU, Jan 17 (Northwire) - Ostmark and Velland resumed\ntalks on customs duties on Wednesday after a break of more than\ntwo years, officials from both countries said, raising hopes of\nan end to a dispute that has cost exporters billions.\n    The talks at the border town of Grenzau were "frank and\nuseful", the minister told reporters.\n (Reporting by Tarek Lindqvist; Editing by Sue Arden)\n');
    expect(seen.title).toBe('Ostmark, Velland resume trade talks after two-year break');
    expect(seen.at(seen.layout.dateline?.agency)).toBe('Northwire');
    expect(seen.layout.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.lines)).toEqual([[3, 3], [6, 9], [10, 11]]);
    expect(seen.kinds.get('(Reporting by Tarek Lindqvist; Editing by Sue Arden)')).toBe('source-line');
  });
});

describe('a time told twice', () => {
  it('is no heading of its entry', () => {
    const seen = see('Harbour strike – live\n\n1.59am GMT\n01:59\nDockers are confident that the gates will stay shut.\n1.57am GMT\n01:57\nThe vote was close, the union said.\n1.56am GMT\n01:56\nTalks have begun.\n');
    expect(seen.layout.entries.map(({ heading }) => seen.at(heading))).toEqual([null, null, null]);
    expect(seen.kinds.get('01:57')).toBe('byline');
  });
});
