/** How well tables do on documents that they were not learnt from. */
import { isAttitude } from '../../src/reading/say/accept.ts';
import { decide, KEEP, weigh } from '../../src/reading/say/decide.ts';
import type { Keep, Tables, Weighed } from '../../src/reading/say/decide.ts';
import { joinQuotations } from '../../src/reading/say/quotations.ts';
import type { Draft } from '../../src/reading/say/quotations.ts';
import type { Scene } from '../../src/reading/say/scene.ts';
import { overlaps, wordsOf } from './corpus.ts';
import type { Document, Kind } from './corpus.ts';

const THRESHOLDS = Array.from({ length: 13 }, (_, step) => (step - 12) / 10 + 0.1);

/** Lines on content F1 (half overlap) of all statements and of acts of speech, by kind, at the shipped thresholds, and on the thresholds that do best. */
export function report(documents: readonly Document[], tablesOf: (index: number) => Tables): readonly string[] {
  const weighed = documents.map(({ scene }, index) => weigh(scene, tablesOf(index)));
  const at = (keep?: Keep): Score => score(documents, ({ scene }, index) => draftsOf(scene, decide(scene, weighed[index]!.map((one) => ({ ...one })), tablesOf(index), undefined, keep)));
  let best = { together: 0, speech: 0, attitude: 0 };
  for (const speech of THRESHOLDS) {
    for (const attitude of THRESHOLDS) {
      const { allF, speechF } = at({ ...KEEP, speech, attitude });
      if (allF + speechF > best.together) best = { together: allF + speechF, speech, attitude };
    }
  }
  return [`held out: ${at().text}`, `best thresholds: speech ${best.speech.toFixed(1)}, attitude ${best.attitude.toFixed(1)} (all and speech together ${(best.together * 100).toFixed(1)})`];
}

/** What becomes of the kept candidates of a document, which stand in their order, with the quotations that belong to them. */
function draftsOf(scene: Scene, kept: readonly Weighed[]): readonly Draft[] {
  const bySentence = Map.groupBy(kept, ({ candidate }) => candidate.sentence), drafts: Draft[] = [];
  joinQuotations(scene, (sentence) => bySentence.get(sentence) ?? [], (some) => drafts.push(...some));
  return drafts;
}

interface Score {
  readonly allF: number;
  readonly speechF: number;
  readonly text: string;
}

function score(documents: readonly Document[], drafts: (document: Document, index: number) => readonly Draft[]): Score {
  const f1 = (right: number, found: number, gold: number): number => (2 * right) / (found + gold || 1);
  const kinds: Record<Kind, { right: number; all: number }> = { direct: { right: 0, all: 0 }, mixed: { right: 0, all: 0 }, indirect: { right: 0, all: 0 } };
  let right = 0, found = 0, all = 0, speechRight = 0, speechFound = 0, speechAll = 0;
  documents.forEach((document, index) => {
    const taken = new Set();
    for (const { parts, weighed } of drafts(document, index)) {
      if (document.isIgnored(parts[0]!.from)) continue;
      const words = wordsOf(document, parts), match = document.gold.find((statement) => !taken.has(statement) && overlaps(words, statement.words));
      found++;
      if (match !== undefined) {
        taken.add(match);
        right++;
        kinds[match.kind].right++;
      }
      if (weighed !== null && isAttitude(weighed.candidate)) continue;
      if (match !== undefined && !match.speech) continue; // neither right nor wrong
      speechFound++;
      if (match !== undefined) speechRight++;
    }
    for (const { kind, speech } of document.gold) {
      all++;
      kinds[kind].all++;
      if (speech) speechAll++;
    }
  });
  const percent = (some: number, whole: number): string => ((100 * some) / (whole || 1)).toFixed(1), allF = f1(right, found, all), speechF = f1(speechRight, speechFound, speechAll);
  const recalls = Object.entries(kinds).map(([kind, counts]) => `${kind} ${percent(counts.right, counts.all)}`).join(' ');
  return { allF, speechF, text: `all ${percent(allF, 1)} (P ${percent(right, found)} R ${percent(right, all)}), speech ${percent(speechF, 1)} (P ${percent(speechRight, speechFound)} R ${percent(speechRight, speechAll)}), recall ${recalls}` };
}
