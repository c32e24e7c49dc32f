import type { LaterWords } from '../words';

export const families: LaterWords['families'] = {
  'company-breach': 'a threat to sell the company’s data',
  sextortion: 'a threat about a recorded video',
  'reputation-attack': 'a threat to ruin a reputation',
  'ddos-ransom': 'a threat to take a service down',
  'bomb-threat': 'a bomb threat',
  hitman: 'a threat to someone’s life',
  accusation: 'a threat with a false accusation',
  'personal-leak': 'a threat to publish personal data',
  'support-scam': 'a fake support desk',
  'one-click-billing': 'a bill after one click',
  'fictitious-billing': 'a bill for something never bought',
  phishing: 'a fake mail that steals passwords (phishing)',
  'advance-fee': 'a scam that asks for money in advance',
  'fake-law-firm': 'a fake law firm',
  'beg-bounty': 'a request to be paid for a weakness said to be found',
};
