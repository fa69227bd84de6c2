/** Every rule a reading may rest on, with the plain sentence that the faces show after "because". */
import { layoutRules } from './layout/rules.ts';
import { namesRules } from './names/rules.ts';
import { sayRules } from './say/rules.ts';
import { textRules } from './text/rules.ts';
import { timeRules } from './time/rules.ts';

export const rules = { ...textRules, ...layoutRules, ...timeRules, ...namesRules, ...sayRules } as const satisfies Record<string, string>;

export type Rule = keyof typeof rules;
