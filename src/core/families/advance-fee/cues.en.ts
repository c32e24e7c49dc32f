import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["inheritance|next of kin|million|lottery|winning*|beneficiary|late engineer|deceased|compensation fund|unclaimed|dormant|consignment|trunk box|gold|payment file|atm card", "bank|transfer|claim|fund*|share|per cent|percent|%|partner|fee|duty|account|treasury|deposit", "you|your", "confidential|secret|reply|fee|duty|charges|risk|trust|private|contact|papers|heirs|cousin|honest*|urgent*"], within: 3, near: 500, not: ['ransom|hacked'], weight: 1.65 },
  { all: ["balance|mining account|cloud mining|your coins|withdraw*|payout|airdrop", "commission|fee|tax|first|cover|activation", "btc|bitcoin*|usdt|eth|coins", "released|release|withdraw*|wiped|expire*|days|account"], within: 3, near: 420, not: ['filmed|hacked|recorded'], weight: 1.2 },
  { all: ["dear friend|beloved|god bless|greetings of the season|greetings to you|compliments of|dearest|barrister|widow|dying of cancer|orphanage|foreign partner", "million|bank|funds|fund|inheritance|deposit*|transfer|dollars|charity"], within: 3, near: 500, weight: 1.65 },
  { all: ['million|thousand|dollars|pounds|euros|btc|balance', 'inheritance|late|heirs|lottery|winner|fund*|left|collected|jewel*|box|gold|estate|reward|grant'], near: 170, weight: 0.4 },
  { all: ['fee|duty|commission|charge|customs|certificate|stamp|clearance|first|courier'], weight: 0.35 },
  { all: ['dear friend|beloved|my love|dearest|congratulations|greetings|god|widow|honest|trust*|secret between|cousin|chosen|selected'], weight: 0.4 },
  { all: ['without risk|withdraw*|released|for you|share|your bank|treasury|claim'], weight: 0.35 },
];
