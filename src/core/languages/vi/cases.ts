import type { PackCases } from '../packCases';
export const cases: PackCases = { signals: {}, mails: [] };
