import type { LaterWords } from '../words';

export const signs: LaterWords['signs'] = {
  heading: 'Odd things about this mail',
  note: 'They support the answer but don’t decide it. Fluent writing is no sign that a mail is genuine.',
  handOverNote: 'They don’t show that the mail is fake. IT still needs to look.',
  disguise: {
    lookAlike: 'look-alike letters',
    spaced: 'letters set apart',
    digits: 'digits or signs for letters',
    inserted: 'foreign letters inside words',
    invisible: 'invisible characters inside words',
    combining: 'stacked marks',
    accented: 'needless accents',
    compatibility: 'fancy letters',
    entities: 'letters written as number codes',
  },
  between: ', ',
  sentence: {
    'disguised-letters': (kinds) => `Some letters are disguised, which is often done to slip past filters (${kinds}).`,
    'broken-letters': 'Some letters are garbled.',
    'mixed-scripts': (glyphs) => `Chinese letters stand in Japanese words (${glyphs}).`,
    'machine-translated': 'Some of its Japanese reads as if translated word by word.',
    'forged-date': (stated, recorded) => `Its Date line says ${stated}, but it was recorded as received on ${recorded}.`,
    'self-addressed': 'The From line shows the reader’s own address.',
    'odd-mailer': (program) => `It names a mail program that was given up many years ago (${program}).`,
    'hidden-text': (characters) => `It holds ${characters} characters that can’t be seen. Newsletters often do too.`,
    'parts-differ': 'Its text-only version is very different from the one shown.',
  },
};
