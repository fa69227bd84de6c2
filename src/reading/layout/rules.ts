export const layoutRules = {
} as const;
