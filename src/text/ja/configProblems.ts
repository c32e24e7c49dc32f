import type { ConfigProblem, ConfigProblemId } from '../../config/config';

type Sentence = (problem: ConfigProblem) => string;

const did = (problem: ConfigProblem): string => (problem.suggestion === '' ? '' : `「${problem.suggestion}」のことですか。`);

/** One sentence a slip in `config.json`, for IT. */
export const configProblems: Record<ConfigProblemId, Sentence> = {
  'file-missing': () => 'config.json がありません（404）。pane.html と同じ場所に置いてください。',
  'not-reachable': ({ value }) => `config.json を受け取れませんでした${value === '' ? '' : `（${value}）`}。サーバーを確かめてください。`,
  'login-page': ({ value }) => `config.json の代わりに、サインインの画面へ案内されました（${value}）。サインインなしで読める場所に置いてください。`,
  'html-not-json': () => 'config.json の代わりに、HTMLのページが返ってきました。サーバーの「見つからないときのページ」の設定を確かめてください。',
  'byte-order-mark': () => '先頭に BOM があります。読めましたが、「UTF-8（BOMなし）」で保存し直してください。',
  'curly-quotes': () => '“ ” のような曲がった引用符があります。まっすぐな " に直してください。',
  'trailing-comma': () => '} か ] の直前に、余分なコンマがあります。取り除いてください。',
  comment: () => 'コメントは書けません。// や /* */ の行を取り除いてください。',
  'not-json': () => 'JSON として読めません。括弧、引用符、コンマを確かめてください。',
  'not-an-object': () => '全体を { } で囲んでください。',
  'unknown-key': (problem) => `「${problem.key}」という項目はありません。${did(problem)}`,
  'wrong-type': (problem) =>
    problem.suggestion === '' ? `「${problem.key}」の値の形が違います（${problem.value}）。` : `「${problem.key}」の値は、リストにしてください：${problem.suggestion}`,
  'not-an-address': ({ key, value, suggestion }) =>
    suggestion === '' ? `「${key}」がメールアドレスの形ではありません（${value}）。` : `「${key}」に複数のアドレスを書くときは、リストにしてください：${suggestion}`,
  'domain-with-at': ({ key, value, suggestion }) => `「${key}」には、@ を除いたドメインだけを書いてください：${value} → ${suggestion}`,
  'domain-is-url': ({ key, value, suggestion }) => `「${key}」には、URLではなくドメインを書いてください：${value} → ${suggestion}`,
  'not-a-domain': ({ key, value }) => `「${key}」の ${value} は、ドメインの形ではありません。`,
  'public-provider': ({ key, value }) => `「${key}」の ${value} は、誰でも使えるメールサービスです。自分の組織のドメインとしては使いません。`,
  'language-unknown': ({ value, suggestion }) => `「language」の ${value} には対応していません。使えるのは ${suggestion} です。`,
  'empty-value': ({ key }) => `「${key}」が空です。使わないなら、項目ごと消してください。`,
  'placeholder-left': ({ key, value }) => `「${key}」が見本のままです（${value}）。実際の値に直してください。`,
  'not-a-colour': ({ key, value }) => `「${key}」は #0a6c74 のように書いてください（${value}）。`,
  'no-report-address': () => '「reportTo」がないため、報告の宛先は空のまま開きます。',
  'too-many-addresses': ({ key, value }) => `「${key}」に書けるアドレスは5つまでです（${value} 件）。はじめの5つだけを使います。`,
  'too-long': ({ key, value, suggestion }) => `「${key}」は ${suggestion} 文字までです（${value} 文字）。短くするまで表示しません。`,
  'not-a-guid': ({ key, value }) => `「${key}」が ID の形ではありません（${value}）。Entra の「アプリケーション (クライアント) ID」を書いてください。`,
  'not-a-tenant': ({ key, value }) => `「${key}」には、テナントの ID かドメインを書いてください（${value}）。`,
  'not-true-or-false': ({ key, value }) => `「${key}」は、引用符なしで true か false と書いてください（${value}）。`,
  'graph-without-client': ({ key }) => `「${key}」がないため、「graph」のほかの項目は使いません。`,
  'graph-without-address': () => '「reportTo」がないため、「graph.clientId」があっても、この画面から報告を送れません。',
  'contact-incomplete': ({ key }) => `「${key}」には、name と address の両方を書いてください。`,
  'contact-not-private': ({ key, value }) => `「${key}」の ${value} は「reportTo」にもあります。別の窓口にならないため、案内しません。`,
};
