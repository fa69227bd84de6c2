import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually } from './support/eventually.ts';
import { hintsBecome, hoverText, inside } from './support/faces.ts';
import { closeAll, configure, show, write } from './support/workspace.ts';

const TEXT = `Ferry crews return to work - live - Oct. 14, 2020

(All times local, GMT+2)

12:05 - First boat arrives

The ministry said that the boat left at 4 pm on Tuesday, and that another would follow at 21:30 Moscow time.

11:00 - Crews gather

The mayor said that the crews had gathered at the pier.
`;

suite('Times in the text', () => {
  teardown(async () => {
    await configure('sayso.ownTimeZone', undefined);
    await configure('sayso.hints.timexes', undefined);
    await closeAll();
  });

  const page = async (): Promise<vscode.TextDocument> => (await show(await write('timexes.txt', TEXT))).document;

  test('are told as written there, in UTC and in the reader\'s own zone', async () => {
    await configure('sayso.ownTimeZone', 'Asia/Tokyo');
    const document = await page();
    const hover = await eventually('the hover', async () => (await hoverText(document.uri, inside(document, '4 pm'))) || false);
    assert.isTrue(hover.startsWith('**Tue 13 Oct 2020\\, 16\\:00** GMT\\+2'), hover);
    assert.include(hover, '14\\:00 UTC · 23\\:00 Asia\\/Tokyo \\(your zone\\)');
    assert.include(await hoverText(document.uri, inside(document, '21:30')), '21\\:30** GMT\\+3');
  });

  test('are told as about, where an entry says how long ago and the page when it was changed', async () => {
    const text = 'Ferry crews return to work - live\n\nUpdated 14:05 GMT, 14 October 2020\n\n2 hours ago\n\nThe ministry said that the first boat had left.\n\n3 hours ago\n\nThe mayor said that the crews had gathered.\n';
    const { document } = await show(await write('ages.txt', text));
    const hover = await eventually('the hover', async () => (await hoverText(document.uri, inside(document, '2 hours'))) || false);
    assert.isTrue(hover.startsWith('**Wed 14 Oct 2020\\, about 12\\:05** GMT'), hover);
    await hintsBecome(document, ['Wed 14 Oct 2020', 'about 12:05', 'about 11:05']);
  });

  test('have hints if the reader asks, at once', async () => {
    const document = await page();
    await hintsBecome(document, ['Wed 14 Oct 2020']);
    await configure('sayso.hints.timexes', true);
    await hintsBecome(document, ['Wed 14 Oct 2020', 'Tue 13 Oct 2020', 'Tue 13 Oct 2020']);
  });
});
