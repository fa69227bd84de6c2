/** How well tables do on documents that they were not learnt from. */
import { decide, KEEP, weigh } from '../../src/reading/say/decide.ts';
import { isAttitude } from '../../src/reading/say/accept.ts';
import { joinQuotations } from '../../src/reading/say/quotations.ts';
import { overlaps, wordsOf } from './corpus.mjs';

const THRESHOLDS = Array.from({ length: 13 }, (_, step) => (step - 12) / 10 + 0.1);

/** Prints content F1 (half overlap) of all statements and of acts of speech, by kind, at the shipped thresholds and at those that do best. */
export function report(documents, tablesOf) {
  const weighed = documents.map(({ scene }, index) => weigh(scene, tablesOf(index)));
  const at = (keep) => score(documents, (document, index) => joinQuotations(document.scene, decide(document.scene, weighed[index].map((one) => ({ ...one })), tablesOf(index), undefined, keep)));
  console.error('held out:', at(undefined).text);
  let best = [0, 0, 0];
  for (const speech of THRESHOLDS) {
    for (const attitude of THRESHOLDS) {
      const { allF, speechF } = at({ ...KEEP, speech, attitude });
      if (allF + speechF > best[0]) best = [allF + speechF, speech, attitude];
    }
  }
  console.error(`best thresholds: speech ${best[1].toFixed(1)}, attitude ${best[2].toFixed(1)} (all and speech together ${(best[0] * 100).toFixed(1)})`);
}

function score(documents, draftsOf) {
  const f1 = (right, found, gold) => (2 * right) / (found + gold || 1);
  const kinds = { direct: [0, 0], mixed: [0, 0], indirect: [0, 0] };
  let right = 0, found = 0, all = 0, speechRight = 0, speechFound = 0, speechAll = 0;
  documents.forEach((document, index) => {
    const taken = new Set();
    for (const draft of draftsOf(document, index)) {
      if (document.isIgnored(draft.parts[0].from)) continue;
      const speech = draft.weighed === null || !isAttitude(draft.weighed.candidate);
      const words = wordsOf(document, draft.parts);
      const match = document.gold.find((statement) => !taken.has(statement) && overlaps(words, statement.words));
      found++;
      if (match !== undefined) {
        taken.add(match);
        right++;
        kinds[match.kind][0]++;
      }
      if (!speech) continue;
      if (match !== undefined && !match.speech) continue; // neither right nor wrong
      speechFound++;
      if (match !== undefined) speechRight++;
    }
    for (const statement of document.gold) {
      all++;
      kinds[statement.kind][1]++;
      if (statement.speech) speechAll++;
    }
  });
  const allF = f1(right, found, all), speechF = f1(speechRight, speechFound, speechAll);
  const percent = (x) => (x * 100).toFixed(1);
  return { allF, speechF, text: `all ${percent(allF)} (P ${percent(right / found)} R ${percent(right / all)}), speech ${percent(speechF)} (P ${percent(speechRight / speechFound)} R ${percent(speechRight / speechAll)}), recall ${Object.entries(kinds).map(([kind, [a, b]]) => `${kind} ${percent(a / b)}`).join(' ')}` };
}
