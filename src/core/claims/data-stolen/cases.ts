import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '顧客名簿と給与台帳を丸ごとコピーしました。',
      '御社の図面はすべて我々の手中にあります。',
      '患者さんの診療記録を抜き取りました。',
      '社員のメールボックスを全部ダウンロードした。',
      '取引先の一覧と契約書を持ち出しています。',
    ],
    quiet: [
      { text: '名簿をお送りいただきありがとうございます。', because: 'everyday' },
      { text: '契約書の控えを郵送いたしましたので、ご査収のほどお願いいたします。', because: 'everyday' },
      { text: '第三者が当社の顧客情報を持ち出した可能性があります。', because: 'another-actor' },
      { text: 'お客様の情報が持ち出された形跡はありません。', because: 'negated' },
      { text: '犯人は顧客データを盗んだと主張しています。', because: 'third-person' },
    ],
  },
  en: {
    fires: [
      'We copied your customer database and every mailbox.',
      'I downloaded all your files and your contacts.',
      'Your payroll records are in our hands.',
      'Ten years of your invoices now sit on our storage.',
      'My team has taken your drawings and price lists.',
    ],
    quiet: [
      { text: 'The invoice for October is attached.', because: 'everyday' },
      { text: 'An unauthorised party copied customer records from our supplier.', because: 'another-actor' },
      { text: 'Scammers claim to have copied your files.', because: 'third-person' },
      { text: 'No evidence was found that any records had been copied.', because: 'negated' },
      { text: 'Your order has been shipped and will reach you on Friday.', because: 'everyday' },
    ],
  },
};
