/**
 * The hierarchy of citations, as an editor shows calls. Into somebody: who passes their words on. Out of somebody: whose
 * words they pass on, and to whom or against whom they speak.
 */
import type { Reading, Span, Speaker, Statement } from '../reading/reading.ts';
import { carriedIn, carriersOf } from './carriers.ts';
import { t } from './l10n.ts';
import { countWords, kindOfSpeaker, rolesOf } from './say-words.ts';
import { isShown, mentionsWithin, partAt, placeOf, speakerOf, speakersOf, statementsOf } from './statements.ts';
import { speakerAt } from './references.ts';
import { distinctSpans } from './spans.ts';

export type Relation = 'carries' | 'relays' | 'cites' | 'accuses' | 'answers' | 'urges' | 'addresses';

/** One end of a citation. */
export interface Party {
  readonly speaker: Speaker;
  /** Each once, in the order of the text. */
  readonly relations: readonly Relation[];
  /** The statements by which they are tied: the word of saying, or, where there is none, what is said. */
  readonly spans: readonly Span[];
}

/** Whose citations are asked for at an offset: the one named there, or those who may be behind a word of saying. */
export function namedAt(reading: Reading, offset: number): readonly Speaker[] {
  const one = speakerAt(reading, offset);
  const part = one ? null : partAt(reading, offset);
  return one ? [one] : part ? speakersOf(reading, reading.statements[part.value.statement]!) : [];
}

/** Who passes somebody's words on: media, and those who tell them in words of their own. */
export function incomingOf(reading: Reading, id: string, attitudes: boolean): Party[] {
  const parties = new Parties(reading);
  for (const index of spokenBy(reading, id)) {
    const statement = reading.statements[index]!;
    if (!isShown(statement, attitudes)) continue;
    for (const carrier of carriersOf(reading, index)) parties.add(carrier, speakerOf(reading, carrier)?.kind === 'outlet' ? 'carries' : 'relays', statement);
  }
  return parties.all();
}

/** Whose words somebody passes on, and whom they accuse, answer, urge or speak to. */
export function outgoingOf(reading: Reading, id: string, attitudes: boolean): Party[] {
  const parties = new Parties(reading), outlet = speakerOf(reading, id)?.kind === 'outlet';
  for (const index of carriedIn(reading).get(id) ?? []) {
    const statement = reading.statements[index]!;
    if (isShown(statement, attitudes)) for (const speaker of speakersOf(reading, statement)) parties.add(speaker.id, outlet ? 'carries' : 'cites', statement);
  }
  for (const index of spokenBy(reading, id)) {
    const statement = reading.statements[index]!;
    if (statement.addressee === null || !isShown(statement, attitudes)) continue;
    for (const { speaker } of mentionsWithin(reading, statement.addressee)) {
      if (speaker.id !== id && !EACH_OTHER.test(speaker.name) && !statement.via.some((carrier) => carrier.id === speaker.id)) parties.add(speaker.id, towards(statement), statement);
    }
  }
  return parties.all();
}

/** Leads to nobody else. */
const EACH_OTHER = /^(?:each other|one another)$/i;

/** What somebody says, and what they may be the one to say. */
function spokenBy(reading: Reading, id: string): number[] {
  const ambiguous = reading.statements.flatMap(({ speaker }, index) => (speaker !== null && speaker.id !== id && speaker.ambiguous.includes(id) ? [index] : []));
  return [...statementsOf(reading, id), ...ambiguous];
}

function towards({ cue }: Statement): Relation {
  switch (cue?.stance) {
    case 'accuse': return 'accuses';
    case 'deny': case 'doubt': return 'answers';
    case 'demand': case 'urge': case 'ask': return 'urges';
    default: return 'addresses';
  }
}

class Parties {
  private readonly found = new Map<string, { readonly speaker: Speaker; readonly relations: { readonly relation: Relation; readonly at: number }[]; readonly spans: Span[] }>();
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  add(id: string, relation: Relation, statement: Statement): void {
    const speaker = speakerOf(this.reading, id);
    if (!speaker) return;
    const party = this.found.get(id) ?? { speaker, relations: [], spans: [] };
    const span = statement.cue?.span ?? placeOf(statement);
    party.relations.push({ relation, at: span[0] });
    party.spans.push(span);
    this.found.set(id, party);
  }

  /** In the order of the text. */
  all(): Party[] {
    return [...this.found.values()].map(({ speaker, relations, spans }): Party => ({
      speaker,
      relations: [...new Set(relations.sort((a, b) => a.at - b.at).map(({ relation }) => relation))],
      spans: distinctSpans(spans),
    })).sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
  }
}

/** Who it is, in a few words: `Prime Minister`, `news medium`. */
export const partyWords = (speaker: Speaker): string => rolesOf(speaker) || kindOfSpeaker(speaker);

/** `carries · 2 statements · news medium` */
export function callWords({ speaker, relations, spans }: Party): string {
  return [relations.map(relationWords).join(', '), countWords(spans.length), partyWords(speaker)].join(' · ');
}

function relationWords(relation: Relation): string {
  switch (relation) {
    case 'carries': return t('carries');
    case 'relays': return t('relays');
    case 'cites': return t('cites');
    case 'accuses': return t('accuses');
    case 'answers': return t('answers');
    case 'urges': return t('urges');
    case 'addresses': return t('speaks to');
  }
}
