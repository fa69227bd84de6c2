export const timeRules = {
} as const;
