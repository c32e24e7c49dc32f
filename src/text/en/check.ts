import type { CheckWords } from '../words';

export const check: CheckWords = {
  title: 'Check a threatening mail',
  lead: 'Put the mail you wonder about here.',
  private: 'Neither the mail nor the answer leaves this computer.',
  drop: 'Drop a mail file (.eml, .msg) here',
  dropping: 'Drop it to check it',
  pick: 'Choose a file',
  pasteLabel: 'Or paste its text',
  pasteButton: 'Check the text',
  samples: 'Sample mails',
  samplesNote: 'All samples are invented.',
  samplesMissing: 'The samples could not be loaded.',
  howToSave: 'In Outlook, “Save as” or “Download” in the mail’s “…” menu makes a file of it.',
  nothingYet: { title: 'Put in a mail, and the answer appears here', text: 'A file, pasted text or a sample will do.' },
  several: 'Please put in one file at a time. The first one was checked.',
  mailOf: (number, total) => `This file holds ${total} mails. Number ${number} was checked.`,
  nextMail: 'Check the next mail',
  wrongKind: 'This kind of file can’t be read. Use .eml, .msg, .mbox, .txt or .html.',
  tooLarge: 'This file is too large. Up to 25 MB can be read.',
};
