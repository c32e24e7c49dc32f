import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["breach|incident|unauthorised access|unauthorized access|data leak|cyber attack|cyberattack|ransomware|compromised account", "we regret|apologise|apologize|sorry|notify you|inform you|investigat*|forensic*|regulator|authorities have been|steps we|we have taken|what happened|what you can do|affected customers|affected individuals|restored|timeline|lessons"], within: 3, near: 330, evenReported: true, not: ['btc|bitcoin|pay us'] },
  { all: ["vulnerab*|penetration test|pentest|pen test|disclosure|proof of concept|cvss|cve*|cross-site|xss|sql injection|severity|remediation|firmware|reproduce", "report|coordinate|coordinated|fix|fixed|patch*|scope|findings|disclosure date|90 days|acknowledgement*|acknowledgment*|engagement|retest|recommend*|tested"], within: 2, near: 240, evenReported: true, not: ['btc|bitcoin*'] },
  { all: ["service desk|help desk|helpdesk|it department|it team|security team|operations|extension 2*|extension 4*|postmaster|maintenance|outage|planned|backup job|server room", "password*|mailbox*|unavailable|log off|restart|update*|saturday|window|report|call us|ticket|monitor*|status|migration|scheduled|alert"], within: 2, near: 220, evenReported: true },
];
