import type { Words } from '../words';

export const reasons: Words['reasons'] = {
  heading: 'Why we say so',
  concernHeading: 'Why a person should look',
  scamHeading: 'Good to know',
  noThreatHeading: 'What to look at next',
  noThreatPoints: [
    'Do you know the sender, and do you expect this?',
    'Does it hurry you to pay or to give a password?',
    'If you doubt a link or an attachment, ask IT before you open it.',
  ],
  unreadablePoints: ['Leave its attachments and links closed.', 'If you know the sender, you can ask them some other way.'],
  quoteLabel: 'The mail says',
  inSubject: 'subject',
  inHeaders: 'mail record (headers)',
  inAttachment: (name) => `attachment “${name}”`,
  checked: 'Checked',
  check: {
    'came-from-outside': (address) => (address === null ? 'Your mail server recorded that it came in from outside.' : `Your mail server recorded that it came in from outside (${address}).`),
    'authentication-failed': 'It failed the test that tells forged senders apart.',
    'nothing-attached': 'Nothing at all is attached.',
    'no-remote-image': 'It contains no image that could report its opening.',
    'wallet-invalid': 'The payment address is mistyped, so nobody could even pay to it.',
  },
  password: {
    masked: 'Hidden, because it seems to hold a password.',
    show: 'Show',
    hide: 'Hide',
  },
  alarm: {
    'inside-origin': { name: 'A record that it was sent from inside', truth: 'Your mail server recorded that it was sent from inside. An account may have been used, so IT should check it.' },
    'ransomware-wallet': { name: 'A payment address known from ransom cases', truth: 'It names a payment address that was used in real cases. Let IT look at it now.' },
  },
  concern: {
    'attachment-unread': (name) => `What is inside the attachment “${name}” can’t be checked here.`,
    uncertain: 'It can’t be called a bluff or real with enough certainty.',
    'out-of-time': 'There was not enough time to look at everything.',
    'person-said-yes': 'You said it shows a picture, a file or facts that are really yours. That needs a person to look at it.',
    'alarm-fallback': 'There is a sign that a person should look at.',
  },
  handOverHeading: 'Until IT answers',
  handOverPoints: ['Leave the mail where it is.', 'Don’t reply and don’t pay.', 'Don’t open attachments or links.'],
  scam: {
    'support-scam': [
      'Real error messages and warnings never contain a telephone number.',
      'Those who call are asked to install remote control, and then to pay.',
      'If you have already called or let them in, tell IT right away.',
    ],
    'one-click-billing': ['A click alone makes no contract.', 'If you contact them, they learn your name and number.'],
    'fictitious-billing': [
      'A bill for something you never bought need not be paid.',
      'To check, use the company’s official website, not the contact in the mail.',
      'A real document from a court is different. Let someone who knows check it.',
    ],
    phishing: [
      'Anyone can write any sender’s name.',
      'To check, go in by your usual way and not by the link.',
      'If you have already entered a password, change it now and tell IT.',
    ],
    'advance-fee': ['The promise of much money is there to make you pay fees.', 'Those who reply are asked for one payment after another.'],
    'fake-law-firm': ['The file to open may hold a program that steals information.', 'If you have already opened it, tell IT right away.', 'To check, call the number on the firm’s official website.'],
    'beg-bounty': ['Whether there is a weakness is something IT can find out.', 'Nobody has to answer a request that hurries them to pay.'],
    other: ['Anyone can write any sender’s name.', 'To check, don’t use the contact given in the mail.'],
  },
  changeOurMind: 'A real file of yours in it, or a record that it was sent from inside, would change this verdict.',
};
