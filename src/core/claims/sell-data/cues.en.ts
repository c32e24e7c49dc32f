import type { Cue } from '../../meaning/cue';

const not = ['never sell|not sell|not be sold|property|real estate|our products|unsubscribe|gift card*|shared this|share this|gathering|bought|competitor of yours'];

export const en: readonly Cue[] = [
  { all: ['sell|sells|sold|selling|sale|auction*|trade|traded|resold|resell|flog|flogged|hawked|on offer|monetise|monetize|convey', '@buyers'], near: 100, not },
  { all: ['sell|sells|sold|selling|for sale|auction*|traded|resold|flogged|flog', 'it|data|database*|record*|list|lists|file|files|archive*|dump|cop*|package|everything|information|document*|lot|them|accounts|details'], near: 50, not },
  { all: ['go|goes|going|handed|hand|pass|passed|given|give|transferred|offer|offered|deliver*|end up|ends up|have|change hands|let|released|available|belong*|first|shared|sent', '@buyers', 'it|data|database*|record*|list|lists|file|files|archive*|dump|cop*|package|everything|information|document*|lot|them|folder|pages'], near: 100, not: [...not, 'end up with more|interested in'] },
  { all: ['buyer*|bidder*|purchaser*|collector*|broker*|collects', 'waiting|ready|lined up|interested|found|plenty|enough|many|several|already|queue*|there is|there are|there\'s|have|know*|want*|pay|pays|offered|price|asked'], near: 80, not },
  { all: ['@buyers', 'sell*|sold|sale|trade*|offer*|pay|pays|paid|go|goes|give*|hand*|have|wants|waiting|asked|price|belong*'], near: 60, weight: 0.55, not },
  { all: ['@ransom-talk'], weight: 0.45 },
];
