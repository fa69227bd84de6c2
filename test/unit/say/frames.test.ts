/** Each frame by an example: a sentence of invented news, who said it, and what. */
import { describe, expect, test } from 'vitest';
import { told } from './sample.ts';

type Example = readonly [text: string, who: string, cue: string, what: string, kind: 'direct' | 'indirect' | 'mixed'];

const examples: Readonly<Record<string, readonly Example[]>> = {
  'quotations beside their cue': [
    ['“The bridge is closed until spring,” Mayor Ines Vauban said.', 'Ines Vauban', 'said', 'The bridge is closed until spring,', 'direct'],
    ['“The bridge is closed until spring,” said Ines Vauban, who runs the port.', 'Ines Vauban', 'said', 'The bridge is closed until spring,', 'direct'],
    ['Vauban said, “The bridge is closed until spring.”', 'Vauban', 'said', 'The bridge is closed until spring.', 'direct'],
    ['Vauban told reporters: “The bridge is closed until spring.”', 'Vauban', 'told', 'The bridge is closed until spring.', 'direct'],
    ["''The bridge is closed until spring,'' Ms. Vauban said.", 'Vauban', 'said', 'The bridge is closed until spring,', 'direct'],
    ['"The bridge is closed until spring," Vauban said.', 'Vauban', 'said', 'The bridge is closed until spring,', 'direct'],
    ['“Who will pay for the bridge?” Mr. Tomas Arel, a neighbour, asked.', 'Tomas Arel', 'asked', 'Who will pay for the bridge?', 'direct'],
    ['“We are tired of the noise.” Arel said.', 'Arel', 'said', 'We are tired of the noise.', 'direct'],
    ['Said Ines Vauban, who runs the port, “We will open the bridge again.”', 'Ines Vauban', 'Said', 'We will open the bridge again.', 'direct'],
    ['Vauban said on Monday, in reference to the old bridge, “Nobody will miss it at all.”', 'Vauban', 'said', 'Nobody will miss it at all.', 'direct'],
    ['Arel noted, “The river rises every spring.”', 'Arel', 'noted', 'The river rises every spring.', 'direct'],
    ['Arel acknowledged, however, “The river rises every spring.”', 'Arel', 'acknowledged', 'The river rises every spring.', 'direct'],
  ],
  'contents on both sides': [
    ['“The bridge,” Vauban said, “will stay closed until spring.”', 'Vauban', 'said', 'The bridge, … will stay closed until spring.', 'direct'],
    ['“The bridge is closed,” Vauban said. “We will open it in spring.”', 'Vauban', 'said', 'The bridge is closed, … We will open it in spring.', 'direct'],
    ['The bridge, Vauban said, will stay closed until spring.', 'Vauban', 'said', 'The bridge … will stay closed until spring', 'indirect'],
  ],
  'clauses': [
    ['Vauban said that the bridge would stay closed.', 'Vauban', 'said', 'the bridge would stay closed', 'indirect'],
    ['Vauban said the bridge would stay closed.', 'Vauban', 'said', 'the bridge would stay closed', 'indirect'],
    ['Vauban told residents that the bridge would stay closed.', 'Vauban', 'told', 'the bridge would stay closed', 'indirect'],
    ['Vauban told a crowd in Salem on Monday that the bridge would stay closed.', 'Vauban', 'told', 'the bridge would stay closed', 'indirect'],
    ['The bridge would stay closed, Vauban said on Monday.', 'Vauban', 'said', 'The bridge would stay closed', 'indirect'],
    ['Vauban asked whether the bridge would stay closed.', 'Vauban', 'asked', 'whether the bridge would stay closed', 'indirect'],
    ['Vauban said the bridge was “a danger to everybody” on the river.', 'Vauban', 'said', 'the bridge was “a danger to everybody” on the river', 'mixed'],
  ],
  'infinitives, objects, prepositions': [
    ['Vauban promised to open the bridge.', 'Vauban', 'promised', 'to open the bridge', 'indirect'],
    ['The ministry urged both sides to stop the fighting.', 'The ministry', 'urged', 'to stop the fighting', 'indirect'],
    ['The ministry called for an immediate ceasefire.', 'The ministry', 'called for', 'an immediate ceasefire', 'indirect'],
    ['The ministry accused the company of hiding the report.', 'The ministry', 'accused', 'hiding the report', 'indirect'],
    ['Vauban announced a new bridge.', 'Vauban', 'announced', 'a new bridge', 'indirect'],
  ],
  'other cues': [
    ['The bridge is unsafe, according to the ministry.', 'the ministry', 'according to', 'The bridge is unsafe', 'indirect'],
    ['According to the ministry, the bridge is unsafe.', 'the ministry', 'According to', 'the bridge is unsafe', 'indirect'],
    ['According to an aide, who did not wish to be named, the bridge is unsafe.', 'an aide', 'According to', 'the bridge is unsafe', 'indirect'],
    ['Vauban lowered her forecast, writing in a note that the bridge “is the main risk.”', 'Vauban', 'writing', 'the bridge “is the main risk.”', 'mixed'],
    ['The bridge is unsafe, according to exit polling data.', 'exit polling data', 'according to', 'The bridge is unsafe', 'indirect'],
    ['Vauban rejected the ministry’s claim that the bridge is unsafe.', 'the ministry', 'claim', 'the bridge is unsafe', 'indirect'],
  ],
};

for (const [name, rows] of Object.entries(examples)) {
  describe(name, () => {
    test.each(rows)('%s', (text, who, cue, what, kind) => {
      expect(told(text)).toContainEqual(expect.objectContaining({ who, cue, what, kind }));
    });
  });
}
