import type { LaterWords } from '../words';

export const more: LaterWords['more'] = {
  distress: 'If this weighs on you, you don’t have to carry it alone. There are people who listen.',
  help: 'Where to get help',
  claims: {
    heading: 'What it claims, and what is true',
    handOverHeading: 'What it claims',
    none: 'No claims were found.',
  },
  origin: {
    heading: 'Where it came from',
    from: 'What the From line says',
    fromNote: 'Like the name on the back of an envelope, anyone can write anything there.',
    fromSelf: 'Your own name or address there is no proof that you sent it.',
    handedIn: 'The server that handed it in',
    handedInUnknown: 'Not known.',
    recordedBy: 'What your own mail server recorded',
    recorded: {
      outside: 'Recorded as coming in from outside.',
      inside: 'Recorded as sent from inside.',
      unknown: 'The records don’t tell.',
    },
    proved: 'confirmed',
    unknown: 'unknown',
    raw: 'Raw header lines (for IT)',
    rawNone: 'The headers were not handed over here.',
    copy: 'Copy the lines',
  },
  notChecked: {
    heading: 'What was not checked',
    none: 'Everything that could be looked at was looked at.',
    line: (name, reason) => `${name}: ${reason}`,
    checkName: {
      headers: 'The mail’s record (headers)',
      origin: 'Where it was sent from',
      attachments: 'Attachments',
      'hidden-text': 'Text hidden from the eye',
      'remote-images': 'Images loaded from outside',
      links: 'Where links lead',
      body: 'The text',
    },
    attachment: (name) => `What is inside “${name}”`,
    why: {
      'not-provided': 'It is not handed over here.',
      failed: 'It could not be read.',
      'out-of-time': 'Time ran out.',
      'not-built': 'This version can’t look for it yet.',
    },
  },
  mail: {
    heading: 'The mail with its claims marked',
    note: 'The marked words are its claims. Links can’t be opened here.',
    subject: 'Subject',
    cut: 'The rest is left out here.',
  },
  wallets: {
    heading: 'The money it asks for',
    amount: (amount, currency) => `${amount} ${currency}`,
    deadline: (hours) => `Deadline: ${hours} hours`,
    valid: 'The form of this payment address is valid.',
    invalid: 'This payment address is mistyped: nobody could pay to it.',
  },
};
