// Shows that the tests see each feature: in a copy of the project, one feature at a time is taken out, and a test has to fail.
//   node test/prove.mjs [PART OF A FEATURE'S NAME …]      prints what is seen by which test, and keeps it in test/PROOF.md; exit code 1 where a
//                                                         feature is missed by none. A name in full means that feature alone
//   node test/prove.mjs --names      prints the names of the features
//   node test/prove.mjs --check      prints the rows that no longer fit the sources; exit code 1 where there is one
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const left = new Set(['node_modules', '.git', 'dist', 'out']);

/** A feature: the file and the text that make it, what stands in its place without it, and the suite that has to miss it, with a part of its titles or files behind a colon. */
const features = [
  ['the name behind a description', 'src/reading/names/resolve.ts', 'withApposition(session.cast, parsePhrase(session.cast, ask.from, ask.to), ask.to, ask.cue)', 'void withApposition ?? parsePhrase(session.cast, ask.from, ask.to)', 'unit:test/unit/names'],
  ['he and she are people', 'src/reading/names/pronouns.ts', "case 'female': return actor.human &&", "case 'female': return", 'unit:test/unit/names/people'],
  ['called by the same word', 'src/reading/names/described.ts', "if (head === '' ||", "if (head !== '' ||", 'unit:test/unit/names/people'],
  ['a name given by the source', 'src/reading/names/apposed.ts', 'unit >= 0 && cast.chunks.from[unit] === given', 'unit < -1 && cast.chunks.from[unit] === given', 'unit:test/unit/names/people'],
  ['surnames that are trades or peoples', 'src/reading/names/cast.ts', "name.words.length === 1 && isSurname(cast, k)", "name.words.length === 1 && isSurname(cast, k) && k < 0", 'unit:test/unit/names/people'],
  ['verbs that are nouns or adjectives too', 'src/reading/grammar/tags.ts', 'if (asCue > 0) return asCue;', '', 'unit:test/unit/say/verbs'],
  ['some say', 'src/reading/grammar/tags.ts', 'SEVERAL(tokens.word[t - 1]!) && mayBeCue', 'SEVERAL(0) && mayBeCue', 'unit:test/unit/say/verbs'],
  ['fans of the club hope', 'src/reading/grammar/tags.ts', '|| ofSeveral(t - 1, from)', '', 'unit:test/unit/say/verbs'],
  ['the ministry calls for calm', 'src/reading/grammar/tags.ts', '&& isOnlyVerb(t, from, to)', '&& t < 0', 'unit:test/unit/say/verbs'],
  ['days behind a noun', 'src/reading/grammar/chunks.ts', '|| LAST(tokens.word[t]!)', '', 'unit:test/unit/say/verbs'],
  ['what the writer says was not told', 'src/reading/say/decide.ts', '&& tells(word[grammar.head[c + 3]!]!)', '&& c < 0', 'unit:test/unit/say/verbs'],
  ['who reports an attribution', 'src/reading/say/closing.ts', 'return grammar.from[at] === token;', 'return false;', 'unit:test/unit/say/verbs'],
  ['surnames that are adjectives', 'src/reading/grammar/tags.ts', '!NO_SURNAME(word) && speaksNext(t + 1, to)', 'NO_SURNAME(word) && speaksNext(t + 1, to)', 'unit:test/unit/names/people'],
  ['ages that the text tells', 'src/reading/names/described.ts', 'if (aged !== null) return aged;', '', 'unit:test/unit/names/people'],
  ['two in a headline', 'src/reading/grammar/subjects.ts', "if (by === 'before' && (before === first", "if (by === 'before' && (before < 0", 'unit:test/unit/names/people'],
  ['told whom, behind what was told', 'src/reading/say/candidates.ts', 'skipApposition(rest) : skipSetting(close)', 'skipApposition(rest) : skipSetting(rest + 0 * close)', 'unit:test/unit/names/people'],
  ['what an unknown name names', 'src/reading/names/kinds.ts', 'if (name.inPerson || isTail(name)) continue;', 'if (name.inPerson || isTail(name) || weighed.length > 0) continue;', 'unit:test/unit/names'],
  ['Markdown around words', 'src/reading/read.ts', 'const prose = unmarked(', 'const prose = source ?? unmarked(', 'unit:test/unit/text'],
  ['marks of Markdown in one sweep', 'src/reading/text/markup.ts', 'Math.max(t + length, closed[form]!)', 't + length', 'unit:test/unit/text/markup'],
  ['paragraphs that were wrapped', 'src/reading/read.ts', ', layout.wrapped);', ');', 'unit:test/unit/text/markup'],
  ['words parted at the end of a line', 'src/reading/text/markup.ts', 'joinWord(t)) t++;', 'joinWord(t) && t < 0) t++;', 'unit:test/unit/text/markup'],
  ['narrow columns', 'src/reading/layout/wraps.ts', 'if (!isWide && !isNarrow) return;', 'if (!isWide) return;', 'unit:test/unit/layout/body'],
  ['the lines of a reading are its own', 'src/reading/read.ts', 'source.lines.start.slice()', 'source.lines.start', 'unit:test/unit/text/columns'],
  ['what a line has', 'src/reading/text/source.ts', 'this.held |= Holds.quote', 'this.held |= 0', 'unit:test/unit/text'],
  ['where sentences may end', 'src/reading/text/source.ts', 'word === 0x2e || word === 0x21', 'word === 0x21', 'unit:test/unit/text'],
  ['a credit behind a stop', 'src/reading/layout/captions.ts', 'const t = stops[s]! + 1;', 'const t = stops[s]!;', 'unit:test/unit/layout'],
  ['lines of a press release', 'src/reading/layout/furniture.ts', 'if (release) return release;', '', 'unit:test/unit/layout/furniture'],
  ['what readers wrote', 'src/reading/layout/groups.ts', '  readers();\n', '', 'unit:test/unit/layout/furniture'],
  ['a picture under its label', 'src/reading/layout/groups.ts', "sign.kind === 'caption') shown(i);", "sign.kind === 'caption') void shown;", 'unit:test/unit/layout/furniture'],
  ['the head of a message', 'src/reading/layout/headers.ts', " || key === 'subject'", '', 'unit:test/unit/layout/head'],
  ['only the text in front is said to be no news', 'package.json', '"contents": "%welcome.voices.noNews%"', '"contents": "%welcome.noNews%"', 'ui:not-news'],
  ['that no text is read is said', 'src/editor/views/voices.ts', "off ? 'off' : ", '', 'ui:not-news'],
  ['links by reference', 'src/reading/text/markup.ts', 'Math.max(addressEnd(close + 1), referenceEnd(close + 1))', 'addressEnd(close + 1)', 'unit:test/unit/text/markup'],
  ['a quotation signed below', 'src/reading/say/marks.ts', 'if (!signature()) signatureBelow();', 'signature();', 'unit:test/unit/say/statements'],
  ['who has read a paper', 'src/reading/say/nouns.ts', '&& !(kind[core + 1] === Chunk.verb && isRead(', '&& !(kind[core + 1] === Chunk.stop && isRead(', 'unit:test/unit/say/verdicts'],
  ['readers pass papers on', 'src/reading/say/chain.ts', '      readBy(index, candidate);\n', '', 'unit:test/unit/say/verdicts'],
  ['behind a relative clause', 'src/reading/say/candidates.ts', 'if (close + 1 < last && goesOn(', 'if (close + 1 > last && goesOn(', 'unit:test/unit/say/verdicts'],
  ['who calls it so in a relative clause', 'src/reading/grammar/asides.ts', 'if (opens === Chunk.wh && kind[c + 2] === Chunk.noun &&', 'if (opens === Chunk.stop && kind[c + 2] === Chunk.noun &&', 'unit:test/unit/say/verdicts'],
  ['what could not be written', 'src/editor/settled.ts', '{ date: remembered.date, timeZone: remembered.timeZone, ...changes }', 'changes', 'unit:test/unit/editor/settled'],
  ['lines that are the same', 'src/reading/text/same-lines.ts', 'lastAtOrBefore(lines.start, head - 1)', 'lastAtOrBefore(lines.start, head)', 'unit:test/unit/text/same-lines'],
  ['only what was changed is scanned', 'src/reading/text/scan.ts', 'if (before === null) {', 'if (before !== undefined) {', 'unit:test/unit/text/same-lines'],
  ['decisions kept near a change', 'src/reading/say/kept.ts', 'fill(1, above.lines, below.lines)', 'fill(0)', 'unit:test/unit/say/kept'],
  ['decisions that looked far', 'src/reading/say/listing.ts', 'if (!alone) sight.far = true;', '', 'unit:test/unit/say/kept'],
  ['decisions about somebody else', 'src/reading/say/kept.ts', '  markUnlike(before.scene.names.named, names.kept.named, lines.firstToken, alike, unlike);\n', '', 'unit:test/unit/say/kept'],
  ['decisions moved', 'src/reading/say/kept.ts', 'head: head + tokens, chunk: chunk + chunks', 'head: head + tokens, chunk', 'unit:test/unit/say/kept'],
  ['names cut anew', 'src/reading/names/cuts.ts', "if ((asked & SMALL) !== 0 && ", "if (asked > 99 && ", 'unit:test/unit/names/cuts'],
  ['memory of two readings', 'src/reading/text/memory.ts', '[now, next] = [next, now];', '', 'unit:test/property/reread'],
  ['columns handed on', 'src/reading/text/memory.ts', 'given.push(buffer as ArrayBuffer);', 'void buffer;', 'unit:test/unit/text/columns'],
  ['statements made some paragraphs at a time', 'src/reading/say/say.ts', 'reportOnly[index] === 0 ? next++ : -1', 'reportOnly[index] === 0 ? index : -1', 'unit:test/unit/say/statements'],
  ['drafts handed on where nothing goes on', 'src/reading/say/quotations.ts', 'lastQuoted < 0 && closing < 0 && sentences.from[s]! >= aheadTo) handOn();', 'sentences.from[s]! >= aheadTo) handOn();', 'unit:test/unit/say/statements'],
  ['a label over what is said', 'src/reading/say/marks.ts', 'if (below !== null) put(Frame.label', 'if (below === undefined) put(Frame.label', 'unit:test/unit/say/statements'],
  ['times of a recording', 'src/reading/layout/layout.ts', 'recorded.lines.size > 0 ? new Map<number, Stamp>() : stampedLines', 'stampedLines', 'unit:test/unit/stamps/recording'],
  ['rows of tables', 'src/reading/layout/headings.ts', 'if (isRow(page, line)) return null;', '', 'unit:test/unit/layout/body'],
  ['what is struck out', 'src/reading/text/markup.ts', 'if (length === 2 && (open & STRUCK) === 0', 'if (length > 9 && (open & STRUCK) === 0', 'unit:test/unit/text/markup'],
  ['signs of notes', 'src/reading/text/markup.ts', 'if (!note(t) && ', 'if (', 'unit:test/unit/text/markup'],
  ['tags of HTML', 'src/reading/text/markup.ts', 'else if (unit === LESS) tag(t);', '', 'unit:test/unit/text/markup'],
  ['marks by name or number', 'src/reading/text/scan.ts', 'if (entity !== null) {', 'if (entity === undefined) {', 'unit:test/unit/text/entities'],
  ['the fields of front matter', 'src/reading/layout/layout.ts', '...fieldBlocks(page, header, headline), ', '', 'unit:test/unit/layout/head'],
  ['a heading above the title of front matter', 'src/reading/layout/titles.ts', 'if (header.title && !onPage) {', 'if (header.title) {', 'unit:test/unit/layout/head'],
  ['initials in an interview', 'src/reading/names/turns.ts', 'byInitials.has(letters) ? null : actor', 'null', 'unit:test/unit/say/turns'],
  ['initials that open one line', 'src/reading/names/turns.ts', 'FEWEST_TURNS = 2', 'FEWEST_TURNS = 1', 'unit:test/unit/say/turns'],
  ['whom a court hears is not said to it', 'src/reading/say/prior.ts', 'isOneOf(frame, CLAUSES)', 'frame !== Frame.wh', 'unit:test/unit/say/courts'],
  ['a preposition goes with its time', 'src/reading/say/ends.ts', 'to: from[joint]! };', 'to: end.to };', 'unit:test/unit/say/courts'],
  ['letters that open questions and answers', 'src/reading/text/letters.ts', 'return found !== null && questions', 'return found === null && questions', 'unit:test/unit/say/turns'],
  ['what is told in a turn', 'src/reading/say/say.ts', 'head < turnEnd ? turn', 'head < 0 ? turn', 'unit:test/unit/say/turns'],
  ['asides with commas of their own', 'src/reading/grammar/subjects.ts', 'c = outOfAsides(clauses, c, first);', 'void outOfAsides;', 'unit:test/unit/say/asides'],
  ['a weekday settles the year', 'src/reading/time/timex/resolve.ts', 'if (isRight(other)) return other;', 'void other;', 'unit:test/unit/time/tense'],
  ['notes of one desk to another', 'src/reading/layout/furniture.ts', '(isDeskNote(page, line) ? DESK_NOTE : null)', '(isDeskNote(page, line) ? null : null)', 'unit:test/unit/layout/furniture'],
  ['a medium that cites its source', 'src/reading/names/outlets.ts', 'REPORTS(tokens.word[after]!) && citesBehind(source, after + 1, false)', 'after < 0 && REPORTS(0) && citesBehind(source, 0, false)', 'unit:test/unit/say/kinds'],
  ['media at the head of the sentence', 'src/reading/say/chain.ts', 'spokenBefore(index, candidate);', 'void spokenBefore;', 'unit:test/unit/say/kinds'],
  ['the one who asks by initials', 'src/reading/names/dull.ts', '|| signs(t - 1))', '|| (t < 0 && signs(t)))', 'unit:test/unit/say/kinds'],
  ['initials that are a medium’s too', 'src/reading/names/cast.ts', "kind === 'outlet' ? ofInitials(cast, k) : null", 'null', 'unit:test/unit/say/kinds'],
  ['a deputy is an official', 'src/reading/names/roles.ts', "(alike > 1 || word !== 'deputy')", 'alike > 0', 'unit:test/unit/say/kinds'],
  ['described by somebody', 'src/reading/say/candidates.ts', 'agent !== null && takes(row, Takes.as) ?', 'agent !== null && c < 0 ?', 'unit:test/unit/say/kinds'],
  ['an aside that ends with a quotation', 'src/reading/grammar/subjects.ts', 'if (noun < 0) return null;', 'if (noun >= 0) return null;', 'unit:test/unit/say/kinds'],
  ['as somebody put it', 'src/reading/say/prior.ts', 'AS_PUT = 4', 'AS_PUT = 0', 'unit:test/unit/say/kinds'],
  ['a quotation before the colon of a headline', 'src/reading/say/marks.ts', 'if (marked(start, c)) return;', 'void marked;', 'unit:test/unit/say/kinds'],
  ['a dateline without a dash', 'src/reading/layout/dateline.ts', '(signed || (agency && date && hasPlace && !slashes))', 'signed', 'unit:test/unit/say/kinds'],
  ['handles', 'src/reading/names/handles.ts', 'only = one;', 'only = null;', 'unit:test/unit/say/kinds'],
  ['for somebody', 'src/reading/say/nouns.ts', '    forSomebody();', '    void forSomebody;', 'unit:test/unit/say/kinds'],
  ['what is carried is said once', 'src/reading/say/chain.ts', 'if (found) reportOnly[index] = 1;', '', 'unit:test/unit/say/kinds'],
  ['whose he is', 'src/reading/names/pronouns.ts', 'isSubject(chunks.phraseFrom[owned ? k - 1 : k]!)', 'isSubject(chunks.phraseFrom[k + 0 * +owned]!)', 'unit:test/unit/say/kinds'],
  ['what an office is for', 'src/reading/names/pronouns.ts', 'STATE(word) ||', 'word < 0 ||', 'unit:test/unit/say/kinds'],
  ['a dash opens words', 'src/reading/say/prior.ts', 'DASHED = 3', 'DASHED = 0', 'unit:test/unit/say/kinds'],
  ['lists with labels', 'src/reading/say/listing.ts', 'sentences * 2 < to - from &&', 'sentences < 0 &&', 'unit:test/unit/say/kinds'],
  ['the team of a match', 'src/reading/say/listing.ts', 'parts >= FEWEST_PARTS', 'parts < 0', 'unit:test/unit/say/who'],
  ['who asks and answers to explain', 'src/reading/text/letters.ts', 'return quoting < TURNS;', 'return quoting >= 0;', 'unit:test/unit/say/who'],
  ['paragraphs that wait for their cue', 'src/reading/say/quotations.ts', 'if (isAhead()) return;', 'void isAhead;', 'unit:test/unit/say/who'],
  ['what an office looks after before the name', 'src/reading/names/person-in.ts', '|| isLookedAfter(cast, k)', '|| isLookedAfter === undefined', 'unit:test/unit/say/who'],
  ['what somebody denies in a relative clause', 'src/reading/say/candidates.ts', 'if (denied !== null) add(', 'if (denied !== null && c < 0) add(', 'unit:test/unit/say/who'],
  ['verbs whose object is a thing', 'src/reading/say/prior.ts', 'THING = -1.5', 'THING = 0', 'unit:test/unit/say/who'],
  ['farmers such as Vane', 'src/reading/grammar/phrases.ts', "SUCH = wordSet('such')", "SUCH = wordSet('')", 'unit:test/unit/say/who'],
  ['hours in one word', 'src/reading/time/timex/find.ts', 'found.push(...hours);', '', 'unit:test/unit/time/timex'],
  ['first names that are months', 'src/reading/time/written/date.ts', '|| isFirstName(source, t, limit)', '', 'unit:test/unit/time/timex'],
  ['a score before a date', 'src/reading/time/written/date.ts', 'if (isScore(source, token, stopped, limit)) return null;', '', 'unit:test/unit/time/timex'],
  ['hours up to hours of a day', 'src/reading/time/timex/timex.ts', '&& TO(wordAt(source, expression.next))', '&& TO(0)', 'unit:test/unit/time/timex'],
  ['quarters before the one reported', 'src/reading/time/timex/timex.ts', '!isPastOf(led) &&', '', 'unit:test/unit/time/timex'],
  ['clubs are no persons', 'src/reading/names/kinds.ts', "words.length > 1 && CLUB(", "words.length > 99 && CLUB(", 'unit:test/unit/say/who'],
  ['the main clause behind a relative one', 'src/reading/say/decide.ts', ', mainGoesOn(scene, found[i]!)', '', 'unit:test/unit/say/who'],
  ['marks that close where they open', 'src/reading/say/extent.ts', "grammar.tags[from] !== Tag.quote) end++;", "grammar.tags[from] === Tag.quote) end++;", 'unit:test/unit/say/who'],
  ['questions and answers take turns', 'src/reading/say/quotations.ts', 'const continues = inTurn();', 'const continues = speaks(lastQuoted); void inTurn;', 'unit:test/unit/say/who'],
  ['the company that a report is about', 'src/reading/names/recall.ts', "(head === 'company' ? onlySpoke", "(head === '' ? onlySpoke", 'unit:test/unit/say/who'],
  ['a contractor who was spoken of', 'src/reading/names/described.ts', "(isWord(ground, u - 1, 'a', 'an') || isWord(ground, u - 2, 'a', 'an'))) return true;", 'u < 0) return true;', 'unit:test/unit/say/who'],
  ['in the opinion of somebody', 'src/reading/say/nouns.ts', '    inOpinion();\n', '    void inOpinion;\n', 'unit:test/unit/say/who'],
  ['a verb joined to one far before', 'src/reading/grammar/subjects.ts', '|| verb - c > FARTHEST_JOINED', '', 'unit:test/unit/say/who'],
  ['he whose turn it was before', 'src/reading/names/pronouns.ts', '|| ground.line[turn.from] !== ground.line[token] ?', '?', 'unit:test/unit/say/who'],
  ['an apposition before who', 'src/reading/names/pronouns.ts', 'if (apposed >= 0) return', 'if (apposed < -1) return', 'unit:test/unit/say/who'],
  ['a label that may be no name', 'src/reading/say/marks.ts', '(isWhole && (source', '((source', 'unit:test/unit/say/kinds'],
  ['a place that heads a line', 'src/reading/say/marks.ts', 'isPlace(speaker) || isListed', 'isListed', 'unit:test/unit/say/kinds'],
  ['more about a source before what it says', 'src/reading/say/nouns.ts', 'after = behindAside(after);', 'void behindAside;', 'unit:test/unit/say/kinds'],
  ['who is told of is not who tells', 'src/reading/names/pronouns.ts', '?? toldOf(session, token, cue)', '', 'unit:test/unit/say/kinds'],
  ['a name in brackets behind an office', 'src/reading/names/apposed.ts', 'if (held >= 0 &&', 'if (held < -1 &&', 'unit:test/unit/say/kinds'],
  ['a quotation behind a clock time', 'src/reading/text/sentences.ts', ': opensQuotation(t, end) ? t + 1 : -1;', ': -1;', 'unit:test/unit/say/kinds'],
  ['nobody is she in her own words', 'src/reading/names/pronouns.ts', 'if (actor === self &&', 'if (actor === self && false &&', 'unit:test/unit/say/turns'],
  ['letters behind a name', 'src/reading/names/chunks.ts', '|| isDegree(source, start, to, first)', '|| (isDegree(source, start, to, first) && false)', 'unit:test/unit/names/people'],
  ['who is asked about does not answer', 'src/reading/say/marks.ts', 'before !== null && isAskedAbout(before)', 'before !== null && isAskedAbout(before) && false', 'unit:test/unit/say/whose'],
  ['first published, then changed', 'src/reading/time/entries.ts', 'if (other !== null && other.days', 'if (other !== null && false && other.days', 'unit:test/unit/time/entries'],
  ['a page that calls itself an interview', 'src/reading/layout/news/news.ts', 'interviewed !== null && m.turns', 'interviewed !== null && m.turns < 0 && m.turns', 'unit:test/unit/layout/news'],
  ['labels without Markdown', 'src/features/say-words.ts', 'unmarked(wordsOf(reading, span).slice(0, LABELLED))', '(void unmarked, wordsOf(reading, span).slice(0, LABELLED))', 'unit:test/unit/features/timeline'],
  ['the body that the headline names', 'src/reading/names/recall.ts', 'if (main !== null) return', 'if (main !== null && false) return', 'unit:test/unit/names/people'],
  ['words that nothing opens', 'src/reading/say/statement.ts', 'unopened(own) >= 0 || (own', 'unopened(own) < -1 || (own', 'unit:test/unit/say/whose'],
  ['two commas for a mark', 'src/reading/text/quotes.ts', 'if (opening >= 0) return void', 'if (opening < -1) return void', 'unit:test/unit/text/quotes'],
  ['nothing written yet', 'src/editor/views/voices.ts', "(isBlank(document) ? 'noDocument' : 'noNews')", "(isBlank(document) ? 'noNews' : 'noNews')", 'ui:not-news'],
  ['what is piped in', 'src/cli/files.ts', "if (given === '-')", "if (given === '--')", 'unit:test/unit/cli/run'],
  ['who asks is not who answers', 'src/reading/names/pronouns.ts', 'if (actor === asker) return;', 'void asker;', 'unit:test/unit/say/courts'],
  ['what a court hears is said to it', 'src/reading/say/statement.ts', 'row < 0 || isHeard(candidate) ?', 'row < 0 || (isHeard(candidate) && false) ?', 'unit:test/unit/say/courts'],
  ['a time between the verb and what is said', 'src/reading/say/after-cue.ts', 'if (behind > r && takes(row', 'if (behind > r && behind < 0 && takes(row', 'unit:test/unit/say/courts'],
  ['labels in a list', 'src/reading/say/marks.ts', 'if (isLabelled(sentences, grammar, next)) return null;', '', 'unit:test/unit/say/statements'],
  ['brackets behind a label', 'src/reading/say/marks.ts', 'kind[c] !== Chunk.colon && kind[c] !== Chunk.open) c++;', 'kind[c] !== Chunk.colon) c++;', 'unit:test/unit/say/statements'],
  ['a closed pipe on Windows', 'src/cli/print.ts', "if (!atOnce) process.stdout.on('error', ended);", '', 'unit:test/unit/cli/print'],
  ['a medium that cites carries', 'src/reading/say/chain.ts', 'reportOnly[index] === 1 || !CITING(', 'reportOnly[index] === 1 || CITING(', 'unit:test/unit/say'],
  ['a verdict is no part of a claim', 'src/reading/say/nouns.ts', 'opensAsSubject(within, c)', 'opensAsSubject(within, c) && false', 'unit:test/unit/say/verdicts'],
  ['the sentence of a relative clause goes on', 'src/reading/say/candidates.ts', 'followsSubject(within, grammar.chunkOf[speaker.from]!)', 'followsSubject(within, -1)', 'unit:test/unit/say/verdicts'],
  ['a source told apart without a comma', 'src/reading/grammar/subjects.ts', 'far !== null && (near === null', 'far !== null && false && (near === null', 'unit:test/unit/say/verdicts'],
  ['what only seems so is nobody’s', 'src/reading/say/impersonal.ts', 'if (SEEMS(', 'if (false && SEEMS(', 'unit:test/unit/say/whose'],
  ['a joined verb has the source of the nearest', 'src/reading/say/sources.ts', '(kind[c - 1] === Chunk.coordinator ? sharedSubject(', '(kind[c - 1] === Chunk.comma ? sharedSubject(', 'unit:test/unit/say/whose'],
  ['who stands right before a participle', 'src/reading/say/sources.ts', 'if (absolute !== null) return absolute;', 'void absolute;', 'unit:test/unit/say/whose'],
  ['who is made to say something', 'src/reading/say/sources.ts', '?? controller(c, bits)', '?? (controller === undefined ? controller(c, bits) : null)', 'unit:test/unit/say/whose'],
  ['even if it is so', 'src/reading/say/supposed.ts', 'if (EVEN(', 'if (false && EVEN(', 'unit:test/unit/say/hidden'],
  ['an aside between dashes before what is said', 'src/reading/say/after-cue.ts', "if (kind[r] === Chunk.dash) { // said", "if (kind[r] === Chunk.open) { // said", 'unit:test/unit/say/hidden'],
  ['a label in a quoted transcript', 'src/reading/say/prior.ts', '=== 0 ? 0.8 : 3;', '=== 0 ? 0.8 : 0.8;', 'unit:test/unit/say/hidden'],
  ['where it was said is no part of it', 'src/reading/say/ends.ts', 'ofDeed = isOneOf(candidate.frame, DEEDS);', 'ofDeed = isOneOf(candidate.frame, 0 * DEEDS);', 'unit:test/unit/say/hidden'],
  ['a participle that opens the sentence', 'src/reading/say/sources.ts', 'if (c - first > 2 && !opensSentence(c)) return aside(c);', 'if (c - first > 2 && (!opensSentence(c) || true)) return aside(c);', 'unit:test/unit/say/whose'],
  ['a day inside a cue', 'src/reading/lexicon/cues.ts', '&& isSetBetween(', '&& false && isSetBetween(', 'unit:test/unit/say/hidden'],
  ['a medium named behind what was said', 'src/reading/say/chain.ts', 'spokenOn(index, drafts[index]!.weighed!);', '', 'unit:test/unit/say/statements'],
  ['what is asked or supposed was not said', 'src/reading/say/tense.ts', 'if (isSupposed(scene, candidate)) return false;', 'void isSupposed;', 'unit:test/unit/say/verdicts'],
  ['the matter of a headline is no speaker', 'src/reading/say/marks.ts', 'isSomebody(before, c + 1, end)', 'isSomebody(before, c + 1, end) !== null', 'unit:test/unit/say/verdicts'],
  ['a headline says who says it last', 'src/reading/say/prior.ts', 'return isHeadline ? 2.5 : ', 'return isHeadline ? 0 : ', 'unit:test/unit/say/verdicts'],
  ['words that stand for those just named', 'src/reading/names/resolve.ts', ': standIn(session, phrase.from, phrase.to);', ': (void standIn, null);', 'unit:test/unit/names/stand-ins'],
  ['initials end no sentence', 'src/reading/text/sentences.ts', '&& !isInitial(next)', '&& (isInitial(next) || true)', 'unit:test/unit/say/verdicts'],
  ['hints', 'src/extension.ts', 'registerHints(readings, settings),', '', 'host:Times in the text'],
  ['hover', 'src/extension.ts', 'registerHover(readings, settings, cueGrammar.at),', '', 'host:Times in the text'],
  ['outline', 'src/extension.ts', 'registerSymbols(readings, settings),', '', 'host:The seeds'],
  ['folding', 'src/extension.ts', 'registerFolding(readings, settings),', '', 'host:The seeds'],
  ['going to a place', 'src/extension.ts', 'registerReveal(log),', '', 'host:Hostile text'],
  ['settled days', 'src/editor/readings.ts', 'const settled = await this.settled.of(document.uri);', 'const settled = {};', 'host:What the reader has settled'],
  ['the year of neighbours', 'src/reading/settled.ts', 'own === undefined ? others :', 'own === undefined ? NOTHING_SETTLED :', 'host:What the reader has settled'],
  ['paragraphs headed by their date', 'src/reading/layout/stamps/stamps.ts', 'dated.length === 0 ? [] : datedEntries(', 'dated.length >= 0 ? [] : datedEntries(', 'unit:test/unit/stamps/dated'],
  ['a dateline says nothing', 'src/reading/say/build.ts', 'if (layout.dateline !== null) beginBehind(', 'if (layout.dateline === undefined) beginBehind(', 'unit:test/unit/layout/datelines'],
  ['a line without a stop is cut', 'src/reading/text/sentences.ts', '++outside <= LONGEST', '++outside >= 0', 'unit:test/unit/text'],
  ['anomalies in other languages', 'src/features/findings.ts', 'plain(t(sentence, ', 'plain(((_: string, ...all: string[]) => all.join())(sentence, ', 'unit:test/unit/features/pseudo'],
  ['a likely year is told', 'src/features/hover.ts', "timex.confidence === 'likely' ? [text(' · '), YEAR_LIKELY()] : []", '[]', 'unit:test/unit/features'],
  ['watching .sayso.json', 'src/editor/settled.ts', 'watcher, watcher.onDidCreate(forget), watcher.onDidChange(forget), watcher.onDidDelete(forget),', 'watcher,', 'host:What the reader has settled'],
  ['its diagnostic', 'src/editor/settled.ts', '[diagnosticOf(text, file.problem)]', '[]', 'host:On bad days'],
  ['silence where it is no news', 'src/editor/readings.ts', "return kept.reading !== null && (enabled === 'always' || kept.reading.news.value) ? kept.reading : null;", 'return kept.reading;', 'host:What is not news'],
  ['sayso.enabled', 'src/editor/readings.ts', "if (enabled === 'never') return null;", '', 'host:Each face'],
  ['hints after settling', 'src/editor/readings.ts', 'this.rereadings.fire();', '', 'ui:timeline'],
  ['escaping', 'src/features/markdown.ts', "plain(words, 2000).replace(/[!-/:-@[-`{-~]/g, '\\\\$&')", 'words', 'unit:test/unit/features'],
  ['icons in labels', 'src/features/plain.ts', '.replace(ICON, `$$${JOINT}(`)', '', 'host:Hostile text'],
  ['marks', 'src/extension.ts', 'registerDecorations(readings, settings, log),', '', 'ui:page'],
  ['dimming', 'src/features/marks.ts', '.filter(({ kind }) => isAroundTheNews(kind))', '.filter(() => false)', 'ui:page'],
  ['evidence is not dimmed', 'src/features/marks.ts', "'duplicate-title']", "'duplicate-title', 'source-line', 'caption', 'timezone-note']", 'ui:page'],
  ['timeline', 'src/extension.ts', 'registerTimeline(readings, settings, log, workspaceState, growth),', '', 'ui:timeline'],
  ['following the cursor', 'src/editor/views/timeline.ts', 'await view.reveal(row, { select: true, focus: false });', 'await Promise.resolve();', 'ui:timeline'],
  ['marks go with the language', 'src/editor/readings.ts', 'if (was || isText(document)) this.changes', 'if (isText(document)) this.changes', 'unit:test/unit/reader'],
  ['what a terminal would obey', 'src/export/text.ts', 'out.map(legible)', 'out', 'unit:test/unit/cli/run'],
  ['characters cut in two', 'src/export/text.ts', ".replace(LAST_HALF, '')", '', 'unit:test/unit/cli/text'],
  ['a full disk', 'src/cli/print.ts', 'process.exit(1);', 'throw error;', 'unit:test/unit/cli/print'],
  ['a zone that is none is not offered', 'src/features/settle-choices.ts', 'timeZoneProblem(ownZone) === null', "ownZone !== ''", 'unit:test/unit/features/settle'],
  ['paths as other programs write them', 'src/features/settle-text.ts', ' || pathNamed(member.key) === key', '', 'unit:test/unit/features/settle'],
  ['staying in a comparison', 'src/editor/reveal.ts', 'visible.every(({ viewColumn }) => viewColumn === undefined)', 'visible.length > 9', 'host:beside its older'],
  ['lit in one editor at a time', 'src/editor/reveal.ts', 'if (litIn !== editor)', 'if (litIn === undefined)', 'unit:test/unit/editor/reveal'],
  ['what is run is the user\'s own', 'src/cli/main.ts', 'module.enableCompileCache?.(folder)', 'module.enableCompileCache?.()', 'unit:test/unit/cli/kept'],
  ['what other builds have kept', 'src/cli/load.ts', 'forgetOthers(kept);', '', 'unit:test/unit/cli/kept'],
  ['who may come into the embedded window', 'tools/lib/server.mjs', 'tokenFile === undefined ? [', 'tokenFile !== undefined ? [', 'ui:start'],
  ['a statement that is wrapped', 'src/features/statements.ts', 'return block !== undefined && end <= block.span[1];', 'return block === undefined;', 'unit:test/unit/features/statements'],
  ['what broke a worker is not read in the host', 'src/editor/reader/desk.ts', "this.stage === 'last resort' && this.broke.has(address)", "this.stage === 'given up' && this.broke.has(address)", 'unit:test/unit/reader/desk'],
  ['one document does not cost all others their worker', 'src/editor/reader/desk.ts', 'if (!known) this.breakdowns++;', 'this.breakdowns++;', 'unit:test/unit/reader/desk'],
  ['setting day and zone', 'src/extension.ts', 'registerSettle(readings, settled, settings, log),', '', 'ui:timeline'],
  ['typing is noticed', 'src/editor/readings.ts', 'contentChanges.length > 0 && this.tellSoon(document)', 'contentChanges.length < 0 && this.tellSoon(document)', 'ui:timeline'],
  ['status bar', 'src/extension.ts', 'registerStatus(readings, settings, log),', '', 'ui:status'],
  ['a click on it settles', 'src/editor/status.ts', 'settles === null', 'true', 'ui:status'],
  ['clock times in the text', 'src/features/hover.ts', 'if (moment !== null) return clockContent(', 'if (moment === undefined) return clockContent(', 'host:Times in the text'],
  ['times reckoned from ages', 'src/reading/time/entries.ts', 'reckonAges(heads, captureOf(source, layout, dates), documentDay)', 'reckonAges(heads, null, documentDay)', 'host:Times in the text'],
  ['welcome', 'src/editor/views/timeline.ts', "setKey('sayso.timeline.shows',", "void (() => setKey)()('sayso.timeline.order', order) ?? String(", 'ui:timeline'],
  ['definition', 'src/editor/definition.ts', 'vscode.languages.registerDefinitionProvider(SELECTOR, definitions),', '', 'host:Speakers'],
  ['references', 'src/editor/definition.ts', 'vscode.languages.registerReferenceProvider(SELECTOR, references),', '', 'host:Speakers'],
  ['highlights', 'src/editor/definition.ts', 'vscode.languages.registerDocumentHighlightProvider(SELECTOR, highlights),', '', 'host:Speakers'],
  ['symbols of the workspace', 'src/extension.ts', 'registerWorkspaceSymbols(readings, settings),', '', 'host:Symbols of the workspace'],
  ['names without their marks in the window', 'src/features/workspace-symbols.ts', "if (query === '' || plainLetters(searched) !== searched) return name;", 'if (searched) return name;', 'ui:symbols'],
  ['visited documents', 'src/editor/workspace-symbols.ts', 'else visited.set(', 'else void ((..._: unknown[]) => 0)(', 'ui:symbols'],
  ['hierarchy of citations', 'src/extension.ts', 'registerHierarchy(readings, settings),', '', 'host:The hierarchy of citations'],
  ['hover on who speaks', 'src/features/hover.ts', 'if (saying) offer(saying.span, saying.tell);', '', 'host:Speakers'],
  ['a time leads to its evidence', 'src/features/definition.ts', '[timeAt(reading, offset), sayingAt(reading, offset)]', '[sayingAt(reading, offset)]', 'host:Speakers'],
  ['a state is told from a group', 'src/features/say-words.ts', "rule.startsWith('state-')", 'rule.length < 0', 'unit:test/unit/features'],
  ['speakers', 'src/extension.ts', 'registerSpeakers(readings, settings, log, workspaceState),', '', 'ui:speakers.test'],
  ['carriers', 'src/extension.ts', 'registerCarriers(readings, settings, log, workspaceState),', '', 'ui:lists'],
  ['what a row can do', 'src/extension.ts', 'registerRowActions(readings, settings, log),', '', 'ui:lists'],
  ['arranging the speakers', 'src/editor/views/voices.ts', 'arranged = to;', '', 'ui:lists'],
  ['filtering the speakers', 'src/editor/views/voices.ts', '    filter = to;', '', 'ui:lists'],
  ['rows that stay open elsewhere', 'src/editor/views/voices.ts', 'opened.get(row.id) ?? ', '', 'ui:lists'],
  ['the document in front first', 'src/editor/views/timeline.ts', 'document === first ? -1 : ', '', 'ui:lists'],
  ['a click in the Timeline moves nothing', 'src/editor/views/timeline.ts', 'const byRow = clicked === document', 'const byRow = false', 'ui:lists'],
  ['statements in the timeline', 'src/editor/views/timeline.ts', "statements: settings.get('timeline.statements')", 'statements: false', 'ui:speakers.test'],
  ['marks on statements', 'src/extension.ts', 'registerStatementMarks(readings, settings, log),', '', 'ui:speakers.test'],
  ['cycling the marks', 'src/editor/statement-marks.ts', "await settings.set('marks', next);", '', 'ui:speakers.test'],
  ['the lit statement', 'src/extension.ts', 'registerLit(readings, settings, log),', '', 'ui:speakers.test'],
  ['a line around it in high contrast', 'src/editor/lit.ts', "borderStyle: 'dotted', borderWidth: '1px', borderColor: colour('litContentBorder')", '', 'ui:speakers-looks'],
  ['going to a speaker', 'src/extension.ts', 'registerGoToSpeaker(readings, log),', '', 'ui:speakers.test'],
  ['the view comes back on Escape', 'src/editor/go-to-speaker.ts', 'else takeBack();', '', 'ui:speakers.test'],
  ['links in messages', 'src/features/plain.ts', 'return plain(text, 80).replace(/\\](?=\\()/g, `]${JOINT}`);', 'return plain(text, 80);', 'ui:hostile'],
  ['names of files in rows', 'src/features/timeline.ts', 'plain(options.fileName, 100)', 'options.fileName', 'ui:hostile'],
  ['the Timeline filtered by who speaks', 'src/features/timeline.ts', 'left.length > 0 && !left.every(', 'left.length > 0 || !left.every(', 'unit:test/unit/features'],
  ['quarters still to come', 'src/reading/time/timex/timex.ts', '(day === null || value.slice(0, 4) <= day.slice(0, 4))', 'true', 'unit:test/unit/time/timex-forms'],
  ['a day and its clock time', 'src/reading/time/timex/join.ts', 'if (one !== null) {', 'if (one !== null && i < 0) {', 'unit:test/unit/time/timex-forms'],
  ['the order of day and month', 'src/reading/time/written/date.ts', '(second !== first && order > 0)', '(second < 0 && order > 0)', 'unit:test/unit/time/timex-forms'],
  ['figures that may be read both ways', 'src/reading/time/written/date.ts', '...(order === 0 ? { eitherWay: true } : {})', '', 'unit:test/unit/time/entries'],
  ['times local to another place', 'src/reading/time/document-zone.ts', '&& LOCAL_TO.test(', '&& span[0] < 0 && LOCAL_TO.test(', 'unit:test/unit/time/entries'],
  ['the day turns between two that are named', 'src/reading/time/entries.ts', '&& change < DAY / 2) up++', ') up++', 'unit:test/unit/time/entries'],
  ['a day right under its time', 'src/reading/time/named-days.ts', '? 1 : -1)', '? -1 : -1)', 'unit:test/unit/time/entries'],
  ['the kind of an entry before its time', 'src/reading/layout/stamps/head.ts', 'if (kind) cursor.i = KIND.lastIndex;', '', 'unit:test/unit/stamps'],
  ['elections ahead', 'src/reading/time/timex/tense.ts', 'words.isCalendarEvent(wordAt(source, event))', 'event < 0', 'unit:test/unit/time/timex-forms'],
  ['a year lent to the day before', 'src/reading/time/timex/find.ts', 'own.month > meaning.month ? meaning.year - 1 : meaning.year', 'null', 'unit:test/unit/time/timex-forms'],
  ['an open year is not reckoned', 'src/reading/time/timex/timex.ts', " || value.startsWith('XXXX')", '', 'unit:test/unit/time'],
  ['silence in cells of notebooks', 'src/editor/documents.ts', "'vscode-notebook-cell', ", '', 'host:On bad days'],
  ['files too large are told', 'src/editor/views/timeline.ts', "await isFileTooLarge() ? 'tooLarge' : ", '', 'ui:bad-days'],
  ['the sample and its steps', 'src/extension.ts', 'registerSample(extensionUri, log),', '', 'ui:walkthrough'],
  ['the place in a growing document', 'src/extension.ts', 'registerKeepPlace(readings, log),', '', 'ui:growth'],
  ['what is settled goes with a renamed file', 'src/editor/settled.ts', 'void this.renamed(files)', 'void files', 'unit:test/unit/editor/settled'],
  ['what is settled for a text without a file', 'src/editor/settled.ts', 'void this.closed(document)', 'void document', 'unit:test/unit/editor/settled'],
  ['a command brings its list up', 'src/editor/views/bring-up.ts', 'if (!view.visible)', 'if (id === \'\')', 'ui:lists'],
  ['new entries', 'src/editor/growth.ts', 'if (!fromDisk) return;', 'return;', 'ui:growth'],
  ['typing brings nothing new', 'src/editor/growth.ts', 'if (!fromDisk) return;', '', 'ui:growth'],
  ['seen where the cursor stands', 'src/editor/growth.ts', '(first <= line && line <= last)', 'false', 'ui:growth'],
  ['steps between statements', 'src/extension.ts', 'registerSteps(readings, settings, log),', '', 'ui:speakers.test'],
  ['what was compiled is kept', 'src/cli/load.ts', 'renameSync(whole, kept);', '', 'unit:test/unit/cli/kept'],
  ['the same settings for what is kept', 'src/cli/load.ts', 'if (short) optimise(true);', '', 'unit:test/unit/cli/kept'],
  ['a long reading in pieces', 'src/export/json.ts', "from > 0 ? ',' : '['", "'['", 'unit:test/unit/cli/json'],
  ['sketches of names', 'src/reading/names/fold.ts', 'firm === 0 || firm === last', 'firm === 0', 'unit:test/unit/names/fold'],
  ['all words of a name', 'src/reading/names/spellings.ts', 'i < words.length; i++) {\n      const branch', 'i < 2; i++) {\n      const branch', 'unit:test/unit/names/spellings'],
  ['bundles of ASCII', 'tools/lib/constants.mjs', 'text.replace(/[^\\0-\\x7f]/g, ', 'text.replace(/[^\\0-\\xff]/g, ', 'unit:test/unit/tools/constants'],
  ['tables of another build', 'tools/lib/laid-out.mjs', '...Array.from(numbers.subarray(0, HEAD / 4), (number, at) => `numbers[${at}] === ${number}`), ', '', 'unit:test/unit/tools/laid-out'],
  ['words laid out when they are built', 'tools/lib/laid-out.mjs', 'rooms === null ? make() : rooms[room]', 'make()', 'unit:test/unit/tools/laid-out'],
  ['numbers in the bundles', 'tools/lib/constants.mjs', '[A-Z]\\w*)\\.([a-z]', '[A-Z]\\w*)[.]([A-Z]', 'unit:test/unit/tools/constants'],
  ['what weighs by its place', 'src/reading/say/evidence.ts', 'sum += row[places[i]!]!;', 'sum += 0 * row[places[i]!]!;', 'unit:test/unit/say/evidence'],
  ['tables of what was learnt', 'src/reading/say/evidence.ts', 'letter < last ? ', 'letter <= last ? ', 'unit:test/unit/say/evidence'],
  ['going on where a pipe is full', 'src/cli/print.ts', 'bytes = bytes.subarray(writeSync(1, bytes));', 'writeSync(1, bytes), bytes = bytes.subarray(bytes.length);', 'unit:test/unit/cli/print'],
  ['a reader that has had enough', 'src/cli/print.ts', "if (error.code === 'EPIPE') process.exit(0);", '', 'unit:test/unit/cli/print'],
  ['files in their order', 'src/cli/pool.ts', 'await take(index, await answers.shift()!);', 'await take(index, await Promise.race(answers)), void answers.shift();', 'unit:test/unit/cli'],
  ['steps from entry to entry', 'src/editor/steps.ts', "['sayso.nextEntry', 'entry', 1],", '', 'host:Around a document'],
  ['steps tell where they led', 'src/editor/told.ts', 'vscode.window.setStatusBarMessage(words, TOLD);', '', 'ui:around'],
  ['growing selections', 'src/extension.ts', 'registerSelection(readings),', '', 'host:Around a document'],
  ['copies', 'src/extension.ts', 'registerCopy(readings, settings, log),', '', 'host:Around a document'],
  ['the way to what was settled', 'src/features/evidence.ts', "{ kind: 'kept', words: KEPT_IN }", "text(KEPT_IN)", 'host:What the reader has settled'],
  ['hovers on times alone', 'src/features/hover.ts', 'options.statements === false ? null : sayingOffer', 'options.statements === undefined ? null : sayingOffer', 'host:Each face'],
  ['what is pointed out', 'src/editor/diagnostics.ts', 'shown.set(document.uri, found.map((finding) => diagnosticOf(document, finding, places)));', '', 'host:What is pointed out'],
  ['it goes with its document', 'src/editor/diagnostics.ts', 'if (told.delete(uri.toString())) shown.delete(uri);', '', 'host:What is pointed out'],
  ['numbers of words stay out of the bundles', 'tools/lib/constants.mjs', ' = \\{[^}]*\\} as const;/gm', ' = \\{[^}]*\\}(?: as const)?;/gm', 'unit:test/unit/reader/bundle'],
  ['words of a damaged file', 'tools/lib/laid-out.mjs', ' `sampled(numbers) === ${sampled(numbers)}`', '', 'unit:test/unit/tools/laid-out'],
  ['words carried from one thread to the next', 'src/reading-worker/carried.ts', 'if (carried) return carried[room] as T;', '', 'unit:test/unit/reader/thread'],
  ['what a thread made is kept', 'src/thread/thread.ts', 'renameSync(whole, file);', '', 'unit:test/unit/reader/thread'],
  ['nothing is left of what cannot be kept', 'src/thread/thread.ts', 'rmSync(whole, { force: true });', '', 'unit:test/unit/reader/thread'],
  ['a start in two turns', 'src/extension.ts', 'await nextTurn();', '', 'unit:test/unit/editor/start'],
  ['where it is kept', 'src/extension.ts', 'readersOf(extensionUri, globalStorageUri)', 'readersOf(extensionUri, extensionUri)', 'ui:smoke'],
  ['what is damaged is not used', 'src/thread/kept.ts', ' || whole !== (sum(bytes.subarray(HEAD_BYTES)) | 0)', '', 'unit:test/unit/reader/thread'],
  ['a worker that starts as a tab opens', 'src/editor/readings.ts', '({ opened }) => this.warmFor(opened)', '({ opened }) => void opened', 'unit:test/unit/reader'],
  ['reading before it is known what is settled', 'src/editor/readings.ts', 'if (this.settled.isUnasked(document.uri)) void this.desk', 'if (this.gone) void this.desk', 'unit:test/unit/reader'],
  ['a long reading that nobody waits for is stopped', 'src/editor/reader/desk.ts', 'this.endRun(); // it can', 'return; // it can', 'unit:test/unit/reader'],
  ['a question that could not be read', 'src/worker-port.ts', "scope.addEventListener('messageerror', mishear);", '', 'unit:test/unit/reader'],
  ['reading in a worker', 'src/editor/reader/threads.ts', 'worker: threadsOf(extensionUri, storage, READER)', 'worker: inHost(fileOf(extensionUri, READER))', 'host:Reading'],
  ['reading where no worker can be had', 'src/editor/reader/desk.ts', "this.stage = what === 'worker' ? 'last resort' : 'given up';", "this.stage = 'given up';", 'unit:test/unit/reader'],
  ['what broke the worker is left alone', 'src/editor/reader/desk.ts', 'if (run.ready) this.give(asked, null, 0, reason);\n      else if', 'if', 'unit:test/unit/reader'],
  ['what many ask is asked once', 'src/editor/reader/desk.ts', 'if (same) return same.done;', '', 'unit:test/unit/reader'],
  ['a newer version takes the place of an older', 'src/editor/reader/desk.ts', 'this.waiting.set(asked.address, asked);', 'if (older) settle(); else this.waiting.set(asked.address, asked);', 'unit:test/unit/reader'],
  ['a reading is of the text as it stands', 'src/editor/readings.ts', 'kept?.version === version &&', 'kept &&', 'unit:test/unit/reader'],
  ['no key waits for a reading', 'src/editor/readings.ts', 'if (document.version !== version) await this.typing.get(address)?.over.promise;', '', 'unit:test/unit/reader'],
  ['what the editor asks waits for the pause', 'src/editor/readings.ts', 'if (typing) await overOrCancelled(typing.over.promise, token);', '', 'unit:test/unit/reader'],
  ['a question that is dropped asks nothing', 'src/editor/readings.ts', 'if (token?.isCancellationRequested || document.isClosed) return null;', 'if (document.isClosed) return null;', 'unit:test/unit/reader'],
  ['and is let go', 'src/editor/readings.ts', 'const cancelled = token.onCancellationRequested(() => resolve());', 'const cancelled = token.onCancellationRequested(() => undefined);', 'unit:test/unit/reader'],
  ['quick fixes', 'src/editor/diagnostics.ts', 'vscode.languages.registerCodeActionsProvider(SELECTOR, actions, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),', '', 'host:What is pointed out'],
];

if (process.argv[2] === '--check') {
  const stale = features.filter(([, file, made]) => !existsSync(join(root, file)) || !readFileSync(join(root, file), 'utf8').includes(made));
  for (const [name, file] of stale) console.log(`${file} no longer holds what makes: ${name}`);
  process.exit(stale.length === 0 ? 0 : 1);
}

if (process.argv[2] === '--names') {
  for (const [name] of features) console.log(name);
  process.exit(0);
}

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.some((part) => (features.some(([whole]) => whole === part) ? name === part : name.includes(part)));
const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
/** With a plus where the sources are not as they were committed. */
const commit = `${git('rev-parse', '--short', 'HEAD').stdout.trim()}${git('diff', '--quiet', 'HEAD', '--', 'src').status === 0 ? '' : '+'}`;
let missed = 0;
for (const [name, file, made, without, suite] of features.filter(([name]) => isWanted(name))) {
  const start = Date.now();
  const failing = failingTests(file, made, without, suite);
  if (failing.length === 0) missed++;
  const seen = failing.length === 0 ? 'MISSED' : 'seen';
  console.log(`${seen}\t${name}\t${failing.length === 0 ? 'no test fails without it' : failing.join(' | ')}\t${Math.round((Date.now() - start) / 1000)} s`);
  keep(name, `${seen} | ${commit}`, failing[0] ?? '');
}
process.exitCode = missed === 0 ? 0 : 1;

/** Writes a row of the table in test/PROOF.md, and leaves the others as they were found, as far as their features are still there. */
function keep(name, seen, test) {
  const table = join(root, 'test', 'PROOF.md');
  const cell = (text) => text.replaceAll('|', '\\|');
  const rows = new Map((existsSync(table) ? readFileSync(table, 'utf8') : '').split('\n').map((row) => [row.split(' | ')[0], row]));
  rows.set(`| ${name}`, `| ${name} | ${seen} | ${cell(test)} |`);
  writeFileSync(table, `# What the tests see

Each feature was taken out, and a test had to fail: the first that did. Written by \`node test/prove.mjs\`, which may be asked for some features alone.

| feature | without it | at | is told by |
| --- | --- | --- | --- |
${features.map(([name]) => rows.get(`| ${name}`) ?? `| ${name} | not tried yet | | |`).join('\n')}
`);
}

/** The titles of the tests that fail without the feature. */
function failingTests(file, made, without, suite) {
  const copy = mkdtempSync(join(tmpdir(), 'sayso-prove-'));
  try {
    for (const name of readdirSync(root)) if (!left.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const source = readFileSync(join(copy, file), 'utf8');
    if (!source.includes(made)) throw new Error(`${file} does not hold: ${made}`);
    writeFileSync(join(copy, file), source.replace(made, () => without));
    const [kind, filter] = suite.split(':');
    const run = (...args) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 26, timeout: 480_000 });
    const built = run('esbuild.mjs');
    if (built.status !== 0) throw new Error(built.stderr);
    const { stdout, stderr } = kind === 'host'
      ? run('tools/host.mjs', 'node', ...(filter === undefined ? [] : ['--grep', filter]))
      : run('node_modules/.bin/vitest', 'run', ...(kind === 'ui' ? ['--config', 'test/ui/vitest.config.ts', '--bail=1'] : []), '--no-color', filter);
    const failing = `${stdout}\n${stderr}`.split('\n').flatMap((line) => /^\s*[✗×] (.*?)(?: \d+ ?ms)?(?: \(retry x\d+\))?$/.exec(line)?.[1] ?? []);
    if (failing.length === 0 && !/\b\d+ passed\b/.test(`${stdout}${stderr}`)) throw new Error(`The suite did not run:\n${stdout}\n${stderr}`);
    return failing;
  } finally {
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}
