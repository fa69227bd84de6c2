/** Makes what a careful reader would stop at, told in a sentence of the table. */
import { anomalySentences } from './anomaly-sentences.ts';
import type { Anomaly, AnomalyKind, Because, Span } from './reading.ts';

/** @param values what stands in the holes of the sentence */
export function anomalyOf(kind: AnomalyKind, span: Span, because: Because, name: keyof typeof anomalySentences, ...values: readonly string[]): Anomaly {
  const sentence = anomalySentences[name];
  return { span, kind, message: sentence.replace(/\{(\d)\}/g, (_hole, index: string) => values[Number(index)] ?? ''), words: [sentence, ...values], because };
}
