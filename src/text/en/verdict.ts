import type { Words } from '../words';

const BLUFF = 'It follows a pattern sent to very many people. Don’t pay and don’t reply.';
const BLUFF_TELL = 'Don’t pay and don’t reply. Telling IT is enough.';

export const verdict: Words['verdict'] = {
  headline: {
    'empty-threat': 'As far as we could check, this is a bluff',
    'ask-it': 'Keep it. Hand it to IT',
    'other-scam': 'This looks like a scam',
    'no-threat': 'No threat was found',
    unreadable: 'This mail could not be read',
  },
  bluff: { 'company-breach': BLUFF_TELL, 'ddos-ransom': BLUFF_TELL, 'reputation-attack': BLUFF_TELL, other: BLUFF },
  handOver: {
    'bomb-threat': 'A threat of violence is for the police to judge. Don’t reply, and leave the mail where it is.',
    hitman: 'A threat of violence is for the police to judge. Don’t reply, and leave the mail where it is.',
    other: 'This one needs a person to look at it. Don’t reply to it.',
  },
  scam: {
    'support-scam': 'Don’t call the number in it.',
    'one-click-billing': 'Don’t pay. You don’t need to contact them.',
    'fictitious-billing': 'Don’t pay. You don’t need to contact them.',
    phishing: 'Don’t open its links, and enter no password.',
    'advance-fee': 'Don’t reply, and send no money.',
    'fake-law-firm': 'Don’t open its links or attachments.',
    'beg-bounty': 'Don’t pay. Leave the answer to IT.',
    other: 'Don’t pay, don’t reply, and don’t open its links.',
  },
  noThreat: 'That does not prove the mail is harmless. If something feels wrong, ask IT.',
  unreadable: {
    empty: 'There are no words in it that can be read.',
    encrypted: 'It is encrypted, so its content can’t be read here.',
    'not-a-mail': 'This does not have the form of a mail.',
    'not-supported': 'This format can’t be read yet.',
    'out-of-time': 'Reading it took too long.',
    'too-large': 'It is too large to be read.',
    'no-text': 'It has no text. A picture alone can’t be read.',
  },
  unreadableNext: (why) => `${why} If you don’t know what it is, keep it and ask IT.`.trim(),
  family: {
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
  },
  spoken: (headlineText, next) => `Verdict: ${headlineText}. ${next}`,
  outOfTime: 'Time ran out: this verdict rests on what was read so far.',
  shared: 'This mail is in a shared mailbox. A report is sent in your own name.',
  pasted: 'This is about the pasted text. Text alone does not show where it came from.',
};
