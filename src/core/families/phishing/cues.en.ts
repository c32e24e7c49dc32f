import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["account|mailbox|password|card|sign in|log in|login|verify|bank|wallet|recovery phrase|seed phrase|payslip|payroll|credentials|identity|storage|quota", "://|link|click|button|below|attachment|open the|here", "suspended|restricted|limited|expire*|held back|release|confirm*|verify|update*|unusual|blocked|locked|within 24|hours|discarded|couldn't be|could not be|can't be sent|validate|re-enter|enter it again|enter your|unauthori*"], within: 3, near: 420, not: ["we will not send you any link|we never ask|going round|negotiat*|talks|bitcoin wallet below|how to buy"], weight: 1.2 },
  { all: ["parcel|package|delivery|shipment|customs", "://|link|click|here", "fee|pay|unpaid|confirm|address|card|redelivery|held"], within: 3, near: 330, weight: 1.5 },
  { all: ["refund|prize|winner|voucher|reward points|shared a file|shared a document|voice message|voicemail|playback|fax|docusign|secure document", "://|link|click|open|attachment|button", "password|sign in|log in|card|claim|bank|enter|credentials"], within: 3, near: 360, weight: 1.5 },
  { all: ['://|link|button|click'], weight: 0.35 },
  { all: ['account|wallet|mailbox|password|card|bank|payslip|salary|parcel|voice message|balances|holder'], weight: 0.35 },
  { all: ['frozen|suspended|expire*|blocked|limited|discarded|held back|by 30|hours|before|put this off|erase itself|action needed'], weight: 0.35 },
  { all: ['type in|enter|sign in|log in|verify|confirm|recovery words|network password|migrate|open https*|opening the attachment|prove that'], weight: 0.4 },
];
