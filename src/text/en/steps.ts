import type { LaterWords } from '../words';

const UNDO = 'If you change your mind, it is still in Deleted Items.';

export const steps: LaterWords['steps'] = {
  report: {
    to: (address) => `To: ${address}`,
    open: 'Open the report',
    opening: 'Opening the report…',
    opened: 'The report is open. Press Send to deliver it.',
    noAddress: 'No address is set up. Enter the address of the people who look after your computer or network.',
    openingWhy: 'Please wait until the window is open.',
    openedMore: 'It has not been sent yet. You can read it first.',
    superseded: 'Another mail was selected, so nothing was opened. Please try again.',
    failed: (errorId) => `The report could not be opened (${errorId}). You can tell IT this way.`,
    cannotOpen: {
      'api-missing': 'This Outlook can’t open a report from here.',
      page: 'This page can’t open a report.',
      'no-item-id': 'This mail can’t be attached to a report from here.',
    },
    words: ['Tell IT by phone or in person that a threatening mail has arrived.', 'Keep the mail. If they ask for it, forward it as an attachment.'],
    copy: 'Copy the findings',
  },
  deletion: {
    heading: 'How to delete it',
    reportFirst: 'Report it to IT first. After that it can be deleted.',
    passwordFirst: 'Change the password first. Deleting the mail does not undo the leak.',
    ways: {
      web: ['With this mail selected, press the Delete key.', UNDO],
      'new-windows': ['With this mail selected, press the Delete key.', UNDO],
      'classic-windows': ['On the Home tab choose Delete, or press the Delete key.', UNDO],
      mac: ['Choose Delete (the bin) in the toolbar.', UNDO],
      mobile: ['Open the mail and tap the bin.', UNDO],
      page: ['This page can’t delete it. Delete the original mail in your mail program.', 'If you saved it as a file, delete that too.'],
      unknown: ['Select the mail and choose Delete, or press the Delete key.', UNDO],
    },
  },
};
