import type { Contacts } from '../contact';

/** `2026-11-01` stands for some day of that month: which one was not written down. */
export const contacts: Contacts = {
  distress: [
    { id: 'yorisoi', name: 'よりそいホットライン（24時間・無料）', reach: '0120-279-338', href: 'tel:0120279338', source: 'https://www.since2011.net/yorisoi/', checked: '2026-11-01' },
    { id: 'inochi-sos', name: '#いのちSOS（無料）', reach: '0120-061-338', href: 'tel:0120061338', source: 'https://www.lifelink.or.jp/inochisos/', checked: '2026-11-01' },
  ],
  police: [
    { id: 'police-desk', name: '警察相談専用電話（平日 8:30〜17:15ごろ）', reach: '#9110', href: 'tel:#9110', source: 'https://www.npa.go.jp/bureau/cyber/soudan.html', checked: '2026-11-01' },
    { id: 'police-online', name: '警察のオンライン相談窓口', reach: 'www.npa.go.jp/bureau/cyber/soudan.html', href: 'https://www.npa.go.jp/bureau/cyber/soudan.html', source: 'https://www.npa.go.jp/bureau/cyber/soudan.html', checked: '2026-11-01' },
  ],
  images: [
    { id: 'safe-line', name: '画像を消したいとき：セーフライン', reach: 'www.safe-line.jp', href: 'https://www.safe-line.jp/', source: 'https://www.safe-line.jp/', checked: '2026-11-01' },
    { id: 'ihaho', name: '違法・有害情報相談センター', reach: 'ihaho.jp', href: 'https://ihaho.jp/', source: 'https://ihaho.jp/', checked: '2026-11-01' },
    { id: 'human-rights', name: '法務局の相談：みんなの人権110番（平日 8:30〜17:15）', reach: '0570-003-110', href: 'tel:0570003110', source: 'https://www.moj.go.jp/JINKEN/jinken20.html', checked: '2026-11-01' },
    { id: 'stopncii', name: '画像の拡散を止めるしくみ（18歳以上）', reach: 'stopncii.org', href: 'https://stopncii.org/', source: 'https://stopncii.org/', checked: '2026-11-01' },
    { id: 'take-it-down', name: '同じしくみ（18歳未満）', reach: 'takeitdown.ncmec.org', href: 'https://takeitdown.ncmec.org/', source: 'https://takeitdown.ncmec.org/', checked: '2026-11-01' },
  ],
  consumers: [{ id: 'consumers', name: '消費者ホットライン', reach: '188', href: 'tel:188', source: 'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/', checked: '2026-11-01' }],
  security: [
    { id: 'ipa', name: '個人の相談：IPA 情報セキュリティ安心相談窓口（平日 10:00〜12:00、13:30〜17:00）', reach: '03-5978-7509', href: 'tel:0359787509', source: 'https://www.ipa.go.jp/security/anshin/', checked: '2026-11-01' },
    { id: 'ipa-organisations', name: '組織の相談：IPA サイバーセキュリティ相談窓口', reach: 'cs-support@ipa.go.jp', href: null, source: 'https://www.ipa.go.jp/security/support/soudan.html', checked: '2026-11-01' },
    { id: 'jpcert', name: '組織の被害の連絡：JPCERT/CC', reach: 'www.jpcert.or.jp/form/', href: 'https://www.jpcert.or.jp/form/', source: 'https://www.jpcert.or.jp/form/', checked: '2026-11-01' },
  ],
};
