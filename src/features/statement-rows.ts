/** Statements as rows of a tree. */
import type { Reading, Span, Statement } from '../reading/reading.ts';
import { t } from './l10n.ts';
import { lineOf } from './places.ts';
import { inParts, numbered } from './rows.ts';
import type { PartRow, Row } from './rows.ts';
import { contentWords, kindWords, shortNameOf, whoWords } from './say-words.ts';
import { placeOf, startOf } from './statements.ts';

/** One thing that was said, as a row. */
export interface StatementRow extends Row {
  readonly kind: 'statement';
  /** Index among the reading's statements. */
  readonly index: number;
  readonly saying: Statement['kind'] | 'attitude';
  /** Whether it is known who says it. */
  readonly known: boolean;
  /** Where to go: where what is said begins. */
  readonly span: Span;
}

/**
 * Rows in the order given.
 *
 * @param parent id of the row above them
 * @param named whether the labels begin with who says it
 */
export function statementRows(reading: Reading, indexes: readonly number[], parent: string, named: boolean): readonly (StatementRow | PartRow<StatementRow>)[] {
  return inParts('statements', indexes, parent, (within) => within, (within, from, to) => {
    const [first, last] = [within[0]!, within.at(-1)!].map((index) => lineOf(reading, startOf(reading.statements[index]!)));
    const label = t('Statements {0} to {1}', from, to), description = t('lines {0} to {1}', first!, last!);
    return { label, description, spoken: t('{0}, {1}', label, description) };
  }, (within, above) => {
    const taken = new Map<string, number>();
    return within.map((index) => statementRow(reading, index, above, taken, named));
  });
}

function statementRow(reading: Reading, index: number, parent: string, taken: Map<string, number>, named: boolean): StatementRow {
  const statement = reading.statements[index]!;
  const said = contentWords(reading, statement);
  const who = whoWords(reading, statement, (speaker) => shortNameOf(reading, speaker));
  const span = placeOf(statement);
  return {
    kind: 'statement',
    id: numbered(`${parent}#say ${statement.speaker?.id ?? ''} ${said.slice(0, 60)}`, taken),
    label: named ? `${who ?? t('unknown')}: ${said}` : said,
    description: '',
    spoken: [who ?? t('unknown'), kindWords(statement), said, t('line {0}', lineOf(reading, span[0]))].join(', '),
    index,
    saying: statement.act === 'attitude' ? 'attitude' : statement.kind,
    known: who !== null,
    span,
  };
}
