/** Frequent small words of each language, chosen to tell it from the others here. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is you your i that it for have this with are be we my will not from all was has if by or but our can what been they me do would any',
  de: 'der die das und ich ist nicht sie ihr ihre ihnen mit ein eine zu den von auf für wir haben sind dass wenn werden wird auch dem habe alle kann oder bei aus nach um sich mein',
  fr: 'le la les de et vous votre vos je est pas une un des que qui pour dans avec sur nous mon ma mes ce cette sont plus ai du au été tout si ne en être',
  es: 'el la los las de y que usted su sus es no una un por para con en se del al lo mi tu tus como he ha está todos si pero este esta más yo ser',
  it: 'il lo la gli le di e che non un una per con sono tuo tuoi tua del della nel ho hai è si mi ti questo questa più come se ma anche tutti suo sua i',
  pt: 'o a os as de e que não um uma para com você seu sua seus suas em do da no na eu é por se mais foi está meu minha como ao ou mas isso tenho todos',
  nl: 'de het een en ik je uw u van is dat niet op te in voor met zijn heb hebben deze ben aan er om als maar ook naar wordt jouw alle mijn geen kan bij',
  cs: 'a je se na že v to jsem do s ve pro vás váš vaše vaši jste není už ale které která který jako jsou bude když mám po od nebo tento všechny pokud aby co z k jsme vám nás byl byla jen při také vam vasi ktere ktera ktery vsechny neni pri take',
  vi: 'và của bạn tôi là có không được cho một những các đã trong này với để sẽ khi từ người tất cả hoặc vào đến nếu thì mà ra bị cua khong duoc nhung cac voi nguoi hoac vao toi ban va la se khi neu thi ma tu nay',
};

/** Word → languages it speaks for. */
export const STOPWORDS: ReadonlyMap<string, readonly string[]> = collect();

function collect(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}

/** Characters written so only in simplified or only in traditional Chinese; a pair shares its place. */
export const SIMPLIFIED: ReadonlySet<string> = new Set('们这来对说时过开会为实国发经样还没让点从机问应无关请个电话动产业现给级将视频户码网络');
export const TRADITIONAL: ReadonlySet<string> = new Set('們這來對說時過開會為實國發經樣還沒讓點從機問應無關請個電話動產業現給級將視頻戶碼網絡');
