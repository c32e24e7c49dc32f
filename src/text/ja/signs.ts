import type { SupportingSign } from '../../core/analysis';
import type { LetterDisguise } from '../../core/evidence/disguisedLetters';

const disguise: Record<LetterDisguise, string> = {
  lookAlike: '形の似た別の文字',
  spaced: '一文字ずつの区切り',
  digits: '文字の代わりの数字や記号',
  inserted: '単語に挟まれた無関係な文字',
  invisible: '見えない文字',
  combining: '重ねられた記号',
  accented: '余分なアクセント記号',
  compatibility: '飾り文字',
  entities: '番号で書かれた文字',
};

export const signs = {
  heading: 'このメールの不自然な点',
  /** Over the list: they support the answer and don't decide it; fluent words are no sign either way. */
  note: '判定の助けになりますが、これだけでは決まりません。文章が自然でも、本物のしるしにはなりません。',
  /** The same where a person has to look. */
  handOverNote: 'これだけで偽物とは言えません。IT担当の確認が必要です。',
  disguise,
  between: '、',
  sentence: {
    'disguised-letters': (kinds: string): string => `文字に細工があります。機械の検査を避けるためによく使われます（${kinds}）。`,
    'broken-letters': '文字化けした部分があります。',
    'mixed-scripts': (glyphs: string): string => `日本語の言葉に、中国語の文字が混じっています（${glyphs}）。`,
    'machine-translated': '別の言葉から直訳したような言い方があります。',
    'forged-date': (stated: string, recorded: string): string => `日付欄は「${stated}」ですが、受信の記録は「${recorded}」です。`,
    'self-addressed': '差出人欄に、受け取った人自身のアドレスが書かれています。',
    'odd-mailer': (program: string): string => `何年も前に開発の終わったメールソフトの名前があります（${program}）。`,
    'hidden-text': (characters: string): string => `目に見えない文字が${characters}字あります。お知らせのメールにもよくあります。`,
    'parts-differ': '文字だけの本文が、画面に出る本文と大きく違います。',
  } satisfies Record<SupportingSign['id'], unknown>,
};
