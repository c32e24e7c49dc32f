import type { FrameId } from '../../frame/frameIds';
import type { Cue } from '../../meaning/cue';

const notScam = ['@not-scam'];
const lawful = ['soud*|zalob*|advokat*|splatnost*|objednav*|rezervac*|predplatn*|exekutor*|storno*|sdeluji…smlouv*'];

export const frame: Readonly<Partial<Record<`frame:${FrameId}`, readonly Cue[]>>> = {
  'frame:warns-of-scam': [
    { all: ['je podvod|jde o podvod*|jedna se o podvod*|jsou podvod*|podvodny e-mail|podvodne e-maily|podvodnych e-mail*|podvodne zpravy|podvodna zprava|podvodny mail|podvodnou zpravu|falesny e-mail|falesne e-maily|falesne zpravy|falesna vyhruzk*|phishingov*|je to bluf|planou vyhruzk*|planymi vyhruzk*', 'e-mail*|email*|zprav*|mail*|neplat*|neodpovid*|smaz*|nahlas*|ignoruj*|dostal*|prisel|prisla|rozesil*|siri|text*|upozorn*|pozor|penize'], not: notScam, within: 2, near: 220, evenReported: true },
    { all: ['vyderacsk*|vydersk*|vyhruzn*…e-mail*|vyhruzn*…zprav*|vydirani|sextortion|podvodn*', 'dostal*|obdrzel*|obdrzeli|prisel|prisly|siri|vlna|vlnu|pribyv*|radu z vas|nahlas*|neplat*|ignoruj*|poslednich dnech|varuj*|upozorn*|pozor|kolegov*|kolegyn*|hlasi*|kampan*|rozesil*|evidujeme'], not: notScam, within: 2, near: 240, evenReported: true },
    { all: ['odesilatel*|pisatel|autor|podvodnik|podvodnici|utocnik|utocnici|vyderac|vyderaci|pachatel*|zlocinci', 'tvrdi|tvrdil*|predstira*|vyhrozuj*|vyhrozov*|pozaduje|pozaduji penize|vydava*…se|zada|snazi se|spolehaji|spoleha|chteji|zadne video nema*|nema zadn*|nemaji zadn*|blufuj*|chce bitcoin*|chce penize'], not: [...notScam, 'nejsme|nejsem'], near: 130, evenReported: true },
    { all: ['neplat*|nereagu*|neodpovid*|neklikej*|neotvirej*|ignoruj*|smazte|mazte|nenechte se', 'podvod*|falesn*|bluf*|nahlaste|preposl*…it|oddeleni it|it oddeleni|helpdesk*|bezpecnostni*…tym*|bezpecnost|vydera*|vyhruzk*|linku'], not: notScam, within: 2, near: 230, evenReported: true },
    { all: ['zadne video neexistuje|video neexistuje|zadna nahravka|nikdo vas nenatocil|nikdo vas nenahral|nikdo nas nehackl|nic nebylo napadeno|zadna data neunikla|zadny utok se nestal|je vymysl*|smyslen*|hromadne rozesil*|rozesilan*…ve velkem|rozesilany ve velkem|stejny text', 'e-mail*|email*|zprav*|video|podvod*|neplat*|tvrd*|vyhruzk*|lidi|lidem'], not: notScam, within: 2, near: 220, evenReported: true },
    { all: ['pozor na|varujeme pred|varovani pred|upozornujeme na|davejte si pozor|jak poznat|nenaletet|nenaletejte|chrante se pred', 'podvod*|phishing*|vydera*|vyhruzn*|falesn*|sextortion'], near: 150, evenReported: true },
  ],
  'frame:teaches-or-reports': [
    { all: ['skolen*|kurz|kurzu|e-learning|lekce|lekci|modul*|kviz*|workshop*|seminar*|webinar*|cviceni|cvicny|simulac*|simulovan*|osvet*|vyuka|prednask*', 'phishing*|podvod*|vydirani|vyderac*|ransomware*|hroz*|bezpecnost*|kyber*|utok*|bomb*'], not: ['neni cviceni|nejde o cviceni|zadne cviceni'], within: 2, near: 230, evenReported: true },
    { all: ['podle|vyzkum*|analytic*|pruzkum*|statistik*|zprava uvadi|ctvrtletni|uvedla policie|policie uvedla|zadrzel*|odsouzen*|obvinil*|nukib|europol|procent|mezirocne|clanek|clanku|zpravodaj*|podcast*|serial|tiskov*', 'ransomware*|vydirani|podvod*|gang*|vyderac*|obet*|kyber*|hacker*|utocnik*|phishing*'], within: 2, near: 230, evenReported: true },
    { all: ['priklad|ukazka|ukazkov*|vzorov*|smyslen*|fiktivni*|pripadova studie|tip tydne', 'podvod*|phishing*|vyderac*|vyhruz*|e-mail*|zprav*|dopis*'], near: 150, evenReported: true },
  ],
  'frame:demand-payment': [
    { all: ['@pay', '@sums', '@delete|mlcen*|mlcet|nestane se|jmeno zakaznika|zapomen*|klid*|zastav*|neuvidi*'], not: lawful, within: 3, near: 420 },
    { all: ['cena za|za cenu|moje cena|nase cena|spravedliva cena|chci|chceme|pozaduj*|zadam|zadame|za mlceni|za me mlceni|mlcenlivost stoji|stoji', '@sums'], not: lawful, near: 130, weight: 0.7 },
    { all: ['posle|poslete|posli|zaplatte|zaplat|zaplatis|zaplatite|prevedte|preved|naval|vlozte|polozte|prijde|zaslete|uhradte|uhrad|zaplacenych|odkoupit|odkupte', '@sums'], not: lawful, near: 110, weight: 0.6 },
    { all: ['@coin', '@pay'], not: [...lawful, '@coin-trade', '@donation'], near: 110, weight: 0.5 },
    { all: ['za mlceni|cena mlceni|za me mlceni|za nase mlceni|kdyz zaplatis|pokud zaplatite|po zaplaceni|po platbe|po prijeti|jakmile dostanu|jakmile obdrz*|jakmile zaplat*|jakmile penize|abychom je smazali|chcete-li mit klid|dokud nezaplat*|dorazi-li'], not: [...lawful, 'zbozi|dorucime|expedu*|kurz'] },
    { all: ['nebo|jinak|pokud ne', 'zaplat*|podepis*|vrat*|odstup*|posli|poslete|preved*|prevedte', '@harms'], not: lawful, within: 2, near: 210 },
  ],
  'frame:otherwise-harm': [
    { all: ['@or-else', '@harms'], not: lawful, within: 2, near: 260 },
    { all: ['po uplynuti|potom|pak|po lhute|po terminu|o pulnoci|kazdy den|nedorazi-li|nebude-li', '@harms'], not: lawful, within: 2, near: 210 },
    { all: ['polici*|nekomu rek*|nekomu|odpovedet|uradum', 'okamzite|hned|automaticky|tentyz den|dokonc*', '@harms'], not: lawful, within: 2, near: 230 },
  ],
  'frame:attacker-speaks': [
    { all: ['jsem|jsme|mam|mame', '@hack|@malware|nahral*|natocil*|zkopirov*|stahl*|stahnul*|odnesl*|odcizil*|ukradl*|sledoval*|pozoroval*|prolomil*|umistil*|ziskal*…pristup', '@you|databaz*|data|server*'], not: ['@innocent', 'penetracni*|dle dohody'], near: 160 },
    { all: ['mam|mame|drzime|v nasich rukou|v mych rukou|ovladame|ovladam|u nas', 'tvoje|vase|tvoji|vasi|tve|vas*…data|databaz*|nahrav*|video*|videjk*|kopi*|fotk*|vsechno|vse', '@attacker'], not: ['@innocent', 'dotaz*|radost'], near: 90 },
    { all: ['rozeslu|rozesleme|zverejnim|zverejnime|poslu to|poslu|posleme|znicime|znicim|prodame|zautocime|ukazu|vyvesim|napiseme|upozornime|odpalim', 'vsem|vsechno|vse|tvoj*|vasi*|vase*|tvym|internet*|data|zakaznik*|klient*'], not: ['@innocent', 'zapis|prilohu|priloh*|pozvank*|nabidku|fakturu'], near: 110, weight: 0.8 },
    { all: ['nezertuj*|neni to vtip|nejde o vtip|nedelam si srandu|nezkousej*…me|nezkousej me|nezkousejte nas|myslime to vazne|myslim to vazne|posledni varovani|bylo jsi varovan|byli jste varovani|rozmysli*|nehrajte si'], weight: 0.6 },
    { all: ['neznate me|neznas me|jmenuji se, jak|jsme skupina|nase skupina|nas tym|rikaji nam|zivim se|delam tuhle praci|nase remeslo|jsem hacker|jsem programator|profesionalni programator', '@attacker|@you'], near: 120, weight: 0.4 },
  ],
  'frame:payment-channel': [
    { all: ['penezenk*|adres*|nize|sem|retezec*|ucet|qr kod*|na:', '@coin|bc1*|0x*|ltc1*'], not: ['@donation', 'zpravodaj*|kurz bitcoinu|trh s'], within: 2, near: 220 },
    { all: ['bc1*|ltc1*|0x*', 'zaplat*|poslete|posli|poslat|prevedte|preved|na|dolar*|btc|eth|usdt|eur*'], not: ['@donation'], within: 2, near: 220 },
    { all: ['darkov*…kart*|darkov*…poukaz*|paysafecard*|paysafe*|western union|moneygram|steam kart*|google play kart*', 'kup*|posl*|kod*|zaplat*|setrete'], near: 120 },
    { all: ['v hotovosti|obalk*|tasku s penezi|tasce', 'korun*|eur*|dolar*|penize|tisic*'], within: 2, near: 200 },
  ],
  'frame:business': [
    { all: ['faktur*|cenov*…nabidk*|objednav*|cislo objednavky|dodavk*|zasilk*|splatnost*|dph|mezisoucet|dodaci*|uctenk*|doklad*|zaloh*…faktur*', 'priloz*|priloh*|cislo|c.|datum|prosim*|dekuj*|castk*|korun*|kc|eur*|ucetni*|uhrad*|vas*'], near: 160 },
    { all: ['schuzk*|porad*|zapis|program|termin*|workshop*|konferenc*|obed*|kalendar*|prezentac*', 'pondeli|utery|stredu|ctvrtek|patek|patku|zitra|pristi tyden|v 9|v 10|v 11|zasedac*|mistnost*|hodin|prosim*|zucastn*|ucast*'], near: 160 },
    { all: ['vazeni kolegove|mili kolegove|ahoj vsichni|vazeni zakaznici|vazeny zakazniku|mili pratele|vazeni rodice|milí|mili ctenari|vazeni clenove', 'prosim*|budeme|bude|od pondeli|dekuj*|pristi'], within: 3, near: 300, weight: 0.4 },
    { all: ['s pozdravem|s uctou|s pranim|predem dekuj*|dekuji|dekujeme|diky|tesim se|tesime se|v pripade dotazu|nevahejte|hezky den|mejte se|ahoj'], weight: 0.5 },
    { all: ['vas pozadavek na vyber|pozadavek na vyber|vyber byl|vklad byl|transakce byla|transakce byva|transakce bude|potvrzeni platby|potvrzeni vyberu|potvrzeni transakce|sitovy poplatek|poplatek site|zadost o vyber|pripsan*…na ucet', 'btc|bitcoin*|eth|castka*|poplatek*|potvrzen*|zpracovan*|zpracoval*|hodin*|aplikac*|ucet*|cas'], not: ['zverejn*|nahral*|hackl*'], within: 3, near: 330, weight: 1.5 },
    { all: ['prispet|prispivat|prispejte|darovat|dar na|dary|sbirka|sbirky|darcum|darce|za kazdy prispevek|vas prispevek|podporit nas|podporte nas', 'spolek|spolku|nadac*|utulek|utulku|ucet|dekujeme|dekuji|vyuctovani|projekt*|deti|zvirat*|dobrovolni*'], not: ['zverejnim|nahral*|hackl*|mlceni'], within: 3, near: 330, weight: 1.5 },
    { all: ['dle dohody|podle dohody|jak jsme se domluvili|navazuji na|dekujeme za|v priloze zasilam*|v priloze posilam*|posilam zapis|s radosti', 'schuzk*|telefon*|objednav*|nabidk*|smlouv*|dokument*|faktur*|priloh*|zprav*|zapis|zajem'], near: 130 },
  ],
  'frame:legal-demand': [
    { all: ['soud|soudu|soudni*|advokat*|pravni*…kroky|zalob*|naroku|nahrad*…skod*|predzalobni*|exekut*|exekuc*|jmenem klient*|zastupuji|rizeni|urad pro ochranu|pokut*|autorsk*…prav*', 'do|dnu|dni|vec|spisova|c.j.|muze|pisemn*|naklad*|dopis|uhrad*|zaplat*|vyzv*|prislusn*|stiznost*'], within: 2, near: 240 },
    { all: ['smlouv*|dohod*|najemn*|obchodni*…podmink*|obchodnich podminek|clanek|clanku|odstavec|vypoved*|prodlouzen*', 'podle|na zaklade|v souladu|konci|vypovida*|timto|vypovedni*|paragraf*|dnu'], near: 140 },
    { all: ['dluh*|po splatnosti|nedoplat*|upominka|upominku|splatk*|pohledavk*|inkas*|veritel*', 'uhrad*|zaplat*|castk*|do|volejte|ucet'], near: 140 },
  ],
  'frame:security-notice': [
    { all: ['unik*|incident*|neopravneny pristup|neopravnenemu pristupu|neopravneneho pristupu|kyberneticky utok|kyberneticky incident|bezpecnostni udalost|ransomware', 'omlouv*|litujeme|oznamuj*|informuj*|vysetrov*|vysetru*|ohlasil*|uradu|prijali jsme|opatreni|co se stalo|co delat|dotcen*|obnovi*|policii jsme'], not: ['btc|bitcoin*|zaplat*…nam'], within: 3, near: 330, evenReported: true },
    { all: ['zranitelnost*|penetracni*|proof of concept|cvss|cve*|xss|sql injection|zavaznost*|firmware|opravn*…balic*', 'hlaseni|nahlas*|koordinovan*|oprav*|zaplat*…chyb*|rozsah|zjisteni|90 dnu|doporuc*|testovan*|aktualiz*'], not: ['btc|bitcoin*'], within: 2, near: 240, evenReported: true },
    { all: ['helpdesk*|it oddeleni|oddeleni it|servis desk|bezpecnostni tym|spravci site|provoz it|odstavk*|udrzb*|vypadek*|vypadku|zalohovani', 'hesl*|schrank*|nedostup*|odhlas*|restart*|aktualiz*|sobot*|okno|nahlas*|volejte|tiket*|stav|migrac*|planovan*|linku|linka'], within: 2, near: 230, evenReported: true },
  ],
  'frame:bulk-footer': [
    { all: ['odhlasit*|odhlaseni|odhlaste|odber novinek|odebirate|zruseni odberu|zrusit odber|zobrazit v prohlizeci|tento e-mail jste dostali|tento e-mail jste obdrzeli|vsechna prava vyhrazena|zasady ochrany osobnich'] },
    { all: ['newsletter*|zpravodaj*|odber*|obchodni*…sdeleni', 'odhlas*|zrus*|nastav*|archiv*|prihlas*|odber*'], near: 130 },
  ],
  'frame:asks-whether-real': [
    { all: ['je to pravda|je to prave|je to skutecne|je to podvod?|je to spam|neni to podvod?|mam se bat|mame se bat|mam se obavat|co mam delat|co s tim|muzu to smazat|muzete se na to podivat|muzes se na to podivat|mrknete na to|muze se na to nekdo|mam to resit|nevim, jestli'], evenReported: true },
    { all: ['dostal*|prislo mi|prisel mi|prisel nam|obdrzel*|dorazil*', 'e-mail*|email*|mail|zprav*|tohle|toto', 'podezrel*|divn*|nekdo tvrdi|vyhroz*|vydir*|bitcoin*|strasi*|?'], within: 2, near: 220, evenReported: true },
    { all: ['mam strach|bojim se|jsem vydesen*|nespal*|prosim o pomoc|pomozte mi|nevim co s tim', 'e-mail*|mail|zprav*|video|pocitac*|to|it'], within: 3, near: 400, weight: 0.6, evenReported: true },
  ],
  'frame:addresses-organisation': [
    { all: ['@your-firm'] },
    { all: ['vedeni spolecnosti|vazene vedeni|vedeni firmy|pro vedeni|pro oddeleni|vazeny pane reditel*|jednatel*|pro spravce webu|spravci webu|spravce webu|majitel*…webu|ve vasi spolecnosti|ve vasi firme|vasi souperi|vasi konkurent*|oddeleni it a|osobe, ktera ve|zamestnancu|zakazniku|klientum|obchodnim partnerum'] },
    { all: ['databaz*|smlouv*|vyplatn*|e-shop*|dodavatel*|domen*|recenz*', '@attacker|@your'], near: 140 },
  ],
  'frame:fiction': [
    { all: ['roman*|kapitol*|rukopis*|povidk*|scenar*|divadeln*…hra|divadelni hra|epizod*|deskov*|unikov*…hra|unikova hra|detektivk*|postav*|unosc*', 'napsal*|ctenar*|scen*|konec|redaktor*|hrdin*|padouch*|pravidla|nakladatel*|pribeh*|hrac*|premier*'], within: 2, near: 210, evenReported: true },
  ],
  'frame:grievance': [
    { all: ['stiznost*|reklamac*|vratit penize|vratte mi|rozbit*|vadn*|nikdy nedorazil*|zakaznick*|objednav*|recenz*|zaruk*', 'mam toho dost|naposled*|potreti|zklam*|nastvan*|neprijateln*|do patku|jinak napisu|coi|rozhorc*|okamzite'], within: 3, near: 330 },
    { all: ['vypoved*|odchazim|koncim|muj sef|vedouci*|tym*', 'unaven*|nefer|nespravedl*|neodpust*|dost|vyhorel*|sikan*|ponizen*'], within: 2, near: 220, weight: 0.7 },
    { all: ['hluk*|rusite|parkovan*|plot|plotu|pes|stek*|soused*…nad|nahore|domovni*…schuz*|svj', 'prosim*|znovu|prestante|stezov*|potreti|obtezuj*'], within: 2, near: 210 },
    { all: ['nechci zadne penize|nechci penize|nic nepozaduji|nezadam penize|jen chci, aby to prestalo'], weight: 0.7 },
  ],
};
