/** The words of the faces. English by default; the editor hands in its own translator once, when it starts. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

const fill: Translate = (message, ...values) => message.replace(/\{(\d+)\}/g, (hole, index: string) => String(values[Number(index)] ?? hole));

let translate = fill;

/** A plain sentence with its holes `{0}`, `{1}` filled. */
export const t: Translate = (message, ...values) => translate(message, ...values);

/** Words of a table that are handed to `t` one by one later. They are collected for translators where they stand. */
export const messages = <Table>(table: Table): Table => table;

/** From here on `t` asks this translator. */
export function speakWith(translator: Translate): void {
  translate = translator;
}
