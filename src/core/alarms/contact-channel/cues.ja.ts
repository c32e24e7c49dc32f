import type { Cue } from '../../meaning/cue';

export const ja: readonly Cue[] = [
  { all: ['@|(at)|[at]|(アット)', '@negotiates'], within: 3, near: 160, not: ['@no-answer|受信者|配信できません'] },
  { all: ['@messengers', '@negotiates'], within: 3, near: 160, not: ['@no-answer|登録解除'] },
  { all: ['://|hxxp|.onion', '交渉|チャット|話し合い|会話|部屋|応接|窓口|連絡|問い合わせ|ご相談|合意|交信|話す場|お話し|ログイン番号|照会番号|会社コード|識別番号'], within: 2, near: 110, not: ['@no-answer|配信停止|登録解除|ログインして確認'] },
  { all: ['tox id|toxid|tox:|qtox|session id|セッションid|session:|telegram|テレグラム|signal:|シグナル:|wickr|threema|jabber|xmpp|protonmail|proton.me|tutanota|onionmail'] },
  { all: ['返信|返事|回答|このアドレス|このメール|本メール', 'まで|ください|お待ち|待つ|待って|寄こせ|よこせ|せよ|しろ|くれ|頂き|いただき', '金額|条件|交渉|手順|次の指示|支払い方法|振込先|詳細'], within: 2, not: ['@no-answer'], weight: 0.6 },
  { all: ['額|条件|値段|取引', 'その返信|返信で|返事で|お返事の|連絡の後|連絡を受け|ご連絡後|その時|話してから|会って|別途|後ほど|1on1|個別に'], weight: 0.5 },
  { all: ['交渉窓口|交渉の窓口|交渉係|交渉担当|交渉用|交渉は|交渉の場|チャットルーム|チャット室|専用チャット|専用のチャット|連絡窓口|話し合いの場', '下記|下の|こちら|次の|ログイン|専用|入室|連絡|宛|まで|アドレス|部屋|@|://'], within: 2, near: 90, not: ['@no-answer|交渉はでき|交渉は受け|交渉はしな|交渉は無|交渉には応じ'] },
  { all: ['返事|返信|連絡|一報', 'くれ|ください|よこせ|なら|たら|次第', '担当|係の|折り返|こちらから', '値段|金額|額を|条件|手順|口座|振込先|案内'], within: 2, near: 90, not: ['@no-answer'], weight: 0.6 },
];
