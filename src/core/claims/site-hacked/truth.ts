export const truth = {
  ja: {
    name: '会社のサイトやサーバーに侵入した',
    truth: '侵入を示すものは、このメールには何もありません。サイト名やアドレスは、公開された情報だけで書けます。',
  },
  en: {
    name: 'It broke into the website or a server',
    truth: 'This mail shows no sign of a break-in. A site name and an address are public and enough to write it.',
  },
};
