import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['virus*|trojan*|spyware|malware|infect*|hackers|dangerous|security alert|threats found|error*|suspicious activity|sending data|unusual connection', 'your pc|your computer|windows|your device|your phone|your licence|your license|microsoft|your mac|your system|your ip', 'call|phone|ring|dial|toll-free|toll free|technician*|engineer*|support line|helpline|help line|contact our support|cleaner'], within: 3, near: 420, not: ['bitcoin*|btc'], weight: 1.65 },
  { all: ['refund|refunded|renewal|subscription|auto-renew*|charged|antivirus|geek*|norton|mcafee|defender|support plan', 'call|phone|ring|dial|helpline|toll-free', '$|€|£|cancel|refund|gift card*|remote|dispute|billing department'], within: 3, near: 400, weight: 1.2 },
  { all: ['do not switch off|do not restart|do not shut down|do not turn off|do not close|is locked|has been blocked|has been locked', 'call|dial|ring|phone|engineer*|technician*|support'], within: 3, near: 330, not: ['bitcoin*|btc'], weight: 1.65 },
  { all: ['call|ring|dial|phone|telephone', 'number|desk|free|agent|engineer*|technician*|mr|+1*|0120*|050*|helpline|within|now|us'], near: 110, weight: 0.4 },
  { all: ['remote access|remote session|remotely|computer switched on|anydesk|teamviewer|your screen|connect to his screen|let him connect|let her connect|remove the program for you'], weight: 0.7 },
  { all: ['agent|engineer*|technician*|technical department|clean*'], weight: 0.4 },
  { all: ['virus*|trojan*|infect*|hackers|malware|dangerous|threats|internet connection|switched off|error|compromised'], weight: 0.4 },
  { all: ['renewed automatically|subscription|auto-renew*|cancellation desk|return the money|refund*|statement|protection plan|devices'], weight: 0.35 },
];
