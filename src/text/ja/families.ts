import type { Family } from '../../core/contract';

/** What kind of mail it is, for those who read reports. */
export const families: Record<Family, string> = {
  'company-breach': '会社のデータを盗んだという脅し',
  sextortion: '映像を撮ったという脅し',
  'reputation-attack': '評判を落とすという脅し',
  'ddos-ransom': 'サービスを止めるという脅し',
  'bomb-threat': '爆発物を置いたという脅し',
  hitman: '命をねらうという脅し',
  accusation: '罪を言い立てる脅し',
  'personal-leak': '個人情報をばらまくという脅し',
  'support-scam': '偽のサポート窓口',
  'one-click-billing': 'ワンクリック請求',
  'fictitious-billing': '身に覚えのない請求',
  phishing: 'パスワードなどを盗む偽メール（フィッシング）',
  'advance-fee': '先にお金を払わせる詐欺',
  'fake-law-firm': '法律事務所をかたる偽メール',
  'beg-bounty': '弱点を見つけたと言って謝礼を求めるメール',
};
