import type { Cue } from '../../meaning/cue';

/** Offers, invitations, advice and ordinary notices to customers. */
const not = ['お誘い合わせ|ご紹介ください|お知らせください|共有ください|ご共有|共有をお願い|ご案内|ご周知|お伝えください|ご家族も|追加|プレゼント企画|配信|当社|弊社|ご家族の皆様|開示することは|しません|家族に相談|ご友人に|お知らせする|メールをお送り|お客様にお|お客様へお|お客様に個別|に関するお知らせ|更新|登録|本人確認|本人認証|会員情報|カード会員|お客さま|お客様の|お客様が|ご利用|ログイン|クリック|近親者'];

export const ja: readonly Cue[] = [
  { all: ['@audience', '@to-them'], near: 34, not },
  { all: ['一人一人|全員|みんな|一通ずつ|本人', '知らせ|届け|送り|送る|送信|配り|配布|伝え|見せ|ばらま|晒'], near: 30, not },
  { all: ['@audience', '@disclose'], near: 26, weight: 0.55, not: [...not, 'お客様|本メール|いただ|お願い|コピー|写させ|写し取|複製|管理|手間'] },
  { all: ['@ransom-talk'], weight: 0.45 },
];
