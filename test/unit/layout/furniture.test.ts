import { describe, expect, it } from 'vitest';
import { kindAtFoot, kindWithin, see } from './page.ts';

describe('the furniture of a page, by one line', () => {
  it.each([
    ['Share on Facebook', 'share-buttons'], ['Copy link', 'share-buttons'], ['Facebook Twitter WhatsApp', 'share-buttons'], ['Follow us on X', 'share-buttons'], ['Share this:', 'share-buttons'], ['Click to share on Telegram (Opens in new window)', 'share-buttons'],
    ['Advertisement', 'related'], ['Article continues below advertisement', 'related'], ['Most read', 'related'], ['Sign up to our newsletter', 'related'], ['Skip past newsletter promotion', 'related'],
    ['Read more: How a night shift came to divide a port', 'read-more'], ['READ MORE: Who closed the bridge?', 'read-more'], ['Also read: Dam gates to open', 'read-more'], ['ALSO READ | Monsoon covers entire state', 'read-more'], ['RELATED: Trade talks resume', 'read-more'], ['See also: Timber duties lifted', 'read-more'], ['Watch: Ferry hits pier', 'read-more'], ['» School wins chess cup', 'read-more'], ['Click here to read the full report', 'read-more'], ['Continue reading', 'read-more'],
    ['Image source, Getty Images', 'caption'], ['Image caption, Divers have searched the wreck since dawn', 'caption'], ['Photo: Rita Holm', 'caption'], ['(Photo by Rita Holm/Getty Images)', 'caption'], ['File photo', 'caption'], ['Getty Images', 'caption'], ['Karl Osten speaks outside parliament. Photograph: Ana Kirsch/Reuters', 'caption'], ['Karl Osten waits at the gate. Photograph: Ana Kirsch', 'caption'], ['Protesters carry empty buckets through Ravensburg [Ilan Orr/Al Jazeera]', 'caption'], ['Soldiers stand guard at the bridge in Marsk, May 4, 2021. (AFP)', 'caption'], ['![The old bridge](bridge.jpg)', 'caption'],
    ['Tags: Marsk, pool', 'tags'], ['Filed under: Council, News', 'tags'], ['#Ostmark #Velland', 'tags'],
    ['Source: Sarrow Broadcasting and agencies', 'source-line'], ['source: ahval', 'source-line'], ['(With inputs from agencies)', 'source-line'], ['Source: t.me/skelby_now', 'source-line'], ['(Adds comments of the mayor, analyst, shares)', 'source-line'], ['Reporting by Tomas Rehn; Editing by Hugh Barr', 'source-line'], ['© 2024 Wexcombe Gazette. All rights reserved.', 'source-line'], ['This article was originally published in the Corven Record.', 'source-line'],
    ['(All times local Turkish time, GMT+3)', 'timezone-note'], ['All times GMT', 'timezone-note'], ['Times are in ET', 'timezone-note'], ['All times are local (GMT+1)', 'timezone-note'], ['Note: all times are CET.', 'timezone-note'],
    ['Leave a reply', 'comments-form'], ['Your email address will not be published. Required fields are marked *', 'comments-form'], ['12 comments', 'comments-form'], ['Log in to leave a comment', 'comments-form'],
    ['Updated at 22.01 GMT', 'byline'], ['Last updated: 3 March 2022', 'byline'],
  ] as const)('%s is %s', (line, kind) => {
    expect(kindWithin(line)).toBe(kind);
  });

  it.each([
    ['Marsk, Ostmark, Velland, Timber', 'tags'], ['Agencies', 'source-line'], ['Comments', 'comments-form'], ['Related topics', 'related'], ['Reuters', 'source-line'],
  ] as const)('at the foot, %s is %s', (line, kind) => {
    expect(kindAtFoot(line)).toBe(kind);
  });
});

describe('news is never taken for furniture', () => {
  it.each([
    'By Friday the army had sent reinforcements.',
    'Sources in the army said the airport was empty.',
    'Published by the ministry, the figures could not be verified.',
    'Pictures from the scene showed smoke above the terminal, AFP said.',
    'Comment from the ministry was not available.',
    'Follow-up talks are planned in Geneva.',
    'Related to the president by marriage, Brandt denied any part in it.',
    'Share prices on the Ravensburg exchange fell by a fifth, brokers said.',
    'Times are hard for the fishermen of Port Ellis, the union said.',
    'Read the letter in full, the judge told the witness.',
    'Images posted on Telegram showed a column of smoke.',
    'Turkey, Russia and Iran have all sent observers.',
    'Photographs of the minister were handed to the court, the Tribune reported (Reuters could not confirm this).',
    'See you in court, the mayor told reporters.',
    'Subscribers to the fund have lost 40 million, prosecutors said on their website.',
    'Background checks were not made, the report said.',
    'Tweets by the minister were deleted within the hour.',
    'No comment was made by the palace on Monday, the BBC reported.',
  ])('%s', (line) => {
    expect(kindWithin(line)).toBe('paragraph');
  });

  it('a source named amid the text is no publisher', () => {
    expect(see('A thread on the depot\n\n1/ Residents of Marsk reported two explosions near the depot on Monday.\n\nSource: https://t.me/marsk/4471\n\n2/ The mayor said on Monday evening that the fire was out.\n').layout.publisher).toBeNull();
  });

  it('knows words close to a source from a source line', () => {
    expect(kindWithin('Source close to the president: "We will retake it"')).not.toBe('source-line');
    expect(kindWithin('Sources: prosecutors have 14 suspects')).not.toBe('source-line');
  });

  it('leaves headings that pages also use where text follows them', () => {
    expect(kindWithin('Background')).toBe('crosshead');
    expect(kindWithin('Share of the blame')).toBe('crosshead');
    expect(kindWithin('What is known so far')).toBe('crosshead');
  });
});

describe('lines weighed with their neighbours', () => {
  it('takes the titles under a heading of related pages, and stops at the next crosshead', () => {
    const { kinds } = see('Rebels seize airport\n\nThe army denied the report on Sunday.\n\nRELATED\n\nArmy retakes two villages\n\nWhat is known so far\n\nWitnesses said they had heard explosions near the runway.\n');
    expect(kinds.get('Army retakes two villages')).toBe('related');
    expect(kinds.get('What is known so far')).toBe('crosshead');
  });

  it('knows a caption that stands twice, once with its credit', () => {
    const { kinds } = see('The two countries rejected talks on Wednesday.\n\nThe valley has been under water since Sunday.\nThe valley has been under water since Sunday. (Lantern)\n\nThe minister said he would not go to Geneva.\n');
    expect(kinds.get('The valley has been under water since Sunday.')).toBe('caption');
    expect(kinds.get('The valley has been under water since Sunday. (Lantern)')).toBe('caption');
  });

  it('counts single names of networks only beside other buttons', () => {
    const alone = see('Council meets\n\nThe council met on Monday, the mayor said.\n\nX\n\nThe mayor said it would meet again.\n');
    expect(alone.kinds.get('X')).not.toBe('share-buttons');
    const beside = see('Council meets\n\nThe council met on Monday, the mayor said.\n\nShare\nX\nFacebook\n');
    expect(beside.kinds.get('X')).toBe('share-buttons');
  });

  it('closes a comments form around its fields', () => {
    const { kinds } = see('Council meets\n\nThe council met on Monday, the mayor said.\n\nLeave a reply\n\nName\n\nEmail\n\nWebsite\n');
    expect([kinds.get('Name'), kinds.get('Email'), kinds.get('Website')]).toEqual(['comments-form', 'comments-form', 'comments-form']);
  });

  it('takes the link under a lead that stands alone', () => {
    const { kinds } = see('Trade talks resume\n\nTalks resumed on Monday, officials said.\n\nREAD ALSO\nVelland lifts its timber duties\n\nThe next round is planned for February, the ministry said.\n');
    expect(kinds.get('Velland lifts its timber duties')).toBe('read-more');
  });
});

describe('around a press release', () => {
  const RELEASE = '**FOR IMMEDIATE RELEASE**\n\nContact: Lydia Farrow\nPhone: 555-0134\n\nFerry Firm Orders Four Electric Ships\n\nNorthwater Ferries said on Monday that it had ordered four electric ships.\n\n“Our passengers will hear the sea again,” said Greta Holm, its chief executive.\n\n###\n\nNotes to editors\n\nThe ships are built in Tarn, the firm says.\n\nFor further information, please contact Lydia Farrow on 555-0134.\n';

  it('its own lines are no news, and none is the headline', () => {
    const seen = see(RELEASE);
    expect(seen.title).toBe('Ferry Firm Orders Four Electric Ships');
    expect(['**FOR IMMEDIATE RELEASE**', 'Contact: Lydia Farrow', 'Phone: 555-0134', '###', 'Notes to editors', 'For further information, please contact Lydia Farrow on 555-0134.'].map((line) => seen.kinds.get(line))).toEqual(['source-line', 'source-line', 'source-line', undefined, 'crosshead', 'source-line']);
  });

  it.each(['EMBARGOED UNTIL 00:01 ON FRIDAY 7 JULY 2023', 'Press release', 'Not for release before 6 p.m. on Monday', 'News Release No. 14', '-ENDS-', '– ends –', 'ENDS', '-30-', 'Media contact: Jon Petty, 555-0110', 'For more information, call Jon Petty.', 'E-mail: press@holm.example'])('%s', (line) => {
    expect(kindAtFoot(line)).toBe('source-line');
  });

  it.each(['The embargo was lifted on Monday, the minister said.', 'The strike ends on Friday, the union said.', 'For more information about the flood, residents had to wait.', 'Contact was lost at noon, officials said.', 'Press releases said nothing of it, the mayor noted.'])('%s is text', (line) => {
    expect(kindWithin(line)).toBe('paragraph');
  });
});

describe('around a page that was pasted', () => {
  it('what a picture shows stands under its label', () => {
    const seen = see('Minister quits over harbour contract\n\nThe transport minister resigned on Monday, her office said.\nImage caption,\nLena Vogt leaves the ministry on Monday\nThe prime minister said he accepted it.\n');
    expect(seen.kinds.get('Lena Vogt leaves the ministry on Monday')).toBe('caption');
  });

  it('what readers wrote goes from the heading to the last of their buttons', () => {
    const seen = see('Minister quits over harbour contract\n\nThe transport minister resigned on Monday, her office said.\n\nComments (3)\nharbourman72\n2 hours ago\nShe should have gone months ago, the mayor said so too.\nReply\nellisgirl\n1 hour ago\nEverybody said he knew of it.\nReply\nRelated Topics\nPort Ellis\n');
    expect([...seen.kinds].filter(([, kind]) => kind === 'comments-form').map(([line]) => line)).toEqual(['Comments (3)', 'harbourman72', '2 hours ago', 'She should have gone months ago, the mayor said so too.', 'Reply', 'ellisgirl', '1 hour ago', 'Everybody said he knew of it.']);
  });
});
