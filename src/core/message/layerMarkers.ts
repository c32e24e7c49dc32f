/**
 * How mail programs, gateways, lists and web forms mark whose words follow. Data: `layers.ts` is their
 * reader. All patterns are run on one trimmed line of at most 400 characters and are linear.
 */

export interface CarryMarker {
  readonly wrapper: 'forward' | 'reply' | 'bounce';
  readonly line: RegExp;
}

/** One line alone says that a carried message follows. */
export const CARRY_LINES: readonly CarryMarker[] = [
  { wrapper: 'forward', line: /^[-—=_*>\s]{0,30}(?:begin )?forwarded (?:message|by|mail)\b.{0,120}$/i },
  { wrapper: 'forward', line: /^[-—=_*\s]{2,30}(?:start of )?forwarded .{0,100}[-—=_*\s]{2,30}$/i },
  { wrapper: 'forward', line: /^[-—=_*\s]{0,30}(?:転送(?:された|する)?(?:メッセージ|メール)|転送元のメッセージ|以下[、,]?転送|ここから転送).{0,30}$/ },
  { wrapper: 'forward', line: /^[-—=_*\s]{2,30}(?:weitergeleitete nachricht|message transf[eé]r[eé]|mensaje reenviado|messaggio inoltrato|mensagem (?:encaminhada|reencaminhada)|doorgestuurd bericht|p[rř]eposlan[aá] zpr[aá]va)[-—=_*\s]{0,30}$/i },
  { wrapper: 'reply', line: /^[-—=_*\s]{2,30}original (?:message|appointment|mail)(?: follows)?\.?[-—=_*\s]{0,30}$/i },
  { wrapper: 'reply', line: /^[-—=_*\s]{2,30}(?:元の|オリジナル|原文の?|受信した?)(?:メッセージ|メール)[-—=_*\s]{0,30}$/ },
  { wrapper: 'reply', line: /^[-—=_*\s]{2,30}(?:urspr[uü]ngliche nachricht|message d'origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|p[uů]vodn[ií] zpr[aá]va)[-—=_*\s]{0,30}$/i },
  { wrapper: 'bounce', line: /^[-—=_*\s]{0,30}(?:below this line is a copy of the message|this is a copy of the message|the original message (?:was|follows|as received)|original message headers|undelivered message|returned message|message (?:text|body) follows)\b.{0,80}$/i },
  { wrapper: 'bounce', line: /^[-—=_*\s]{0,30}(?:以下は?、?(?:送信された|返送された|元の)(?:メッセージ|メール)|元のメッセージのヘッダー|返送されたメール).{0,40}$/ },
];

/** "On … wrote:" in one line or cut in two; a quotation follows. */
export const ATTRIBUTIONS: readonly RegExp[] = [
  /^on (?=.{0,200}\d).{6,250} wrote ?:$/i,
  /^.{2,200}(?:さん|様|氏)?(?:は|が)?(?:書きました|のメール)[ :：]{1,3}$/,
  /^(?=.{0,200}[\d@<]).{2,200} wrote[ :：]{1,3}$/i,
  /^\d{4}[年/.-]\s?\d{1,2}[月/.-]\s?\d{1,2}日?.{0,30}\d{1,2}[:時]\d{2}.{0,160}[:：]$/,
  /^(?:am|le|el|il|em|op|dne) .{6,200} (?:schrieb|a [ée]crit|escribi[óo]|ha scritto|escreveu|schreef|napsal)\b.{0,80}[:：]$/i,
];

/** First halves of an attribution that goes on in the next line. */
export const ATTRIBUTION_BEGINS = /^(?:on (?:mon|tue|wed|thu|fri|sat|sun|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:am|le|el|il|em|op|dne) \S{1,12}\.?,? \d)/i;

/** Header fields as mail programs write them over a carried message, by what they mean. */
export const HEADER_LINES: readonly RegExp[] = [
  /^\*?(?:from|差出人|送信者|発信者|von|de|da|van|od)\*?\s?[:：]/i,
  /^\*?(?:sent|date|送信日時|日時|日付|送信日|gesendet|datum|envoy[ée]|enviado(?: el)?|fecha|data|inviato|verzonden|odesl[aá]no)\*?\s?[:：]/i,
  /^\*?(?:to|宛先|an|[àa]|para|aan|komu)\*?\s?[:：]/i,
  /^\*?(?:cc|bcc|reply-to|返信先|message-id|return-path|received|x-[a-z0-9-]{1,40}|mime-version|content-[a-z-]{1,30}|user-agent|importance|重要度)\*?\s?[:：]/i,
  /^\*?(?:subject|件名|題名|表題|betreff|objet|asunto|oggetto|assunto|onderwerp|p[rř]edm[eě]t)\*?\s?[:：]/i,
];
/** A header block begins with who wrote. */
export const HEADER_BEGIN = HEADER_LINES[0] ?? /^from:/i;

/**
 * A gateway's warning: that the mail came from outside, and what to be careful about. A line of a banner
 * has both, or one of them beside a tag; each in its own words, whoever makes the gateway.
 */
export const BANNER_OUTSIDE: readonly RegExp[] = [
  /\b(?:external|outside) (?:e-?mail|sender|source|message|address|party|(?:of )?(?:the|your|our|this) (?:organi[sz]ation|company|network|firm|business|university|school))\b/i,
  /\b(?:originat\w{1,4}|sent|came|comes|received|from) (?:from )?(?:an? )?(?:external|outside)\b/i,
  /\bfrom outside\b|\bexternal\b.{1,20}\b(?:mail|email)\b/i,
  /\bdon't often (?:get|receive) e?mail from\b|\bunverified sender\b|\bcould not verify (?:the |who )?(?:sender|sent)/i,
  /(?:社外|組織外|学外|外部|当社以外|社内ではない)(?:の|から|より|アドレス|メール|送信者|ドメイン|ネットワーク|発信)/,
  /差出人.{0,15}(?:社外|組織外|外部)|(?:初めて|あまり).{0,20}(?:受信|メールを受け取)/,
  /\b(?:externe[rn]? (?:e-?mail|absender|sender)|exp[ée]diteur externe|correo externo|remitente externo|mittente esterno|remetente externo|externe afzender)\b/i,
];
export const BANNER_CAREFUL: readonly RegExp[] = [
  /\b(?:caution|warning|be careful|exercise caution|use caution|think before|be (?:wary|alert|vigilant|cautious))\b/i,
  /\b(?:do not|don't|avoid|never) (?:click|open|respond|reply|provide|follow|enter)\b.{1,100}\b(?:links?|attachments?|unless|credentials|sender)\b/i,
  /\b(?:verify|know|recogni[sz]e|trust|confirm) (?:the|this) (?:sender|source|content|identity)/i,
  /\blearn why this is important\b|\bpower up your protection\b/i,
  /(?:リンク|URL|添付).{0,40}(?:開|クリック|アクセス|ダウンロード).{0,20}(?:ないで|際は|場合は|前に|注意|慎重|お控え|ください)/,
  /注意(?:して)?(?:ください|願います|下さい)|心当たりが?の?ない|取り扱いに.{0,6}注意|ご確認のうえ/,
];
/** A tag that stands alone or begins a banner. */
export const BANNER_TAG =
  /^(?:⚠\uFE0F?)?[\s*!<>【[(（＜■※]{0,6}(?:(?:ext(?:ernal)?(?: (?:e-?mail|sender|message|mail))?|caution|warning|attention|spam|suspected spam)(?:[\])】>）＞:：*!\s-]|$)|(?:社外(?:メール|発信|秘)?|外部(?:メール|送信者|発信)?|組織外|学外|迷惑メール|スパム)(?:[\])】>）＞:：\s]|$))/i;

/** The tags among them that say by themselves where the mail came from. */
export const EXTERNAL_TAG = /^(?:⚠\uFE0F?)?[\s*!<>【[(（＜■※]{0,6}(?:ext(?:ernal)?\b|(?:suspected )?spam\b|社外|外部|組織外|学外|迷惑メール|スパム)/i;
/** Words that no gateway and no list writes: a threat that poses as a warning or a footer stays a threat. */
export const NEVER_AROUND = /\b(?:bitcoins?|btc|crypto\w{0,10}|wallet|hacked|webcam|recorded|ransom)\b|ビットコイン|仮想通貨|暗号資産|ハッキング|録画|身代金|\b(?:bc1[a-z0-9]{20}|0x[0-9a-f]{30}|[13][a-km-z1-9]{25})/i;

/** Tags and prefixes before a subject. */
export const SUBJECT_TAG =
  /^\s*(?:[[【(（<＜{]{1,2}\s*(?:ext(?:ernal|ern)?(?: (?:e-?mail|sender|message|mail))?|spam|suspected spam|probable spam|possible spam|phish(?:ing)?|caution|warning|bulk|marketing|meiwaku|社外(?:メール|発信|注意)?|外部(?:メール|送信者|発信|から)?|組織外|学外(?:メール)?|迷惑メール|スパム|注意|要注意|警告|メール注意)\s?[:!-]?\s?[\d.]{0,6}\s?[\]】)）>＞}]{1,2}|\*{2,5}\s*(?:spam|suspected spam|caution|external|phishing|迷惑メール)\s*\*{2,5}|(?:external|ext|caution|spam)\s*[:：])\s*[:：-]?\s*/i;
export const SUBJECT_PREFIX =
  /^\s*(?:re|fwd?|aw|wg|sv|vs|vb|tr|rv|enc|res|ref|antw|doorst|転送|返信|回复|转发|答复|回覆|轉寄|turnus)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\*\d{1,3}|\d{1,2})?\s?[:：]\s*/i;
export const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr|rv|enc|doorst|転送|转发|轉寄)\s?[:：[(]/i;
export const REPLY_SUBJECT = /^\s*(?:re|aw|sv|vs|res|ref|antw|返信|回复|答复|回覆)\s?[:：[(^*\d]/i;

/** Mail servers telling that a mail could not be delivered. */
export const BOUNCE_SUBJECT =
  /^\s*(?:undeliver(?:able|ed)\b|delivery (?:status notification|failure|has failed|report|delayed|incomplete)|mail (?:delivery (?:failed|failure|subsystem|system)|system error)|returned mail|failure notice|message (?:not delivered|undeliverable|delayed)|non[- ]?delivery|warning: (?:could not send|message)|unzustellbar|配信(?:不能|できません|に失敗|エラー|未完了)|メールが?(?:配信|送信)(?:できません|エラー|失敗)|未配信|不達|送信エラー)/i;
export const BOUNCE_SENDER = /^(?:mailer-daemon|postmaster|mail-daemon|microsoftexchange[0-9a-f]{0,40})(?:@|$)/i;
export const BOUNCE_WORDS =
  /\b(?:could not be delivered|couldn't be delivered|delivery (?:has )?failed|permanent fatal errors?|this is the mail system at host|undeliverable|wasn't delivered|recipient address rejected|delivery to the following recipients?)\b|配信できません|お届けできません|配信に失敗/i;

/** Words of a list's footer, under its dividing line or alone. */
export const LIST_WORDS =
  /\b(?:mailing[- ]?list|listinfo|list-?archive|mailman|majordomo|listserv|sympa|google groups|to unsubscribe from this (?:list|group)|you(?: a|')re (?:receiving|subscribed).{0,40}(?:list|group))\b|メーリングリスト/i;
export const UNSUBSCRIBE_WORDS =
  /\b(?:unsubscribe|opt[- ]?out|manage (?:your )?(?:email )?(?:preferences|subscriptions?)|stop receiving (?:these|this)|update your preferences|abmelden|se d[ée]sabonner|d[ée]sinscri\w{1,6}|darse de baja|cancelar (?:la )?suscripci[óo]n|disiscri\w{1,6}|uitschrijven)\b|(?:配信|購読)の?(?:停止|解除|中止)(?:[は:：]|を?ご?希望|手続|方法|をされる|こちら|$)|メルマガ.{0,10}解除|退会(?:は|手続)/i;
/** A line that divides a footer from the rest. */
export const DIVIDER = /^(?:[-_=*~─━＿－―]{5,200}|-- ?)$/;
/** A phone or a mail program signing for its owner. */
export const DEVICE_SIGNATURE =
  /^(?:sent from (?:my |yahoo mail|outlook|mail for|proton)|get outlook for|envoy[ée] de mon|von meinem .{1,30} gesendet|enviado (?:desde|do) mi?|(?:iphone|ipad|android|my ?mobile).{0,10}から送信|outlook for .{1,12}を入手|sent with )/i;

/** A web form handing over what a visitor typed. */
export const FORM_SHELL =
  /\b(?:(?:submitted|sent|received|message) (?:via|through|from|using) (?:the |your |our )?.{0,40}(?:contact|web|inquiry|enquiry|feedback)?[- ]?(?:form|web ?site)|contact (?:form|request)(?: submission)?|new (?:form )?(?:submission|enquiry|inquiry)|form submission|web ?form)\b|(?:お問い?合わ?せ|問合せ|ご意見|資料請求|応募|申込み?|メール)?フォームズ?(?:より|から|送信|[にでへがの])|(?:お問い?合わ?せ|お申し?込み)(?:を|が).{0,12}(?:受け付け|受付|ありました|届き|承り)|下記の(?:内容|とおり|通り)で?.{0,6}お問い?合わ?せ/i;
/** Labels of its fields; the second list holds the visitor's own words. */
export const FORM_FIELDS =
  /^(?:お?名前|氏名|ご?芳名|ふりがな|フリガナ|会社名|貴社名|御社名|部署名?|役職|メール(?:アドレス)?|e-?mail(?: address)?|mail|電話(?:番号)?|tel|phone(?: number)?|name|your[- ]name|your[- ]email|full name|first name|last name|company|organi[sz]ation|subject|件名|題名|住所|郵便番号|url|web ?site|ip(?: ?アドレス| address)?|種別|ご?用件|お問い?合わ?せ(?:種別|項目|の種類)|送信日時|受付日時|date|time|country|department|性別|年齢|privacy|同意|user agent|ブラウザ|remote ip|referer|送信元.{0,10})$/i;
export const FORM_MESSAGE =
  /^(?:お問い?合わ?せ(?:内容|本文|事項)?|内容|本文|メッセージ(?:本文)?|ご?(?:相談|質問|意見|要望|依頼)(?:内容)?|コメント|備考|詳細|message(?: body)?|your[- ]message|comments?|inquiry|enquiry|question|details?|description|text|body)$/i;
