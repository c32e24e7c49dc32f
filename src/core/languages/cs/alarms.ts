import type { AlarmId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const noAnswer = 'neodpovid*|neodepis*|nepis*|necteme|nectu|neexistuje schranka|nekontaktuj*|odhlas*|odbe*';

export const alarms: Readonly<Partial<Record<`alarm:${AlarmId}`, readonly Cue[]>>> = {
  'alarm:contact-channel': [
    { all: ['@|[at]|(zavinac)', 'kontaktuj*|ozvete|ozvi|napiste|napis|piste|pis|vyjednav*|domluv*|odpovez*|obratte|dohod*|jednan*|spojte|cekame na|na e-mailu|na adresu|kontakt:'], not: [noAnswer, 'faktur*|objednav*|infolink*|dotaz*'], within: 3, near: 320 },
    { all: ['telegram*|tox|qtox|session|signal|wickr|threema|jabber*|xmpp|icq|whatsapp*|protonmail*|proton.me|tutanota|onionmail*|chat|chatu|cock.li', 'kontaktuj*|napiste|napis|piste|ozvete|ozvi|vyjednav*|domluv*|:|id|pres|nas|me'], not: [noAnswer, 'skupin*…rodic*|pridejte se do'], within: 2, near: 200 },
    { all: ['tor browser|tor prohlizec*|prohlizec tor|.onion', 'odkaz*|stranku|stranka|web|stahn*|nainstal*|otevr*|navstiv*'], within: 2 },
    { all: ['://|hxxp*|.onion', 'vyjednav*|chat*|klientsk*…kod|klientsky kod|osobni kod|id firmy|podpor*…obnov*|obnov*…soubor*|prihlas*…kod*'], not: ['jak koupit|smenarn*|odhlas*', noAnswer], within: 3, near: 330 },
    { all: ['odpovezte|odpoved|odepiste|ozvete se', 'na tento|na tuto|sem', 'castk*|cen*|podmink*|instrukc*|pokyn*|dohod*|podrobnost*'], not: [noAnswer], within: 2, weight: 0.6 },
    { all: ['cenu|cena|castk*|podmink*|sumu', 'az napisete|az se ozvete|po navazani|dohodneme|sdelime po|dozvite, az|dozvite az|v chatu'], weight: 0.5 },
  ],
  'alarm:files-encrypted': [
    { all: ['soubory|souboru|soubor|data|dokument*|server*|disky|disk|databaz*|zalohy|sit|siti|systemy|pocitac*', 'zasifrov*|zakodovan*|uzamcen*…sifr*|zasifroval*'], not: ['v klidu|pri prenosu|end-to-end|https|tls|priloha je|v priloze|heslo zasl*|heslo posl*|sms|skolen*|webinar*|zpravodaj*|vyzkum*|nemocnic*|chrani*|pgp'], near: 90 },
    { all: ['soubory|soubor|data|server*|disky|sit|siti', 'uzamcen*|zamcen*|zamkli|uzamkli', 'obnov*|odemk*|odemcen*|kontakt*|zaplat*|klic*'], not: ['ucet|uctu|dvere|budov*|sklad*'], within: 2, near: 200 },
    { all: ['zasifrovali jsme|zasifroval jsem|jsme zasifrovali|uzamkli jsme|zamkli jsme', 'vas*|vase*|tvoj*|vsech*|soubor*|server*|data'], near: 90 },
    { all: ['desifrov*|odsifrov*|dekryptov*|desifrovac*', 'klic*|zaplat*|kontakt*|napis*|koup*|jen u nas|pouze my|soubor*|nastroj*|zdarma…soubor*'], not: ['skolen*|kurz*|zpravodaj*|vyzkum*'], near: 140 },
    { all: ['neprejmenovav*|neprejmenuj*|nemen*…soubor*|nepouziv*…nastroj*|neobnovuj*|nevypinejte server*', 'soubor*|sifr*|klic*|data|trvale|nenavratn*|ztrac*'], near: 160 },
  ],
  'alarm:proof-attached': [
    { all: ['prikladame|prikladam|prilozen*|v priloze|priloha obsahuje|pripojujeme|pripojen*|prilozili jsme|prilozil jsem|jako dukaz|na dukaz|pro dukaz|jako ukazku', 'seznam*|ukazk*|vzork*|vzorek|skeny|scany|screenshot*|snimk*|vypis*|radk*|tabulk*|dukaz*|databaz*|zaznam*|pasu|pasy|soubor*|smluv*|smlouv*|fotk*|fotografi*|zakaznik*'], not: ['faktur*|objednav*|zapis*|nabidk*|zadny dukaz|neprikladame|nic neprikladam*|zasilame vam|prosim*|s pozdravem|zivotopis*'], near: 110 },
    { all: ['zde je|tady je|tady mate|zde mate|podivejte se na|posudte sami|abyste uverili|pro overeni|k overeni|overte si', 'radk*|ukazk*|vzork*|vzorek|vypis*|seznam*|cast dat|cast databaze|nekolik zaznam*|prvnich'], not: ['faktur*|objednav*|zadny', 'heslo'], near: 130 },
    { all: ['ukazk*|vzork*|vzorek|dukaz*|cast dat', '://|hxxp*|stahn*|ke stazeni|najdete na|je na adrese|nahrali jsme'], not: ['vyjednav*|faktur*|skolen*|zpravodaj*'], within: 2, near: 160 },
  ],
  'alarm:leak-site': [
    { all: ['nas blog|nasem blogu|nas web|nasem webu|nasich strankach|nase stranky|nasi strance|nas portal|nasem portalu|nas onion|seznam obeti|seznamu obeti|zdi hanby|zed hanby|stranka uniku|strance s uniky|leak site|leak blog|nasem kanalu|nas kanal', 'zverejn*|objev*|vyves*|pribude|uvede*|nahr*|odpocet*|ke stazeni|vasi|vase|vas|firmy, kter*'], not: ['odber*|faktur*|vyucto*|zakaznik*…muze|sbirk*|dekuj*'], within: 2, near: 210 },
    { all: ['.onion|onion odkaz*|onion stran*|tor odkaz*|v siti tor'] },
    { all: ['firmy|spolecnosti|ti', 'nezaplatil*|odmitl*|ignorovali nas', 'stranc*|strank*|blog*|seznam*|zverejn*|podivejte'], within: 2 },
  ],
  'alarm:malware-risk': [
    { all: ['://|hxxp*|odkaz*|priloh*|archiv*|soubor*|.zip|.exe|.html|.rar|.iso|.docm|qr kod*', 'klikn*|otevrete|otevri|stahnete|stahni|spustte|spust|rozbalte|rozbal|nainstalujte|prehraj*|podivej*…video|stahnout'], not: ['neklikej*|neotvirej*|nikdy neotvir*|koupit|smenarn*|tor prohlizec*'], near: 130 },
    { all: ['.exe|.scr|.zip|.rar|.7z|.docm|.xlsm|.iso|.lnk|.hta|.bat|.msi|.apk', '://|priloh*|otevr*|stahn*|spust*|rozbal*|heslo|video'], within: 2, not: ['neotvirej*'] },
    { all: ['povolte makra|povolit makra|povolte obsah|povolit obsah|vypnete antivir*|vypni antivir*'] },
    { all: ['video*|nahrav*|zaznam*|dukaz*|ukazk*|fotk*', '://', 'zde|tady|podivej*|prohled*|najd*|mrkni|uvid*'], not: ['koupit|smenarn*|vyjednav*|chat|kontakt*'], within: 2, near: 170 },
  ],
  'alarm:known-person': [
    { all: ['nase…let spolu|byli jsme spolu|zili jsme spolu|bydleli jsme spolu|od naseho rozchodu|kdyz jsme se rozesli|opustila jsi me|opustil jsi me|tvuj novy pritel|tvoje nova|miloval jsem te|milovala jsem te|nas byt|nase svatba|tvuj byvaly|tvoje byvala|podvedl jsi me|podvedla jsi me|pujcil jsem ti|dluzis mi'] },
    { all: ['vyhodili jste me|propustili jste me|kdyz jsem u vas pracoval*|pracoval jsem u vas|pracovala jsem u vas|muj posledni den|moje odstupne|byvaly zamestnanec|byvala zamestnankyne|byvaly kolega|nevyplacen*…mzd*|dluzite mi|nez jsem odesel|nez jsem odesla|jako vas byvaly|moje vypoved'] },
    { all: ['jsem tvuj soused|jsem vas soused|bydlim vedle|bydlim naproti|bydlim ve stejne|stejne ulici|stejnem patre|sedim naproti|ve stejne kancelari|tvuj kolega|vas kolega|jeden z vasich lidi|jeden z vasich zamestnanc*|vidam te|potkavam te|vidam vas|znas me|dobre me znas|vis, kdo jsem|vite, kdo jsem|hadej kdo'] },
    { all: ['zablokoval*…jsi me|zablokoval jsi me|zablokovala jsi me|nebere*…telefon|neberes telefon|neberes mi to|ignorujes me|zmenil*…si cislo'], weight: 0.8 },
  ],
  'alarm:internal-facts': [
    { all: ['zapis z porady|zapis z|porada vedeni|porady vedeni|predstavenstv*|dozorci rad*', 'dne|bod|strana|podepsal*|navrh|slozk*|soubor*', '@attacker'], near: 140, weight: 0.6, not: ['posilam|v priloze|zasilam*'] },
    { all: ['.xlsx|.xls|.docx|.doc|.pptx|.pst|.kdbx|.mdb', 'slozk*|soubor*|plocha|plose|disk*|ulozen*|jmenuje|nazvan*'], not: ['priloh*|prikladam*|otevr*|desifr*'], near: 120 },
    { all: ['sdileny disk|sdileneho disku|domenovy radic|zalozni server|testovaci server|administratorsky ucet|uctu administrator*|servisni ucet|srv-*|db0*|vpn-*|192.168.*|erp', 'stale|porad|stejne heslo|jmenuje se|od roku|nezmenen*|zustal*|otevren*', '@attacker|@your'], within: 2, near: 180, weight: 0.7, not: ['@innocent', 'udrzb*|odstavk*|prosim*'] },
    { all: ['smlouva s|smlouvu s|smlouvy s|nabidka pro|nabidku pro|spor s|vyrovnani s', 'mame|mam|odnesli|zkopirovali|cetli jsme|gb'], within: 2, near: 200, weight: 0.6 },
  ],
  'alarm:reply-thread': [
    { all: ['napsal:|napsala:|napsal(a):|napsal/a:'] },
    { all: ['vas e-mail ze dne|vaseho e-mailu ze dne|vas e-mail pro|vase odpoved|ve vasem e-mailu|psal jste|psala jste|napsal jste|odpovedel jste|vase korespondence s|vasi korespondenci s|vlakno nize|citace nize', 'ze dne|z|dne|pan*|ohledne|faktur*|smlouv*|minul*|pondeli|utery|stred*|ctvrt*|patek|patku'], near: 120, weight: 0.7, not: ['dekuj*'] },
    { all: ['re:', 'objednav*|faktur*|smlouv*|schuzk*|nabidk*|platb*|navrh*|dodavk*'], near: 60, weight: 0.5 },
  ],
  'alarm:violence': [
    { all: ['bomb*|vybusn*|trhavin*|naloz', 'budov*|skol*|kancelar*|nadraz*|nemocnic*|objekt*|prostor*|umist*|vybuch*|odpal*|explod*|nastraz*'], not: ['@play'], within: 2, near: 220 },
    { all: ['zabiju|zabijeme|zabijem|zabijim lidi|zabit te|zabit vas|zavrazd*|vasi smrt|tvoji smrt|tvou smrt|objednal*…vasi|zemres|zemrete|zastrelim|ublizim|podrezu|vas zivot skonci|ukoncim tvuj zivot', '@you'], not: ['@play'], near: 120 },
  ],
};
