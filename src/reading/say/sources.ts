/** Whose words are they? The source of a cue in its sentence, by the shape of the sentence alone. */
import { Chunk, Hint, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/phrases.ts';
import { mainSubject, sharedSubject, subjectAfter, subjectBefore } from '../grammar/subjects.ts';
import type { Phrase } from '../grammar/phrases.ts';
import type { Subject } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { cueRows, matchCue, matchedRow, Takes, takes } from '../lexicon/cues.ts';
import { formsOfAll } from '../lexicon/forms.ts';
import { intern, wordSet } from '../lexicon/vocabulary.ts';
import { sourceTypeOf } from '../names/names.ts';
import { Token } from '../text/scan.ts';
import { Place } from './scene.ts';
import type { Sentence } from './shape.ts';
import { speaksBesideParticiple, speaksByOrder } from './voices.ts';

const EVERYONE = wordSet('both all each');
/** What takes somebody with a voice. */
const SOMEBODY_SAYS = Takes.that | Takes.zero | Takes.quote | Takes.someoneTo | Takes.someoneThat;
const AS = intern('as'), BY = intern('by'), OF = intern('of');
/** Verbs whose object does what the infinitive behind it tells. */
const CONTROLS = wordSet([...formsOfAll('force allow require prompt enable persuade cause inspire press pressure help convince encourage invite'), ...'lead leads led leading drive drives drove driven driving leave leaves left leaving permit permits permitted compel compelled'.split(' ')]);
/** Verbs behind which nobody stands but who hears it. */
const TELLS = wordSet('tell tells told assure assures assured inform informs informed notify notifies notified');
/** `recounted Vane as rejecting it`: whoever does so tells what another said. */
export const RECOUNTS = wordSet(formsOfAll('recount paraphrase'));
const OF_FROM = wordSet('of from');
const FOR = wordSet('for'), WITH = wordSet('with'), ABOUT = wordSet('of about from by');
/** `were worried that …`, `was determined to …`: the subject is the one who feels it. */
const FELT = wordSet('agreed alarmed ashamed committed concerned confused convinced determined disappointed dismayed excited frightened frustrated inclined opposed persuaded pleased prepared puzzled resolved satisfied scared shocked surprised tempted upset worried');

/** What may be asked of the sources of one sentence. */
export interface Sources {
  /** Takes up the sentence that its shape has turned to. */
  readonly turn: () => void;
  /** The source of the cue whose verb group is the chunk; `null` where none stands in the sentence. */
  readonly speakerOf: (chunk: number, bits: number, row: number) => Subject | null;
  /** Who stands behind `by` after a passive verb group; `null` where nobody does. */
  readonly agentOf: (chunk: number) => Subject | null;
  /** The verb cites somebody `as saying`: the cue is the participle. */
  readonly citesSpeech: (chunk: number) => boolean;
  /** Chunk at which the clause of `AFP cited X as saying` begins. */
  readonly clauseStart: (chunk: number) => number;
}

export function sourcesIn(within: Sentence): Sources {
  const { scene, addressee, clauseFollows, quoted, isOpening, isCueVerb } = within;
  let first = 0, end = 0, endToken = 0;
  const { source, grammar } = scene;
  const { kind, verb, head, hint } = grammar;
  const { word } = source.tokens;
  return { turn, speakerOf, agentOf, citesSpeech, clauseStart };

  function turn(): void {
    ({ first, end, endToken } = within);
  }

  /** `cited X as saying …` */
  function citesSpeech(c: number): boolean {
    for (let s = c + 1; s + 1 < end && s < c + 14; s++) {
      if (kind[s] === Chunk.preposition && word[grammar.from[s]!] === AS && kind[s + 1] === Chunk.verb && (verb[s + 1]! & Verb.ing) !== 0) return isCueVerb(s + 1);
      if (kind[s] === Chunk.verb) return false;
    }
    return false;
  }

  /** Chunk at which the clause of `AFP cited X as saying` begins. */
  function clauseStart(c: number): number {
    for (let v = c - 2; v >= first && v > c - 14; v--) {
      if (kind[v] !== Chunk.verb) continue;
      const subject = subjectBefore(scene, v, first);
      return subject === null ? v : grammar.chunkOf[subject.from]!;
    }
    return c;
  }

  function speakerOf(c: number, bits: number, row: number): Subject | null {
    if ((bits & Verb.ing) !== 0 && grammar.tags[head[c]!] === Tag.past) return agentOf(c); // being asked whether …
    if ((bits & Verb.past) !== 0 && (c === first || kind[c - 1] === Chunk.subordinator || kind[c - 1] === Chunk.wh) && c + 1 < end && kind[c + 1] === Chunk.preposition && word[grammar.from[c + 1]!] === BY) return agentOf(c); // When asked by the paper whether …
    const participle = (bits & (Verb.ing | Verb.infinitive)) !== 0;
    if (!participle && (bits & Verb.passive) !== 0 && !(TELLS(word[head[c]!]!) && source.tokens.kind[grammar.from[c]!] === Token.clitic && kind[c + 1] === Chunk.noun) && !FELT(word[head[c]!]!) && !takes(row, Takes.adjective)) return agentOf(c); // but he’s told the court
    const absolute = (bits & Verb.ing) !== 0 && c > first && kind[c - 1] === Chunk.noun && !isTimePhrase(scene, c - 1) ? besideParticiple(c, row) : null;
    if (absolute !== null) return absolute;
    if ((bits & Verb.ing) !== 0 && c > first && kind[c - 1] === Chunk.noun && (grammar.tags[head[c - 1]!] === Tag.name || grammar.tags[head[c - 1]!] === Tag.pronoun) && !isTimePhrase(scene, c - 1) && kind[c - 2] !== Chunk.preposition) {
      return { from: grammar.from[c - 1]!, to: grammar.to[c - 1]!, head: head[c - 1]!, by: 'before' }; // … and Pashinyan saying that
    }
    if (participle) return citedSource(c) ?? controller(c, bits) ?? besideAside(c, bits) ?? participleSubject(c, row) ?? subjectAhead(c);
    const nearest = subjectBefore(scene, c, first);
    const before = nearest === null || nearest.by === 'apposition' ? afterQuotation(c) ?? nearest : nearest;
    const mayInvert = c > first && !TELLS(word[head[c]!]!) && ((kind[c - 1] === Chunk.comma && (scene.place[within.sentence] === Place.headline || before === null || leadsUp(c))) || kind[c - 1] === Chunk.quote || kind[c - 1] === Chunk.dash) && (bits & (Verb.passive | Verb.modal | Verb.perfect)) === 0;
    if (mayInvert && (before === null || before.by === 'apposition') && takes(row, Takes.left) && (before === null || cueRows[row]!.after.length === 0)) {
      const after = subjectAfter(scene, c, end);
      const beyond = after === null ? 0 : grammar.chunkOf[after.to - 1]! + 1;
      if (after !== null && !holdsFigure(after) && !clauseFollows(beyond) && !(beyond + 1 < end && kind[beyond] === Chunk.quote && clauseFollows(beyond + 1))) { // slams council, says port ‘will never close’
        const start = before === null ? -1 : grammar.chunkOf[before.from]! - 1;
        if ((before === null && (kind[c - 1] !== Chunk.comma || leadsUp(c) || speaksByOrder.has(sourceTypeOf(scene.names, after)))) || (before !== null && start >= first && kind[start] !== Chunk.quote && (kind[c - 1] === Chunk.quote || (isNameOrRole(after) && isLast(after))))) return after;
      }
    }
    if (before !== null) return before.by === 'apposition' ? everyone(c, before) ?? before : before;
    if (c > first && (kind[c - 1] === Chunk.coordinator || (kind[c - 1] === Chunk.comma && c - 1 > first))) {
      const main = (kind[c - 1] === Chunk.coordinator ? sharedSubject(scene, c, first, isCueVerb) : null) ?? mainSubject(scene, c, first, isCueVerb);
      return main === null ? null : { ...(isThing(main) && !says(main) && takes(row, SOMEBODY_SAYS) ? voiceBefore(c, main) : main), by: 'shared' };
    }
    return null;
  }

  /** `A truce failed when Norland vowed to fight after saying that …`: a thing says nothing, so the nearest before it who might. */
  function participleSubject(c: number, row: number): Subject | null {
    const main = accordingSource(c) ?? mainSubject(scene, c, first, isCueVerb);
    return main === null || !isThing(main) || says(main) || !takes(row, SOMEBODY_SAYS | Takes.naming) ? main : voiceBefore(c, main);
  }

  /** The nearest subject before the chunk that has a voice, in whatever clause; else the one that was found. */
  function voiceBefore(c: number, found: Subject): Subject {
    for (let v = c - 1; v >= first; v--) {
      if (kind[v] !== Chunk.verb || (verb[v]! & (Verb.infinitive | Verb.ing)) !== 0 || quoted(head[v]!)) continue;
      const subject = subjectBefore(scene, v, first);
      if (subject !== null && subject.by === 'before' && !isTold(grammar.chunkOf[subject.from]! - 1) && speaksBesideParticiple.has(sourceTypeOf(scene.names, subject))) return { ...subject, by: 'main-clause' };
    }
    return found;
  }

  /** `said “forty workers” were lost`, `said that …`: what follows the chunk is part of what somebody says. */
  function isTold(c: number): boolean {
    const k = c > first && kind[c] === Chunk.quote ? c - 1 : c;
    return k >= first && (kind[k] === Chunk.that || (kind[k] === Chunk.verb && isCueVerb(k)));
  }

  /** `the readout said, adding that …`: it speaks already. */
  function says({ to }: Subject): boolean {
    let v = grammar.chunkOf[to - 1]! + 1;
    while (v < end && kind[v] === Chunk.adverb) v++;
    return v < end && kind[v] === Chunk.verb && isCueVerb(v);
  }

  /** `According to him, the plan was late, adding that …`: nobody else says anything before the participle. */
  function accordingSource(c: number): Subject | null {
    const np = c - 2;
    if (np - 2 >= first && kind[c - 1] === Chunk.comma && kind[np] === Chunk.noun && (hint[np - 2]! & Hint.according) !== 0) return { from: grammar.from[np]!, to: grammar.to[np]!, head: head[np]!, by: 'main-clause' }; // …, according to the Post, citing …
    let source: Subject | null = null;
    for (let k = first; k < c; k++) {
      if ((hint[k]! & Hint.according) !== 0 && k + 2 < c && kind[k + 2] === Chunk.noun && k <= first + 1) source = { ...addressee(k + 2)!.phrase, by: 'main-clause' };
      if (kind[k] === Chunk.quote || (kind[k] === Chunk.verb && (verb[k]! & Verb.passive) === 0 && isCueVerb(k))) return null; // the decision was taken
    }
    return source;
  }

  function isThing(subject: Subject): boolean {
    const type = sourceTypeOf(scene.names, subject);
    return (type === 'other' || type === 'unknown') && grammar.tags[subject.head] === Tag.noun;
  }

  /** `forced Vane to admit`, `it is common for papers to call`: who does what the infinitive tells. */
  function controller(c: number, bits: number): Subject | null {
    if ((bits & Verb.infinitive) === 0) return null;
    if (c - 1 > first && kind[c - 1] === Chunk.verb && (verb[c - 1]! & (Verb.infinitive | Verb.ing)) === 0) { // long before officials started to call it late
      const subject = subjectBefore(scene, c - 1, first);
      return subject === null ? null : { ...subject, by: 'main-clause' };
    }
    if (c - 2 < first || kind[c - 1] !== Chunk.noun || isTimePhrase(scene, c - 1)) return null;
    const before = c - 2;
    if (kind[before] === Chunk.verb ? !CONTROLS(word[head[before]!]!) || (verb[before]! & Verb.passive) !== 0 : kind[before] !== Chunk.preposition || !FOR(word[grammar.from[before]!]!) || before - 1 < first || kind[before - 1] !== Chunk.adjective) return null;
    return { from: grammar.from[c - 1]!, to: grammar.to[c - 1]!, head: head[c - 1]!, by: 'main-clause' };
  }

  /** `It rained, and the mayor, citing the forecast, closed the pier`: the subject of the verb behind the aside that the participle opens. */
  function besideAside(c: number, bits: number): Subject | null {
    if ((bits & Verb.ing) === 0 || c - 3 < first || kind[c - 1] !== Chunk.comma || kind[c - 2] !== Chunk.noun || (kind[c - 3] !== Chunk.coordinator && kind[c - 3] !== Chunk.subordinator && !isTimePhrase(scene, c - 3))) return null;
    let k = c + 1;
    while (k < end && k < c + 12 && kind[k] !== Chunk.comma) {
      if (kind[k] === Chunk.that || kind[k] === Chunk.wh || kind[k] === Chunk.quote || (kind[k] === Chunk.verb && (verb[k]! & (Verb.infinitive | Verb.ing)) === 0)) return null;
      k++;
    }
    if (k + 1 >= end || kind[k] !== Chunk.comma || kind[k + 1] !== Chunk.verb || (verb[k + 1]! & (Verb.infinitive | Verb.ing)) !== 0) return null;
    return { from: grammar.from[c - 2]!, to: grammar.to[c - 2]!, head: head[c - 2]!, by: 'main-clause' };
  }

  /** `with Vane calling it late`, `voters saying they will stay`: who stands right before a participle. */
  function besideParticiple(c: number, row: number): Subject | null {
    let np = c - 1;
    while (np - 2 > first && kind[np - 1] === Chunk.preposition && word[grammar.from[np - 1]!] === OF && kind[np - 2] === Chunk.noun) np -= 2; // with one of her aides saying
    const near: Subject = { from: grammar.from[c - 1]!, to: grammar.to[c - 1]!, head: head[c - 1]!, by: 'main-clause' };
    if (np > first && kind[np - 1] === Chunk.preposition && WITH(word[grammar.from[np - 1]!]!)) return { from: grammar.from[np]!, to: near.to, head: head[np]!, by: 'before' };
    if (!takes(row, Takes.that | Takes.zero | Takes.quote | Takes.naming) || !speaksBesideParticiple.has(sourceTypeOf(scene.names, near)) || c - 1 === first) return null; // officers greeting Bell, pirates boarding it: no words
    if (kind[np - 1] === Chunk.coordinator && opensWith(np - 2)) return { ...near, from: grammar.from[np]!, head: head[np]! };
    const before = kind[np - 1]!, isTo = before === Chunk.to || before === Chunk.preposition;
    return np < c - 1 ? (before === Chunk.to ? null : near) : (kind[c - 2] === Chunk.verb && grammar.tags[near.head] === Tag.noun) || (isTo && (cueRows[row]!.act === 'attitude' || ABOUT(word[grammar.from[c - 2]!]!))) ? near : null; // a letter to the board of governors urging …
  }

  /** `with sirens sounding in several towns and the army saying …`: what ends at the chunk belongs to a `with`. */
  function opensWith(c: number): boolean {
    let k = c;
    while (k > first && (kind[k] === Chunk.noun || (kind[k] === Chunk.verb && (verb[k]! & Verb.ing) !== 0) || (kind[k] === Chunk.preposition && !WITH(word[grammar.from[k]!]!)))) k--;
    return k < c && kind[k] === Chunk.preposition;
  }

  /** `orders probe, announces Rs 10 lakh for kin`: a sum says nothing. */
  function holdsFigure({ from, to }: Subject): boolean {
    for (let t = from; t < to; t++) if (source.tokens.kind[t] === Token.number) return true;
    return false;
  }

  /** Nothing stands behind that would make it an object: `Vane, who was there, urged drivers to wait`, `…, admitted the flights in a speech`. */
  function isLast(after: Subject): boolean {
    let c = grammar.chunkOf[after.to - 1]! + 1;
    while (c < end && (kind[c] === Chunk.adverb || isTimePhrase(scene, c))) c++;
    return c >= end || kind[c] === Chunk.comma || kind[c] === Chunk.stop || kind[c] === Chunk.dash || (kind[c] === Chunk.preposition && speaksByOrder.has(sourceTypeOf(scene.names, after)));
  }

  /** `Vane, 31, and Osk, 29, both deny`: all who were named, for whom the word before the verb stands. */
  function everyone(c: number, { from, to }: Subject): Subject | null {
    const all = grammar.from[c]!;
    if (!EVERYONE(word[all]!) || all === head[c]) return null;
    let joined = false, aged = false; // `Vane and Osk, who run it, both deny` names all; ages between the names part them
    for (let t = from; t < to; t++) {
      joined ||= grammar.tags[t] === Tag.coordinator;
      aged ||= grammar.tags[t] === Tag.number;
    }
    return joined && !aged ? null : { from: all, to: all + 1, head: all, by: 'before' };
  }

  /** `was told by the regulator that …`: the subject is told, or told of. */
  function agentOf(c: number): Subject | null {
    for (let p = c + 1; p + 1 < end && p < c + 8; p++) {
      if (kind[p] === Chunk.preposition && word[grammar.from[p]!] === BY && kind[p + 1] === Chunk.noun && !isTimePhrase(scene, p + 1)) return { ...addressee(p + 1)!.phrase, by: 'agent' };
      if (kind[p] === Chunk.verb || kind[p] === Chunk.comma || kind[p] === Chunk.that || kind[p] === Chunk.quote || kind[p] === Chunk.wh) break;
    }
    return null;
  }

  /** Before the comma stands what may be said: a quotation, or a clause with its verb. `Bell, mayor of Leeds, said X's plan …` has none. */
  function leadsUp(c: number): boolean {
    for (let k = first; k < c; k++) if (kind[k] === Chunk.quote || (kind[k] === Chunk.verb && (verb[k]! & (Verb.infinitive | Verb.ing)) === 0)) return true;
    return false;
  }

  /** `“Q,” Bell, 81 and retired in Cambridge, Mass., said`: who stands straight after a quotation that ends with a comma. */
  function afterQuotation(c: number): Subject | null {
    let mark = c - 1;
    while (mark > first && mark > c - 24 && !(kind[mark] === Chunk.quote && quoted(grammar.from[mark]! - 1))) {
      if (quoted(grammar.from[mark]!)) return null;
      mark--;
    }
    if (kind[mark] !== Chunk.quote || mark + 2 >= c || kind[mark + 1] !== Chunk.noun || kind[c - 1] !== Chunk.comma || grammar.tags[grammar.from[mark]! - 1]! < Tag.comma) return null;
    let aside = false;
    for (let k = mark + 2; k < c - 1; k++) {
      if (kind[k] === Chunk.wh || kind[k] === Chunk.that) aside = true;
      else if (kind[k] === Chunk.semicolon || kind[k] === Chunk.colon) return null;
      else if (kind[k] === Chunk.verb && (verb[k]! & (Verb.ing | Verb.infinitive)) === 0 && !aside && ((verb[k]! & Verb.past) === 0 || kind[k - 1] === Chunk.noun)) return null;
    }
    let last = mark + 1;
    while (last + 2 < c && kind[last + 1] === Chunk.preposition && kind[last + 2] === Chunk.noun) last += 2;
    return { from: grammar.from[mark + 1]!, to: grammar.to[last]!, head: head[mark + 1]!, by: 'apposition' };
  }

  /** `Rejecting the claims, Aliyev said …`: the subject of the main clause comes after the participle's comma. */
  function subjectAhead(c: number): Subject | null {
    if (c - first > 2 && !opensSentence(c)) return aside(c);
    for (let k = c + 1; k + 2 < end; k++) {
      if ((kind[k] !== Chunk.comma && !(kind[k] === Chunk.quote && quoted(grammar.from[k]! - 1))) || kind[k + 1] !== Chunk.noun) continue;
      let v = k + 2;
      while (v < end && kind[v] !== Chunk.verb && kind[v] !== Chunk.comma) v++;
      const subject = v < end && kind[v] === Chunk.verb && (verb[v]! & (Verb.infinitive | Verb.ing)) === 0 ? subjectBefore(scene, v, k + 1) : null;
      if (subject !== null) return { ...subject, by: 'main-clause' };
    }
    return null;
  }

  /** `Now, after saying that …`, `In addition to stating that …`: nothing stands before the participle that may be a source. */
  function opensSentence(c: number): boolean {
    if (c - first > 5 || (kind[c - 1] !== Chunk.preposition && kind[c - 1] !== Chunk.to && kind[c - 1] !== Chunk.subordinator)) return false;
    for (let k = first; k < c; k++) if (kind[k] !== Chunk.preposition && kind[k] !== Chunk.to && kind[k] !== Chunk.subordinator && kind[k] !== Chunk.adverb && kind[k] !== Chunk.comma && kind[k] !== Chunk.coordinator && !(kind[k] === Chunk.noun && kind[k - 1] === Chunk.preposition && kind[k + 1] === Chunk.to)) return false;
    return true;
  }

  /** `Vane, despite admitting that …, has said`: who stands before the comma of an aside. */
  function aside(c: number): Subject | null {
    let mark = c - 1;
    if (kind[mark] === Chunk.preposition || kind[mark] === Chunk.subordinator || kind[mark] === Chunk.adverb) mark--;
    if (mark - 1 < first || kind[mark] !== Chunk.comma || kind[mark - 1] !== Chunk.noun || isTimePhrase(scene, mark - 1)) return null;
    let np = mark - 1;
    if (np - 2 >= first && (kind[np - 1] === Chunk.comma || kind[np - 1] === Chunk.preposition) && kind[np - 2] === Chunk.noun) np -= 2;
    return !isOpening(first, np) ? null : { from: grammar.from[np]!, to: grammar.to[np]!, head: head[np]!, by: 'main-clause' };
  }

  /** `cited X as saying`, `X was quoted by Y as saying`: the one who is cited. */
  function citedSource(c: number): Subject | null {
    if (c - 2 < first || word[grammar.from[c - 1]!] !== AS) return null;
    for (let v = c - 2; v >= first && v > c - 14; v--) {
      if (kind[v] !== Chunk.verb) continue;
      const match = matchCue(source.tokens, head[v]!, endToken);
      if (!RECOUNTS(word[head[v]!]!) && (match < 0 || !takes(matchedRow(match), Takes.asSaying))) return null;
      if ((verb[v]! & Verb.passive) !== 0) return subjectBefore(scene, v, first);
      if (kind[v + 1] !== Chunk.noun) return null;
      let last = v + 1; // one of the sources
      while (last + 2 < c - 1 && kind[last + 1] === Chunk.preposition && OF_FROM(word[grammar.from[last + 1]!]!) && kind[last + 2] === Chunk.noun) last += 2;
      return { from: grammar.from[v + 1]!, to: grammar.to[last]!, head: head[v + 1]!, by: 'before' };
    }
    return null;
  }

  function isNameOrRole(phrase: Phrase): boolean {
    const tag = grammar.tags[phrase.from]!;
    return tag === Tag.name || tag === Tag.determiner || tag === Tag.possessive || grammar.tags[phrase.head] === Tag.name || grammar.tags[phrase.head] === Tag.noun;
  }
}
