import type { Lexicon } from '../../cue';

/** Who speaks and who is spoken to. */
export const people: Lexicon = {
  /** The author of the mail. */
  attacker: ['im', 'ive', 'a friend of mine', 'the undersigned', 'our client', 'my client', 'i', "i'm", "i've", "i'll", "i'd", 'me', 'my', 'mine', 'we', "we're", "we've", "we'll", 'us', 'our', 'ours', 'my team', 'our team', 'our group', 'my people', 'my colleagues'],
  /** The author did or does it: subject forms only, so that "send us" is no "we". */
  'attacker-acts': ['im', 'ive', 'the undersigned', 'our client', 'my client', 'a man i know', 'my associate*', 'my partner*', 'a friend of mine', 'i', "i'm", "i've", "i'll", "i'd", 'we', "we're", "we've", "we'll", 'my team', 'our team', 'our group', 'my people', 'our people', 'my colleagues', 'our software', 'my software', 'our program', 'my program', 'my bot', 'our robots', 'our bots'],
  you: ['u', 'ur', 'thou', 'thee', 'thy', 'thine', 'ye', 'you', "you're", "you've", "you'll", 'your', 'yours', 'yourself'],
  your: ['ur', 'thy', 'thine', 'your', 'yours'],
  /** An organisation spoken to. */
  'your-organisation': ['your company', 'your business', 'your organisation', 'your organization', 'your firm', 'your enterprise', 'your corporation', 'your office', 'your shop', 'your store', 'your agency', 'your clinic', 'your school', 'your practice', 'your institution', 'the company', 'your brand'],
  /** The author denies an act of theirs or says it did not happen. */
  denied: ['did not', "didn't", 'have not', "haven't", 'has not', "hasn't", 'was not', "wasn't", 'were not', "weren't", 'never', 'no one has', 'nobody has', 'no evidence', 'no sign', 'no indication', 'not been', 'cannot confirm', 'is not true', 'false claim'],
  /** Somebody else is reported to say or do it: a warning, not a threat. */
  reported: [
    'claim to have', 'claims to have', 'claiming to have', 'claim that they', 'claims that', 'claiming that', 'claims they', 'pretend to', 'pretends to', 'pretending to', 'purport*', 'allegedly', 'scammers', 'the scammer', 'fraudsters', 'criminals who', 'criminals are', 'criminals send', 'criminals claim', 'criminals use', 'criminals threaten', 'criminals try', 'criminals demand', 'criminals write', 'cybercriminals', 'attackers', 'the attacker', 'the attackers', 'the sender says', 'the sender claims', 'the mail says', 'the email says', 'the message says', 'these emails', 'these mails', 'these messages', 'such emails', 'such mails', 'such messages', 'this kind of email', 'this type of email', 'emails like this', 'they say', 'they claim', 'they threaten', 'threatens to', 'threatening to', 'victims', 'recipients are told', 'according to',
  ],
};
