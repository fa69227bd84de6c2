import { describe, expect, it } from 'vitest';
import { see } from './page.ts';

const TEXT = 'Dock workers voted on Tuesday to extend their strike, the union said.\n\nThe operator regretted the decision.\n';

describe('the headline', () => {
  it.each([
    ['Dockers vote to extend strike | The Levant', 'Dockers vote to extend strike', 'The Levant'],
    ['Dockers vote to extend strike - BBC News', 'Dockers vote to extend strike', 'BBC News'],
    ['Dockers vote to extend strike | World news | The Lantern', 'Dockers vote to extend strike', 'The Lantern'],
    ['Strike at Port Ellis – live – Hill Country Times', 'Strike at Port Ellis – live', 'Hill Country Times'],
    ['Armenia, Azerbaijan reject talks - blog - Sept. 30', 'Armenia, Azerbaijan reject talks - blog - Sept. 30', null],
    ['Dockers vote to extend strike - The Lantern Times - 12 May 2015', 'Dockers vote to extend strike', 'The Lantern Times'],
    ['Dockers vote to extend strike | Day 12', 'Dockers vote to extend strike | Day 12', null],
    ['Harbour strike live | June 23', 'Harbour strike live | June 23', null],
    ['More than 3,000 dockers left port - observatory', 'More than 3,000 dockers left port - observatory', null],
  ])('%s', (line, title, publisher) => {
    const seen = see(`${line}\n\n${TEXT}`);
    expect(seen.title).toBe(title);
    expect(seen.layout.publisher?.name ?? null).toBe(publisher);
  });

  it.each([
    ['EMBARGOED UNTIL 16:00 LONDON TIME (11:00 US EASTERN TIME) ON WEDNESDAY 17 SEPTEMBER 2025', 'source-line'],
    ['BC-Skelby-Quake, 3rd Ld-Writethru, 620', 'tags'],
    ['Eds: Updates with new toll, quotes from mayor. Adds byline.', 'source-line'],
    ['337 PM CST Thu Jan 16 2025', 'byline'],
  ] as const)('stands below what a wire puts above it: %s', (line, kind) => {
    const seen = see(`${line}\n\nDockers vote to extend strike\n\n${TEXT}`);
    expect([seen.title, seen.kinds.get(line)]).toEqual(['Dockers vote to extend strike', kind]);
  });

  it.each([['20.4 C', 'Norland', 'Wednesday, June 25, 2025'], ['April 22, 2010'], ['Thursday 14 May 2020']])('stands below the weather and the day: %s', (...above) => {
    expect(see(`${above.join('\n')}\n\nDockers vote to extend strike\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
  });

  it('is the first sentence where the page has no title', () => {
    const seen = see('Police in Marsk said on Monday that three people had been detained. They were released on Tuesday.\n\nNo charges were brought.\n');
    expect(seen.title).toBe('Police in Marsk said on Monday that three people had been detained.');
    expect(seen.layout.title?.because[0].rule).toBe('first-sentence');
  });

  it('stands above the entries, however short, and is no label of the first of them', () => {
    const seen = see('Live Blog | June 23\n\n9:40 AM\n\nDockers vote to extend strike\nThe vote was close, the union said on Monday.\n\n9:10 AM\n\nShips wait outside\nNine ships are waiting, the harbour master said.\n');
    expect(seen.title).toBe('Live Blog | June 23');
    expect(seen.layout.entries.map(({ heading }) => seen.at(heading))).toEqual(['Dockers vote to extend strike', 'Ships wait outside']);
  });

  it('is not where a post was forwarded from', () => {
    const seen = see(`Forwarded from Harbour Monitor\n${TEXT}`);
    expect([seen.title === 'Forwarded from Harbour Monitor', seen.kinds.get('Forwarded from Harbour Monitor')]).toEqual([false, 'byline']);
  });

  it('may end with a full stop', () => {
    expect(see('Village school saved by its former pupils.\n\nParents said goodbye to the school at Little Orrin twice. They were told on Wednesday that they would not have to.\n').title).toBe('Village school saved by its former pupils.');
  });

  it('stands below sections, crumbs, buttons and the name of the paper', () => {
    expect(see(`WORLD NEWS\n\nDockers vote to extend strike\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
    expect(see(`Skip to content\nThe Marsk Messenger\nMenu\nSearch\n\nDockers vote to extend strike\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
    expect(see(`Home / World News / Dockers vote to extend strike\nDockers vote to extend strike\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
    expect(see(`Registration was successful!\nPlease follow the link from the email sent to\n\nDockers vote to extend strike\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
    expect(see(`Accessibility links\n\nDockers vote to extend strike\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
    expect(see(`Home - News - World - Europe\n\nDockers vote to extend strike - BBC News\n\nDockers vote to extend strike\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
  });

  it('is a Markdown heading, or a field of front matter or of a plain header', () => {
    expect(see(`# Dockers vote to extend strike\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
    expect(see(`Dockers vote to extend strike\n=============================\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
    const matter = see(`---\ntitle: "Dockers vote to extend strike"\nsite: The Lantern\n---\n\n${TEXT}`);
    expect([matter.title, matter.layout.publisher?.name]).toEqual(['Dockers vote to extend strike', 'The Lantern']);
    const header = see(`Title: Dockers vote to extend strike\nDate: 12 March 2024\nURL: https://lantern.example/1\n\n${TEXT}`);
    expect(header.title).toBe('Dockers vote to extend strike');
    expect(header.kinds.get('URL: https://lantern.example/1')).toBe('source-line');
  });

  it('is the heading of the page where front matter has the same at less length', () => {
    const seen = see(`---\ntitle: Dockers vote\nauthor:\n  - Ida Holm\n  - Ruth Solano\ndate: 2023-04-18\nlayout: post\n---\n\n# Dockers vote to extend strike at Port Ellis\n\n${TEXT}`);
    expect(seen.title).toBe('Dockers vote to extend strike at Port Ellis');
    expect(Object.fromEntries([...seen.kinds].slice(0, 7))).toEqual({ 'title: Dockers vote': 'duplicate-title', 'author:': 'byline', '- Ida Holm': 'byline', '- Ruth Solano': 'byline', 'date: 2023-04-18': 'byline', 'layout: post': 'source-line', '# Dockers vote to extend strike at Port Ellis': 'headline' });
  });

  it('is the subject of a message', () => {
    const seen = see(`From: Ida Holm <ida@holm.example>\nSent: Tuesday, 18 April 2023 14:22\nTo: desk@holm.example\nSubject: FW: Re: Dockers vote to extend strike\n\n${TEXT}`);
    expect([seen.title, ...[...seen.kinds.values()].slice(0, 4)]).toEqual(['Dockers vote to extend strike', 'byline', 'byline', 'source-line', 'headline']);
  });

  it('stays that of front matter over a heading of another kind', () => {
    const seen = see(`+++\ntitle = "Dockers vote to extend strike"\ndate = 2023-04-18\n+++\n\n# What we know\n\n${TEXT}`);
    expect([seen.title, seen.kinds.get('# What we know')]).toEqual(['Dockers vote to extend strike', 'crosshead']);
  });

  it('is repeated with other dashes, quotation marks and without the suffix', () => {
    const { kinds } = see(`Fighting rages as talks rejected - live blog | The Levant\n\nFighting rages as talks rejected – live blog\n\n${TEXT}`);
    expect(kinds.get('Fighting rages as talks rejected – live blog')).toBe('duplicate-title');
  });
});

describe('below the headline', () => {
  it('tells byline, day of publication and standfirst from the text', () => {
    const seen = see(`Dockers vote to extend strike\n\nShops in the region run out of fruit as ships are turned away\n\nBy Nora Feld in Port Ellis\nPublished 12 March 2024\n3 min read\n\n${TEXT}`);
    expect(seen.at(seen.layout.standfirst?.span)).toBe('Shops in the region run out of fruit as ships are turned away');
    expect(['By Nora Feld in Port Ellis', 'Published 12 March 2024', '3 min read'].map((line) => seen.kinds.get(line))).toEqual(['byline', 'byline', 'byline']);
  });

  it('names the publisher from the source line, the dateline only where nothing else does', () => {
    expect(see(`Dockers vote\n\n${TEXT}\nSource: TRTWorld and agencies`).layout.publisher).toMatchObject({ name: 'TRTWorld' });
    const wire = 'PORT ELLIS, March 12 (Coastal Press) - Dock workers voted on Tuesday to extend their strike, the union said.\n';
    expect(see(`Dockers vote\n\n${wire}`).layout.publisher?.name).toBe('Coastal Press');
    expect(see(`Dockers vote | The Lantern\n\n${wire}`).layout.publisher?.name).toBe('The Lantern');
    expect(see('Dockers vote\n\nThe vote was on Tuesday.\n\nSources: prosecutors have 14 suspects\n').layout.publisher).toBeNull();
  });
});

describe('datelines', () => {
  it.each([
    ['MOSCOW, Oct 1 (Reuters) - The bank kept its rate.', 'MOSCOW, Oct 1 (Reuters) -', 'MOSCOW', 'Oct 1', 'Reuters'],
    ['TBILISI (AP) — The court ruled on Friday.', 'TBILISI (AP) —', 'TBILISI', null, 'AP'],
    ['RAVENSBURG, Ostmark (AP) — The court ruled on Friday.', 'RAVENSBURG, Ostmark (AP) —', 'RAVENSBURG, Ostmark', null, 'AP'],
    ['KYIV/LONDON, 3 March (Reuters) - The bank kept its rate.', 'KYIV/LONDON, 3 March (Reuters) -', 'KYIV/LONDON', '3 March', 'Reuters'],
    ['FLINT, Mich., Oct. 4 (UPI) — The court ruled on Friday.', 'FLINT, Mich., Oct. 4 (UPI) —', 'FLINT, Mich.', 'Oct. 4', 'UPI'],
    ['BRUSSELS, February 10 (Xinhua) -- The alliance decided.', 'BRUSSELS, February 10 (Xinhua) --', 'BRUSSELS', 'February 10', 'Xinhua'],
    ['JERUSALEM (AP)_ Top officials sent new signals.', 'JERUSALEM (AP)_', 'JERUSALEM', null, 'AP'],
    ['WASHINGTON ― The president said he would go.', 'WASHINGTON ―', 'WASHINGTON', null, null],
    ['(Reuters) - The bank kept its rate.', '(Reuters) -', null, null, 'Reuters'],
    ['Tbilisi, 3 March (Interfax) - The court ruled on Friday.', 'Tbilisi, 3 March (Interfax) -', 'Tbilisi', '3 March', 'Interfax'],
    ['RAVENSBURG, October 1. /OSTA/. The ministry said so.', 'RAVENSBURG, October 1. /OSTA/.', 'RAVENSBURG', 'October 1', 'OSTA'],
    ['NEW MARSK: Twelve villages have been put on alert.', 'NEW MARSK:', 'NEW MARSK', null, null],
  ] as const)('%s', (line, whole, place, date, agency) => {
    const { layout, at } = see(`Court rules on pipeline\n\n${line}\n\nThe judges ruled 3-2 that the permit was void.\n`);
    expect([at(layout.dateline?.span), at(layout.dateline?.place), at(layout.dateline?.date), at(layout.dateline?.agency)]).toEqual([whole, place, date, agency]);
  });

  it('may stand on a line of its own, and is no title', () => {
    const seen = see('NAIROBI, Kenya (AP) _\n\nSuspects were charged on Monday, police said. They denied it.\n');
    expect([seen.at(seen.layout.dateline?.place), seen.title]).toEqual(['NAIROBI, Kenya', 'Suspects were charged on Monday, police said.']);
  });

  it.each([
    'UPDATE: The website that listed the ship has taken it down.',
    'The minister - who had been in Geneva - said he would go.',
    'NATO said on Monday it would send observers - the first since May.',
    'URGENT - The storm reached the coast on Monday, the bureau said.',
    'PM: We are ready to mediate between the two countries, he said.',
    'UN Secretary-General Ada Quill (pictured) - a former minister - said so on Monday.',
    'Putin, Macron and others spoke on Monday (Reuters) and agreed to meet.',
  ])('none in: %s', (line) => {
    expect(see(`Talks go on\n\n${line}\n\nQ: Why?\nA: Because.\nQ: When?\n`).layout.dateline).toBeNull();
  });
});

it('a date and a clock time over a page are no headline', () => {
  expect(see(`12 May 2020 10:15 BST\n\nDockers vote to extend strike\n\n${TEXT}`).title).toBe('Dockers vote to extend strike');
});
