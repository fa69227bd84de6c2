/**
 * Attributions that a mark makes, without a verb: the colon or dash of a headline (`Mayor: we are ready` · `We are ready –
 * mayor`), the label of a transcript (`BERG: We begin.`), and a cue that ends its line with a colon, so that what it opens
 * comes next.
 */
import { Chunk, Verb } from '../grammar/chunks.ts';
import { isTimePhrase } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import type { Subject } from '../grammar/subjects.ts';
import { Tag } from '../grammar/tags.ts';
import { Class, classOf } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/vocabulary.ts';
import { isSeenSmall, sourceTypeOf } from '../names/names.ts';
import { linesApart, Shape, Token } from '../text/scan.ts';
import { Frame } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { trimContent } from './extent.ts';
import { listingFinder } from './listing.ts';
import { Place } from './scene.ts';
import type { Range, Scene } from './scene.ts';
import { mayBeMatter, speaksAsLabel, speaksInHeadline } from './voices.ts';

/** What stands after the dash of a headline and is nobody: the kind of page. */
const NO_SOURCE = wordSet('breaking watch listen read note editor correction clarification summary developments blog live update updates video videos photo photos pictures gallery analysis opinion explained explainer review podcast transcript exclusive report news day part interview profile obituary factbox timeline quiz letters comment column editorial feature recap highlights preview faq q a');
/** No persons or bodies, and yet what news has its knowledge from. */
const WITNESSES = wordSet('study studies survey poll research data source sources family families fans crowd public government residents survivors neighbours neighbors locals villagers');
const SPEAKS_OUT = wordSet('speak speaks tell tells recall recalls remember remembers reveal reveals describe describes open opens react reacts share shares');
/** `Hurricane Osk: …`, `Holt v Vane: …` */
const NEVER = wordSet('hurricane typhoon cyclone storm v vs cup league live latest episode season chapter');
const ASKED = wordSet('asked pressed questioned quizzed challenged'), ASKING = wordSet('if whether about why how what when where who'), FARTHEST_ASKED = 12;
const OF = wordSet('of'), DAYS = wordSet('day days round rounds');
const FIRST_PERSON = wordSet('i we our us my me');
const GREATER = 0x3e, AT = 0x40;
/** Lines that a sentence set off by `>` takes at most. */
const FARTHEST_LINE = 40;
const LONGEST_SOURCE = 9, LONGEST_LABEL = 6, LONGEST_OFFICE = 10, LONGEST_ASIDE = 14;
/** What heads a line and is nobody: the parts of a check of facts, the notes of an agency, what is under a report of a match. */
const NO_LABEL = wordSet('claim claims verdict rating ruling thread source sources via pictured photo photos image images picture pictures video videos update updates upd ed eds editors note notes attendance scorer scorers sub subs substitutes goals bookings date time where when venue tickets price cost address phone tel email contact contacts details context background summary question answer fact facts myth reality dir starring cast cert runtime ad advert advertisement sponsor toss umpires serves prep ingredients method tip tips hotline upc allergens storage latest assessment conclusion analysis reporting writing editing by');
const SLASH = 0x2f, ED = wordSet('ed');

/** Finds the candidates that marks make in a sentence. Made once for a document. */
export function markFinder(scene: Scene): (sentence: number, into: Candidate[]) => void {
  const { grammar, sentences, place, source } = scene;
  const { kind, head } = grammar, { sight } = scene, isListed = listingFinder(scene);
  let sentence = 0, first = 0, end = 0, into: Candidate[] = [];
  return (asked, found) => {
    first = grammar.sentenceChunk[asked]!;
    end = grammar.sentenceChunk[asked + 1]!;
    sentence = asked;
    into = found;
    if (scene.letters !== null && opensLine() && letter(scene.letters)) return;
    if (end - first < 2) return;
    if (end - first < 3) signatureBelow();
    else if (post()) return;
    else if (place[sentence] === Place.headline) headline();
    else {
      colon();
      if (!signature()) signatureBelow();
      if (opensLine()) label();
    }
  };

  function closesLine(): boolean {
    return sentence + 1 >= sentences.count || sentences.line[sentence + 1] !== sentences.line[sentence];
  }

  function opensLine(): boolean {
    return sentence === 0 || sentences.line[sentence - 1] !== sentences.line[sentence];
  }

  function headline(): void {
    let start = first;
    for (let c = first + 1; c + 1 < end; c++) {
      if (kind[c] !== Chunk.colon && kind[c] !== Chunk.dash) continue;
      if (sentences.quotation[grammar.from[c]!]! > 0) continue;
      if (kind[c] === Chunk.dash && c === first + 1 && NO_SOURCE(source.tokens.word[grammar.head[first]!]!)) { // `Exclusive – Tom Vane: …`
        start = c + 1;
        continue;
      }
      if (marked(start, c)) return;
      const before = nounPhrase(start, c), after = nounPhrase(c + 1, end);
      const short = after !== null && after.to - after.from <= 5 && grammar.from[c]! - grammar.from[first]! > after.to - after.from + 1;
      const signs = after !== null && after.to - after.from <= 2 && grammar.from[c]! - grammar.from[first]! > 4; // `Mayor, council call for calm: police`
      if (kind[c] === Chunk.colon && before !== null && !signs && c + 2 <= end && isSomebody(before, c + 1, end) && !isListed(sentences.line[sentence]!)) put(Frame.headlineLeft, c, before, null, { from: grammar.to[c]!, to: grammar.to[end - 1]! });
      if (after !== null && (holdsVerb(first, c) || short) && isSomebody(after, first, c)) {
        put(Frame.headlineRight, c, after, { from: grammar.from[start]!, to: grammar.from[c]! }, null);
        return;
      }
      if (kind[c] === Chunk.colon && before !== null) return;
    }
  }

  /** `‘We counted eleven’: residents speak`: what stands between the marks is whoever's it is who speaks behind the colon. */
  function marked(start: number, c: number): boolean {
    if (c - start < 3 || kind[c] !== Chunk.colon || kind[start] !== Chunk.quote || kind[c - 1] !== Chunk.quote || c + 2 >= end || kind[c + 1] !== Chunk.noun || !SPEAKS_OUT(source.tokens.word[grammar.from[c + 2]!]!)) return false;
    const speaker: Subject = { from: grammar.from[c + 1]!, to: grammar.to[c + 1]!, head: grammar.head[c + 1]!, by: 'before' }, type = sourceTypeOf(scene.names, speaker);
    if (!speaksInHeadline.has(type) && type !== 'collective' && !WITNESSES(source.tokens.word[speaker.head]!)) return false;
    put(Frame.headlineRight, c, speaker, { from: grammar.to[start]!, to: grammar.from[c - 1]! }, null);
    return true;
  }

  /** A label is somebody, not the matter (`Storm live: …`, `Ferry strike: …`). What may be either is somebody where the words of the chunks `[a, b)` are put as somebody's. */
  function isSomebody(subject: Subject, a: number, b: number): boolean {
    const { from, to, head } = subject, { word } = source.tokens, type = sourceTypeOf(scene.names, subject);
    if (NO_LABEL(word[head]!) && (head === from || source.tokens.kind[from] !== Token.word)) return false;
    for (let t = from; t < to; t++) if (NEVER(word[t]!)) return false;
    if (WITNESSES(word[head]!)) return true;
    if (!mayBeMatter.has(type) && !(type === 'person' && isCommon(from, to))) return speaksInHeadline.has(type);
    for (let c = a; c < b; c++) {
      if (kind[c] === Chunk.quote) return c === a || type !== 'collective' || grammar.tags[head] !== Tag.name; // Norland: fresh strikes; rivals ‘to meet’
      for (let t = grammar.from[c]!; t < grammar.to[c]!; t++) if (grammar.tags[t] === Tag.modal || grammar.tags[t] === Tag.be || FIRST_PERSON(word[t]!)) return type === 'unknown' || !isCommon(from, to) || FIRST_PERSON(word[t]!);
    }
    return false;
  }

  /** Common nouns, in capitals because a headline has them: each stands in small letters elsewhere, or hardly ever is a name. */
  function isCommon(from: number, to: number): boolean {
    for (let t = from; t < to; t++) {
      const classes = classOf(source.tokens.word[t]!);
      if ((classes & (Class.noun | Class.adjective)) !== 0 && (classes & Class.properLikely) === 0) continue;
      sight.far = true;
      if (!isSeenSmall(scene.names, t)) return false;
    }
    return true;
  }

  /** `“We had no warning.” — Ines Vauban, teacher`: the quotation is signed. */
  function signature(): boolean {
    for (let c = end - 2; c > first; c--) {
      if (kind[c] !== Chunk.dash) continue;
      const source = nounPhrase(c + 1, end);
      const before = c - 1;
      if (source === null || grammar.tags[source.head] !== Tag.name || kind[before] !== Chunk.quote || sentences.quotation[grammar.from[before]! - 1] === 0) return false;
      const inside = sentences.quotation[grammar.from[before]! - 1]!;
      let from = grammar.from[before]! - 1;
      while (from > 0 && sentences.quotation[from - 1] === inside) from--;
      put(Frame.signature, c, source, { from, to: grammar.from[before]! }, null);
      return true;
    }
    return false;
  }

  /** `The pier is shut. — Ines Vauban (@inesvauban) May 3, 2021`: a post, with its author's name and handle behind it, or on the next line. */
  function post(): boolean {
    if (!closesLine()) return false;
    for (let c = end - 3; c >= first; c--) {
      if (kind[c] !== Chunk.dash || kind[c + 1] !== Chunk.noun || kind[c + 2] !== Chunk.open || source.tokens.word[grammar.to[c + 2]!] !== AT) continue;
      if (!isSignedOff(c + 3)) return false;
      const speaker: Subject = { from: grammar.from[c + 1]!, to: grammar.to[c + 1]!, head: head[c + 1]!, by: 'before' };
      const isBelow = c === first && opensLine();
      let from = isBelow ? sentence - 1 : sentence;
      if (from < 0 || linesApart(source.lines, sentences.line[from]!, sentences.line[sentence]!) > 3) return false;
      const to = isBelow ? sentences.to[from]! : grammar.from[c]!;
      while (from > 0 && sentences.line[from - 1] === sentences.line[from]) from--;
      put(Frame.signature, c, speaker, { from: sentences.from[from]!, to }, null);
      return true;
    }
    return false;
  }

  /** Behind a handle come its bracket, and the day of the post: no more is told of its author. */
  function isSignedOff(chunk: number): boolean {
    for (let c = chunk; c < end; c++) if (kind[c] === Chunk.verb || kind[c] === Chunk.wh || kind[c] === Chunk.quote) return false;
    return true;
  }

  /** `— Ines Vauban, teacher` on a line of its own, under a quotation set off by `>`. */
  function signatureBelow(): void {
    if (kind[first] !== Chunk.dash || sentence === 0 || !isSetOff(sentence)) return;
    sight.far = true;
    let from = sentence - 1;
    if (sentences.line[from] === sentences.line[sentence] || !isSetOff(from) || !isOneBlock(sentences.line[from]!, sentences.line[sentence]!)) return;
    const signed = nounPhrase(first + 1, end);
    if (signed === null || !speaks(signed)) return;
    while (from > 0 && isSetOff(from - 1) && isOneBlock(sentences.line[from - 1]!, sentences.line[from]!) && grammar.tags[sentences.from[from - 1]!] !== Tag.dash) from--;
    put(Frame.signature, first, signed, { from: sentences.from[from]!, to: sentences.to[sentence - 1]! }, null);
  }

  function isSetOff(index: number): boolean {
    return source.text.charCodeAt(source.lines.start[sentences.line[index]!]!) === GREATER;
  }

  /** Every line from one to the other is set off. */
  function isOneBlock(from: number, to: number): boolean {
    for (let line = to; line > from && to - line < FARTHEST_LINE; line--) if (source.text.charCodeAt(source.lines.start[line]!) !== GREATER) return false;
    return to - from <= FARTHEST_LINE;
  }

  /** A colon and a quotation, with or without a verb of saying before them: `She was blunt: “…”`. */
  function colon(): void {
    for (let c = first + 1; c < end; c++) {
      if (kind[c] !== Chunk.colon || sentences.quotation[grammar.from[c]!]! > 0) continue;
      if (isListed(sentences.line[sentence]!)) return;
      const opens = c + 2 < end && kind[c + 1] === Chunk.quote && sentences.quotation[grammar.to[c + 1]!]! > 0;
      if (!opens && c + 1 < end) continue;
      const right = opens ? quotationFrom(grammar.to[c + 1]!) : whatComesNext(scene, sentence);
      if (right === null || sentences.quotation[right.from] === 0) return;
      let object = kind[c - 1] === Chunk.noun && grammar.tags[grammar.head[c - 1]!] === Tag.name ? c - 1 : -1;
      if (object - 2 > first && kind[object - 1] === Chunk.preposition && kind[object - 2] === Chunk.noun && grammar.tags[head[object - 2]!] === Tag.name && OF(source.tokens.word[grammar.from[object - 1]!]!)) object -= 2; // the channel Rails of War
      let subject: Subject | null = null; // of the first verb that has one: `Asked about the cost, she shrugged: “…”`
      for (let v = first, asked: Subject | null = null; v < c && subject === null; v++) {
        if (kind[v] !== Chunk.verb || (grammar.verb[v]! & (Verb.infinitive | Verb.ing)) !== 0) continue;
        const before = subjectBefore(scene, v, first);
        // `Asked if the club would sack him, Vane shrugged: “…”`: who the question is about is not who answers.
        if (before !== null && isAskedAbout(before)) asked ??= before;
        else subject = before;
        if (subject === null && v === c - 1) subject = v - 2 > first && kind[v - 1] === Chunk.noun && kind[v - 2] === Chunk.comma ? { from: grammar.from[v - 1]!, to: grammar.to[v - 1]!, head: head[v - 1]!, by: 'before' } : asked;
      }
      const labelled = object > first && subject === null && isNameWithAside(first, c), office = object < 0 && subject === null && !isFigure(c) ? nounPhrase(first, c) : null;
      if (office !== null && opens && isOffice(office)) subject = office; // Commander of the third brigade: “…”
      const named = labelled ? { from: grammar.from[first]!, to: grammar.to[first]!, head: head[first]!, by: 'before' as const } : object >= 0 ? { from: grammar.from[object]!, to: grammar.to[c - 1]!, head: head[object]!, by: 'before' as const } : null;
      put(Frame.colon, c, subject !== null && !(named !== null && grammar.tags[subject.head] !== Tag.name && grammar.tags[subject.head] !== Tag.pronoun) ? subject : named ?? subject, null, right);
      return;
    }
  }

  /** The subject of a question that opens the sentence: `Asked if the club …` */
  function isAskedAbout({ from }: Subject): boolean {
    const { word } = source.tokens, opens = sentences.from[sentence]!;
    return from - opens >= 2 && from - opens <= FARTHEST_ASKED && ASKED(word[opens]!) && ASKING(word[opens + 1]!);
  }

  function quotationFrom(from: number): Range {
    const inside = sentences.quotation[from]!;
    let to = from;
    while (to < sentences.quotation.length && sentences.quotation[to] === inside) to++;
    return { from, to };
  }

  /** The line begins with a short name and a colon, a place or a party in brackets between them perhaps: what follows, to the end of the line, is that speaker's. */
  function label(): void {
    let c = first;
    if (kind[c] === Chunk.quote) c++;
    if (c + 2 < end && kind[c + 1] === Chunk.other && source.tokens.word[grammar.from[c + 1]!] === SLASH && grammar.tags[grammar.from[c]!] === Tag.number) c += 2; // the number of a post: `9/ Mayor Holm: …`
    if (kind[c] === Chunk.open && c + 1 < end && grammar.tags[grammar.from[c + 1]!] === Tag.number) while (c < end && kind[c++] !== Chunk.close); // `[00:14:32] Whitlock: …`
    while (c < end && kind[c] === Chunk.other) c++;
    const start = c;
    while (c < end && grammar.from[c]! - grammar.from[start]! <= LONGEST_OFFICE && kind[c] !== Chunk.colon && kind[c] !== Chunk.open) c++;
    const stop = c;
    if (c === start || c >= end || grammar.from[c]! - grammar.from[start]! > (kind[c] === Chunk.open || isNameWithAside(start, stop) ? LONGEST_OFFICE : LONGEST_LABEL)) return;
    while (c < end && grammar.from[c]! - grammar.from[stop]! <= LONGEST_ASIDE && !(kind[c] === Chunk.colon && (c === stop || kind[c - 1] === Chunk.close))) c++;
    if (c >= end || kind[c] !== Chunk.colon || (c + 1 < end && source.tokens.start[grammar.from[c + 1]!] === source.tokens.end[grammar.from[c]!] && kind[c + 1] !== Chunk.quote) || (c > stop && (kind[c - 1] !== Chunk.close || isFormation(stop + 1, c - 1) || DAYS(source.tokens.word[grammar.from[stop + 1]!]!)))) return; // `Tidebrook (day four of four): …`
    const role = start + 1; // `IDA HOLM, HOST:`
    let speaker = nounPhrase(start, role < stop && kind[role] === Chunk.comma && ((source.tokens.shape[head[role + 1]!]! & Shape.capitals) !== 0 || isNameWithAside(start, stop)) ? role : stop);
    if (speaker === null || !speaks(speaker) || NO_LABEL(source.tokens.word[speaker.head]!) || (NO_LABEL(source.tokens.word[speaker.from]!) && !(ED(source.tokens.word[speaker.from]!) && isPerson(speaker))) || isPlace(speaker) || isListed(sentences.line[sentence]!)) return;
    // `The Minister for Transport (Lena Vogt):`
    const named = c > stop && isOffice(speaker) ? nounPhrase(stop + 1, c - 1) : null;
    if (named !== null && grammar.tags[named.head] === Tag.name && isPerson(named)) speaker = named;
    if (c + 1 >= end) {
      // `Ida Holm (00:03):` over what she says
      const below = speaksAsLabel.has(sourceTypeOf(scene.names, speaker)) || isPerson(speaker) ? whatComesNext(scene, sentence) : null;
      if (below !== null) put(Frame.label, c, speaker, null, below);
      return;
    }
    let last = sentence;
    while (last + 1 < sentences.count && sentences.line[last + 1] === sentences.line[sentence]) last++;
    if (!says(speaker, c + 1, grammar.sentenceChunk[last + 1]!)) return;
    if (!holdsWord(grammar.to[c]!, sentences.to[last]!)) return; // `Vane: 1,501.`
    if (isNameWithAside(start, stop) && c === stop && !beginsAnew(grammar.to[c]!)) return; // `Tom Vane, 34, of Osk: jailed for nine years`
    const from = grammar.to[c]!, to = untilAnswer(from, sentences.to[last]!), quoted = grammar.tags[from] === Tag.quote && from + 1 < to && sentences.quotation[from + 1]! > 0 ? quotationFrom(from + 1) : null;
    put(Frame.label, c, speaker, null, quoted !== null && quoted.to + 1 >= to ? quoted : { from, to });
  }

  /** A capital or a quotation opens what somebody says. */
  function beginsAnew(token: number): boolean {
    return grammar.tags[token] === Tag.quote || (source.tokens.shape[token]! & Shape.capital) !== 0;
  }

  /** Figures alone are votes or goals. */
  function holdsWord(from: number, to: number): boolean {
    for (let t = from; t < to; t++) if (source.tokens.kind[t] === Token.word) return true;
    return false;
  }

  /** `Q. Were you there?` The sentence begins behind the letter. */
  function letter(letters: ReadonlySet<number>): boolean {
    if (!letters.has(sentences.line[sentence]!)) return false;
    let last = sentence;
    while (last + 1 < sentences.count && sentences.line[last + 1] === sentences.line[sentence]) last++;
    const from = sentences.from[sentence]!, token = source.lines.firstToken[sentences.line[sentence]!]!;
    const right = trimContent(scene, { from, to: sentences.to[last]! });
    if (right !== null) into.push({ sentence, frame: Frame.label, row: -1, noun: false, cue: { from: token, to: from }, head: token, chunk: first, speaker: { from: token, to: token + 1, head: token, by: 'before' }, addressee: null, left: null, right, joint: source.tokens.kind[token + 1]!, lead: 0, closes: false });
    return true;
  }

  function isFigure(c: number): boolean {
    return grammar.tags[grammar.from[c - 1]!] === Tag.number;
  }

  /** `Tom Vane, Osk Bank:` · `Sen. Ida Holm, on the radio:` a person and no verb before the colon. */
  function isNameWithAside(start: number, stop: number): boolean {
    if (start + 2 >= stop || kind[start] !== Chunk.noun || kind[start + 1] !== Chunk.comma || sourceTypeOf(scene.names, { from: grammar.from[start]!, to: grammar.to[start]! }) !== 'person') return false;
    for (let c = start + 2; c < stop; c++) if (kind[c] === Chunk.verb || kind[c] === Chunk.quote) return false;
    return true;
  }

  /** `Skelby Town (4-4-2):` opens no speech. */
  function isFormation(a: number, b: number): boolean {
    let dashes = 0;
    for (let t = grammar.from[a]!; t < grammar.from[b]!; t++) {
      if (source.tokens.kind[t] === Token.dash) dashes++;
      else if (grammar.tags[t] !== Tag.number) return false;
    }
    return dashes > 1;
  }

  /** `LONDON: The paper says …`: where the news is from. */
  function isPlace(subject: Subject): boolean {
    return (source.tokens.shape[subject.head]! & Shape.capitals) !== 0 && sourceTypeOf(scene.names, subject) === 'state';
  }

  /** What a person says may be anything, of one word that may be no name only what ends as sentences do; under the name of a role or body without a verb stands a list, or who holds it: `Referee: Ida Holm.` */
  function says(speaker: Subject, a: number, b: number): boolean {
    const last = grammar.tags[grammar.to[b - 1]! - 1]!, isWhole = speaker.to - speaker.from > 1 || last === Tag.stop || last === Tag.quote; // `Storage: in the dark`
    if (isHandle(speaker) || (isWhole && (sourceTypeOf(scene.names, speaker) === 'person' || (source.tokens.shape[speaker.head]! & Shape.capitals) !== 0 || isPerson(speaker)))) return true;
    for (let c = a; c < b; c++) if (kind[c] === Chunk.quote || (kind[c] === Chunk.stop && '!?'.includes(source.text.charAt(source.tokens.start[grammar.from[c]!]!)))) return true;
    return holdsVerb(a, b) && !(kind[a] === Chunk.verb && speaker.to - speaker.from === 1 && !speaksInHeadline.has(sourceTypeOf(scene.names, speaker))); // `Motorists: Avoid the bridge.`
  }

  /** Token of the dash that parts a question from its answer in a court of old: `Were you there?—I was.` */
  function untilAnswer(from: number, to: number): number {
    for (let t = from + 1; t < to; t++) if (grammar.tags[t] === Tag.dash && grammar.tags[t - 1] === Tag.stop && source.tokens.end[t - 1] === source.tokens.start[t] && source.tokens.end[t] === source.tokens.start[t + 1]) return t;
    return to;
  }

  /** A name, or whoever else may speak: `The union: …`, but not `The cost: …`. */
  function speaks(subject: Subject): boolean {
    return grammar.tags[subject.head] === Tag.name || isHandle(subject) || speaksAsLabel.has(sourceTypeOf(scene.names, subject));
  }

  /** `@ada_quill: …` */
  function isHandle({ from, to }: Subject): boolean {
    return to - from === 2 && source.tokens.word[from] === AT;
  }

  function isOffice(subject: Subject): boolean {
    const type = sourceTypeOf(scene.names, subject);
    return type === 'role' || type === 'office';
  }

  /** Two words or more, each with a capital. */
  function isPerson({ from, to }: Subject): boolean {
    if (to - from < 2) return false;
    for (let t = from; t < to; t++) if (grammar.tags[t] !== Tag.name) return false;
    return true;
  }

  /** The chunks as one short noun phrase, if that is what they are. */
  function nounPhrase(a: number, b: number): Subject | null {
    let stop = b;
    while (stop > a && (kind[stop - 1] === Chunk.stop || kind[stop - 1] === Chunk.quote)) stop--;
    if (stop <= a || grammar.to[stop - 1]! - grammar.from[a]! > LONGEST_SOURCE) return null;
    let nouns = 0, head = a;
    for (let c = a; c < stop; c++) {
      const k = kind[c]!;
      if (k === Chunk.noun) {
        if (nouns++ === 0) head = c;
      } else if (k !== Chunk.preposition && k !== Chunk.coordinator && k !== Chunk.adjective && k !== Chunk.comma && k !== Chunk.open && k !== Chunk.close && k !== Chunk.other && k !== Chunk.to) return null;
    }
    if (nouns > 0 && (isTimePhrase(scene, head) || NO_SOURCE(source.tokens.word[grammar.head[head]!]!) || NO_SOURCE(source.tokens.word[grammar.to[stop - 1]! - 1]!))) return null;
    return nouns === 0 ? null : { from: grammar.from[a]!, to: grammar.to[stop - 1]!, head: grammar.head[head]!, by: 'before' };
  }

  function holdsVerb(a: number, b: number): boolean {
    for (let c = a; c < b; c++) if (kind[c] === Chunk.verb && (grammar.verb[c]! & Verb.infinitive) === 0) return true;
    return false;
  }

  function put(frame: number, c: number, speaker: Subject | null, left: Range | null, right: Range | null): void {
    const l = left === null ? null : trimContent(scene, left), r = right === null ? null : trimContent(scene, right);
    if (l === null && r === null) return;
    into.push({ sentence, frame, row: -1, noun: false, cue: { from: grammar.from[c]!, to: grammar.to[c]! }, head: grammar.from[c]!, chunk: c, speaker, addressee: null, left: l, right: r, joint: source.tokens.kind[grammar.from[c]!]!, lead: 0, closes: false });
  }
}

/** Another line, in which a few words and a colon stand before what is said. */
function isLabelled({ from, to, line }: Scene['sentences'], { tags }: Scene['grammar'], sentence: number): boolean {
  if (sentence === 0 || line[sentence] === line[sentence - 1] || tags[from[sentence]!] === Tag.quote) return false;
  for (let t = from[sentence]! + 1; t + 1 < to[sentence]! && t <= from[sentence]! + LONGEST_LABEL; t++) if (tags[t] === Tag.colon) return true;
  return false;
}

/**
 * What a colon at the end of a sentence opens: the quotation that comes next, in the paragraph or in the one after it, or
 * else all of that paragraph. `null` where nothing comes.
 */
export function whatComesNext({ sentences, grammar, source }: Scene, sentence: number): Range | null {
  const next = sentence + 1;
  if (next >= sentences.count || linesApart(source.lines, sentences.line[sentence]!, sentences.line[next]!) > 3) return null;
  const from = sentences.from[next]!;
  if (isLabelled(sentences, grammar, next)) return null; // `What the parties say:` over a list that says who of them says what
  if (grammar.tags[from] === Tag.quote && sentences.quotation[from + 1]! > 0) {
    const inside = sentences.quotation[from + 1]!;
    let to = from + 1;
    while (to < sentences.quotation.length && sentences.quotation[to] === inside) to++;
    return { from: from + 1, to };
  }
  let last = next;
  while (last + 1 < sentences.count && sentences.line[last + 1] === sentences.line[next]) last++;
  return sentences.line[next] === sentences.line[sentence] ? { from, to: sentences.to[next]! } : { from, to: sentences.to[last]! };
}
