import type { Words } from '../words';

const LEAVE_IT = 'Don’t pay and don’t reply.';
const TO_FIRMS = `Very many companies get mails of this pattern. ${LEAVE_IT}`;
const NOT_ALONE = 'Don’t decide this alone. Don’t reply, and don’t pay.';
const POLICE = 'The police come first. Don’t reply, and leave the mail where it is.';

export const verdict: Words['verdict'] = {
  headline: {
    'empty-threat': 'As far as we could check, this is a bluff',
    'ask-it': 'Keep it. Hand it to IT',
    'other-scam': 'This looks like a scam',
    'no-threat': 'No threat was found',
    unreadable: 'This mail could not be read',
  },
  bluff: {
    'company-breach': TO_FIRMS,
    'ddos-ransom': TO_FIRMS,
    'reputation-attack': TO_FIRMS,
    sextortion: `Very many people get mails of this pattern. ${LEAVE_IT}`,
    accusation: `The police don’t ask for money by mail. ${LEAVE_IT}`,
    'personal-leak': `Names and addresses can come from old leaks. ${LEAVE_IT}`,
    other: `It follows a pattern sent to very many people. ${LEAVE_IT}`,
  },
  handOver: {
    'bomb-threat': POLICE,
    hitman: POLICE,
    'company-breach': 'IT can tell from the records whether anyone got in. Don’t reply to it.',
    'ddos-ransom': 'IT can get ready for an attack. Don’t reply to it.',
    sextortion: NOT_ALONE,
    'personal-leak': NOT_ALONE,
    accusation: 'Whether it is real is found out without the contact in the mail. Don’t reply to it.',
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
  spoken: (headlineText, next) => `Verdict: ${headlineText}. ${next}`,
  outOfTime: 'Time ran out: this verdict rests on what was read so far.',
  shared: 'This mail is in a shared mailbox. A report is sent in your own name.',
  pasted: 'This is about the pasted text. Text alone does not show where it came from.',
};
