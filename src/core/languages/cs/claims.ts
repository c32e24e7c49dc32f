import type { ClaimId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const innocent = ['@innocent'];
const everydayFilm = ['@everyday-film', '@innocent'];
/** What a firm writes of a break-in by somebody else, and of its own papers. */
const ownBreach = ['@innocent', 'neznamy utocnik|treti osob*|zjistili jsme|ohlasil*|v priloze|zasilame|faktur*…v priloze|odebir*|odhlasit'];
const ransom: Cue = { all: ['@ransom-talk'], weight: 0.45 };

export const claims: Readonly<Partial<Record<`claim:${ClaimId}`, readonly Cue[]>>> = {
  'claim:device-hacked': [
    { all: ['@attacker', '@hack', '@device', '@you'], not: innocent, near: 150 },
    { all: ['@own-malware'] },
    { all: ['@malware', '@plants', '@device|@you|na vsechna', '@attacker'], not: innocent, within: 2, near: 220 },
    { all: ['vidim*|ctu|cteme|sleduj*|zapinam*|slysim*|poslouch*|zaznamenav*|ovladam*|zapnu|zapnout|mam pristup', 'obrazovk*|klavesnic*|mikrofon*|kamer*|plochu|stisk*…klaves*|vse, co pises|vse, co pisete', '@you'], not: innocent, near: 140 },
    { all: ['@your', '@device', 'pod mou kontrolou|pod moji kontrolou|pod nasi kontrolou|patri mi|patri nam|v mych rukou|v nasich rukou|je muj|na dalku|ma dva pany|posloucha me|je nakazen*|je infikovan*|zavirovan*'], not: [...innocent, 'zavolejte|volejte|support*'], near: 110 },
    { all: ['@hack', '@device'], not: innocent, near: 80, weight: 0.55 },
    ransom,
  ],
  'claim:account-hacked': [
    { all: ['@attacker', 'hack*|heknul*|nabour*|pronikl*|prolomi*|napadl*|pristup*|ovlad*|dostal*…do|vlezl*|zmocnil*|prevzal*|heslo k|kontrol*', '@account', '@you'], not: [...innocent, 'tento e-mail|tento email', 'zdravotni*'], near: 120 },
    { all: ['@your', '@account', 'hacknut*|prolomen*|napaden*|pod mou kontrolou|v mych rukou|patri mi|mam v ruce|mam pod palcem'], not: innocent, near: 90 },
    { all: ['@attacker', 'ctu|cteme|cetl*|precetl*|stahl*|stahnul*|znam|zname|zkopirov*|mam kopii', 'posty|postu|zpravy|zpravam|konverzac*|korespondenc*|chaty|chatu|e-maily', '@your'], not: [...innocent, 'dekuj*|odpoved*…na vas'], near: 110 },
  ],
  'claim:site-hacked': [
    { all: ['@attacker|nase*|hackers*', '@hack', '@site-things'], not: [...ownBreach, '@not-site'], near: 130 },
    { all: ['@site-things', '@your|www|.com|.cz', 'hacknut*|napaden*|prolomen*|kompromitov*|ovladame|pod nasi kontrolou|pod kontrolou nasi|odemcen*|deravy|derave|otevren*…dokoran|v nasich rukou'], not: [...ownBreach, '@not-site'], near: 110 },
    { all: ['zadni dvere|zadnimi dvermi|okno do|dvere do', 'odemcen*|otevren*|vesli|vesel|na siti|server*|pustil*', '@you|@attacker'], within: 2, near: 200 },
    { all: ['@hack', '@site-things'], not: [...ownBreach, '@not-site'], near: 80, weight: 0.55 },
    ransom,
  ],
  'claim:data-stolen': [
    { all: ['@attacker', '@take', '@taken-things'], not: [...ownBreach, 'bezpecn*…ulozen*'], near: 100 },
    { all: ['@take', '@taken-things', '@your|cel*|veskere|vsech*|kompletni|gb'], not: ownBreach, near: 100, weight: 0.6 },
    { all: ['@take', '@taken-things'], not: ownBreach, near: 60, weight: 0.55 },
    ransom,
  ],
  'claim:sent-from-you': [
    { all: ['poslal*|posilam*|odeslal*|odeslan*|pisu|pisi|napsal*|prisel|dorazil*|psan*', 'z vasi|z vaseho|z vasich|z tveho|z tvoji|z tve|z tvojeho|z vlastni*|vasi vlastni|vaseho vlastniho|tvoji vlastni|tveho vlastniho|pres vas|od vas samych|vas vlastni|vaseho serveru', 'schrank*|adres*|uct*|ucet|e-mail*|email*|mail*|server*|post*'], not: ['@innocent'], near: 130 },
    { all: ['odesilatel*|hlavick*|pole od|kolonk*', 'vy sami|vase adresa|vase vlastni|jste vy|vlastni adres*|tvoje adresa|tvuj mail|stejna jako|podivej*|vas e-mail|vasi adresu|ty sam'], not: ['@reported'], near: 110 },
  ],
  'claim:recorded-video': [
    { all: ['@film', '@intimate', '@attacker|@you'], not: everydayFilm, near: 170 },
    { all: ['nahral*|natocil*|natacel*|nahraval*|zaznamenal*|nafotil*|vyfotil*|zachytil*|filmoval*', 'vas|te|tebe|vami|tebou', '@attacker'], not: everydayFilm, near: 70 },
    { all: ['kamer*|webkamer*|webcam*|webk*', 'zapnul*|zapinal*|aktivoval*|pres|skrz|pomoci|z tvoji|z tvojí|z vasi|z vaseho|ovladl*|tvoji|vasi', '@made-film|@film|dival*', '@you'], not: everydayFilm, within: 2, near: 220 },
    { all: ['@attacker', '@made-film', '@film', '@you'], not: everydayFilm, near: 90, weight: 0.6 },
    { all: ['@film', '@disclose', '@audience'], not: everydayFilm, near: 110, weight: 0.55 },
    { all: ['@peeps', '@peeps-where', '@you'], within: 2, near: 240 },
    { all: ['vlevo|leva polovina|v leve|prava polovina|vpravo|na jedne strane', '@film|@intimate|dival*'], not: everydayFilm, near: 140, weight: 0.6 },
    { all: ['tvoje video|vase video|tve video|tvuj klip|tvoje nahravk*|vasi nahravk*|vasi nahrav*|tvoji nahravk*|sex video|sexvideo|nahe fotk*|tvoje nahe|tvoje fotky|intimni video|intimni fotk*'], not: everydayFilm, weight: 0.6 },
    ransom,
  ],
  'claim:password-known': [
    { all: ['hesl*', '@your', 'znam|zname|vim|vime|ti urcite|rika|videl*|ziskal*|tady je|zde je|pouziv*|stale|porad|zni|odhal*|zjistil*|je tvoje|je vase|je tve|mam'], not: [...innocent, 'zapomen*|obnov*|zmena|zmenu|zmenit|zmente|menit|zakaznik*|administrator*|klient*|zamestnanc*|vyprs*|overte|zadejte|hesla ani'], near: 90 },
    { all: ['tvoje heslo|vase heslo|tve heslo', 'je|znam|to je|:|vid*|mam|byl*'], not: [...innocent, 'zapomen*|obnov*|zmen*|vyprs*|overte|zadejte'], near: 60 },
  ],
  'claim:personal-details-known': [
    { all: ['vim|vime|znam|zname|mame|zjistil*|mam', 'kde bydli*|bydlis|bydlite|vasi adresu|vase adresa|tvoji adresu|tvou adresu|vase telefonni|telefonni cislo|tvoje cislo|rodne cislo|kde pracuj*|kam chod*|vase auto|spz|vas dum|tvuj dum|cislo…uctu|jmena…deti|tvoje deti|vase deti|tvoji rodinu|vasi rodinu', '@you'], not: [...innocent, 'dodac*|doruc*|zaslat|prosim|uvedte|vyplnte'], near: 130 },
    { all: ['obcansk*|rodne cislo|adresa|pas|vypisy|zdravotni zaznamy|lekarsk*|dluhy|pujck*', '@your|vy|ty', 'mame|mam|unikl*|v nasich rukou|v mych rukou|ziskal*|koupil*|cern*…trh*'], not: [...innocent, 'zakaznik*|klient*|vyplnte|uvedte'], near: 140 },
  ],
  'claim:watched-for-months': [
    { all: ['@watch', '@long-while', '@attacker|@you'], not: [...innocent, '@site-things', 'spoluprac*|projekt*|mate…hodin*|mate…dn*|newsletter*|odebir*'], near: 150 },
    { all: ['dival*|sleduj*|sledoval*|prihliz*|sedel*|byl jsem', 'za nim|za nimi|celou dobu|po celou dobu|vecer co vecer|noc co noc|kazdy vas krok|kazdy tvuj krok|vas zivot|tvuj zivot|cele leto', '@you|@attacker'], not: innocent, near: 120 },
  ],
  'claim:undetectable': [
    { all: ['antivir*|antimalware|antispyware|bezpecnostni program*|bezpecnostni software|firewall*|zadny program|zadny technik|zadny odbornik|odbornik*|expert*|ajtak*|defender*', 'nenajde*|nenajdou|nevsiml*|neodhal*|nezjist*|nepozna*|nevidi|nedetek*|nezachyt*|mlci|mlcel*|bezmocn*|nepomuze|nepomoh*|k nicemu|zbytecn*|nic netusi|obesel|neporadi'], not: innocent, near: 120 },
    { all: ['signatur*|podpis*|ovladac*', 'men*|obnov*|aktualiz*|prepis*|kazd*', 'hodin*|virus*|kod*|program*|sam|se|automat*'], not: innocent, near: 110 },
    { all: ['zmen*…hesl*|menit…hesl*|zmena hesla|nove heslo|jine heslo|preinstal*|formatov*|vymen*…zarizeni|vypnout pocitac|reinstal*|zmenil*…hesl*|hesla', 'nepomuze|nepomoh*|zbytecn*|nema smysl|nema cenu|k nicemu|marn*|stejne|nezachran*|nezbavi*|uz pozde|je pozde|nove si zase'], not: innocent, near: 120 },
    { all: ['@malware|@own-malware|program*', 'neviditeln*|nezjistiteln*|nedetekovateln*|neodhaliteln*|zadne stopy|beze stop*|nelze odhalit|nelze najit|nelze odstranit|nejde odstranit'], not: innocent, near: 120 },
  ],
  'claim:tracking-read': [
    { all: ['uvidim|vidim|poznam|dozvim se|budu vedet|vim, ze|vim, kdy|upozorn*|hlaseni|pixel*|casovac*|odpocet|odpocitav*|stopky|cas se spust*|cas bezi|cas zacal*', 'otevrel*|otevrete|otevreli|otevrit|otevreni|otevren*|precetl*|precten*|prectete|zobrazil*', 'zprav*|dopis*|e-mail*|mail*|email*|casovac*|odpocet*|pixel*'], not: ['@everyday-limit', 'newsletter*|prosim potvrd*'], within: 2, near: 180 },
  ],
  'claim:publish-to-contacts': [
    { all: ['@disclose', '@audience', '@or-else|@film|@taken-things|hned|vsem|vsichni|cel*|kazd*|to', '@your|vsem|vsichni|kazd*|cela tvoje|na internetu|verejne|lide z'], not: [...ownBreach, 'nas tym|nasim zakaznikum|nasi zakaznici|nasich klient*|pozvan*…na schuz*'], near: 150, weight: 0.6 },
    { all: ['@or-else', '@disclose', '@audience', '@your|vsem|vsichni|kazd*'], not: [...ownBreach, 'nasim zakaznikum'], near: 160, weight: 0.6 },
    { all: ['@film', '@disclose', '@audience'], not: [...everydayFilm, 'nasim zakaznikum|priloze'], near: 120, weight: 0.6 },
    { all: ['@disclose', '@audience', '@your'], not: ownBreach, near: 80, weight: 0.55 },
    ransom,
  ],
  'claim:sell-data': [
    { all: ['prod*|drazb*|vydraz*|nabidn*|nabid*|dostane|aukc*|licitac*', 'data|databaz*|udaj*|balik|archiv*|soubor*|informac*|je|ji|vse|vsechno|dokument*|pujde|pujdou', 'nejvyssi*|kdo da vic|kdo nabidne|vic zaplat*|darknet*|dark web*|darkweb*|darkwebu|cern*…trh*|konkuren*|zajemc*|treti*…stran*|tretim osobam|kupc*|kupujic*|hackerum|foru*|podvodnikum|kdokoli*|komukoli*|nabidce|spammer*'], not: ['@innocent', 'zbozi|nemovitost*|e-shopu nabiz*|nase nabidka'], near: 130 },
    { all: ['prodame|prodam|budou prodan*|bude prodan*|vydrazime|odprodame|pujdou do drazby|zpenezime', 'data|databaz*|udaj*|je|ji|vse|vsechno|dokument*|archiv*'], not: ['@innocent'], near: 90, weight: 0.55 },
    ransom,
  ],
  'claim:reputation-ruin': [
    { all: ['povest*|reputac*|dobre jmeno|jmeno|jmena|jmenem|renom*|znack*|duver*|recenz*|hodnocen*|hvezdic*|image', 'znic*|poskod*|pospin*|ponic*|kazim|kazime|ztrat*|zruin*|pohrb*|utrpi|falesn*|rozesil*|zhors*|ocern*|cern*…listin*|pomluv*|zaplav*|v troskach|spatn*|negativ*|stovky|tisice', '@your|firm*|spolecnost*|@attacker|internet*'], not: [...ownBreach, 'soud*|zalob*|mate pravo|nasi firmu|nas…e-shop ohodno*'], near: 140, weight: 0.6 },
    { all: ['znicime|znicim|poskodime|pospinime|zaplavime|bude znicen*|budeme rozesilat|zacneme…rozesilat|napiseme stovky|napiseme tisice|prijdete o', 'povest*|reputac*|jmen*|recenz*|hodnocen*|zakaznik*|duver*|znack*|jmenem'], not: innocent, near: 130, weight: 0.6 },
    ransom,
  ],
  'claim:search-deindex': [
    { all: ['vyhledavac*|google*|vyhledavan*|index*|bing|seznam.cz', 'vyraz*|odstran*|zmiz*|blokov*|vymaz*|deindex*|penaliz*|neobjev*|cern*…listin*|nenajde', '@your|web*|stran*|domen*'], not: [...innocent, 'optimaliz*|seo agentur*|nabizime'], near: 140 },
  ],
  'claim:pay-crypto': [
    { all: ['@coin', '@pay|@wallet|@limit-any'], not: ['@coin-trade', '@donation', '@innocent'], near: 140, weight: 0.6 },
    { all: ['@hold|@or-else|@ransom-only'], weight: 0.45 },
    { all: ['@coin', 'zaplat*|zaplacen*|poslete|posli|posle|prevedte|preved|pozaduj*|chci|chceme|zaslete|platba|platbu|stoji|uhradte|naval|polozte', '@wallet|@sums|mlceni|mlcenliv*|klid*'], not: ['@coin-trade', '@donation', '@innocent', '@reported'], within: 2, near: 170, weight: 0.6 },
  ],
  'claim:deadline': [
    { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
    { all: ['@coin'], not: ['@coin-trade', '@donation'], weight: 0.36 },
    { all: ['@hold'], weight: 0.2 },
    { all: ['zverejn*|rozesl*|prodame|dozvedi se|uvidi|vyjednav*|neozvete'], weight: 0.2 },
    { all: ['mate|mas|davam*|dam vam|dam ti|zbyva*|lhut*', 'hodin*|dny|dni|dnu|tyden', 'zaplat*|zaplacen*|platb*|uhrad*|penize|po precteni|od otevreni|na to|@coin|abyste'], not: ['@everyday-limit'], within: 2, near: 140 },
  ],
  'claim:silence-order': [
    { all: ['neodpovid*|neodepis*|neodpovezte|nechod*|nevol*|nekontaktuj*|nehledej*|neobrac*|nemluv*|neinformuj*|nehlas*|nereknes|nerik*|nepis*|nedavej*…vedet', 'zprav*|e-mail*|email*|mail|dopis*|odpoved*|polic*|nerik*|nikomu|nikym|nikoho|urad*|me|nas|pomoc|necteme|nectu|nezmuze|zbytecn*|nema smysl|na nic|nic'], not: ['automat*|no-reply|noreply|generovan*|zakaznick*|neplatte|podvod*|smazte|nahlaste|oddeleni it|@reported'], near: 100 },
    { all: ['zustane mezi nami|zustat mezi nami|at to zustane|nechte si to pro sebe|nech si to pro sebe|drz hubu|drz jazyk|drzte jazyk|mlcte|ani slovo|bez policie|zadna policie|zadni policist*|nikomu nic nerik*|nikomu o tom|s nikym o tom|nikomu to nerik*|nikomu nerik*|policii nevolej*|policii nekontakt*|policii neinformuj*'], not: ['@innocent'] },
    { all: ['pokud|kdyz|jestli|jakmile|jestlize|ma-li', 'polici*|policajt*|policist*|polda|nekomu rek*|nekomu rekn*|reknete|reknes|obratite|sdilet|sdilel*|pravnik*', 'okamzit*|hned|dokonc*|zverejn*|rozesl*|konec|automat*|litov*|odpal*|poslu|zvys*|ublizi*|odejde'], not: innocent, near: 170 },
    { all: ['polici*|urady', 'nepomuze|nepomoh*|nezmuze|zbytecn*|nema smysl|bezmocn*|k nicemu|chyb*|nic nezmuze|nic neudela'], not: innocent, near: 90 },
  ],
  'claim:promise-delete': [
    { all: ['@delete', 'video*|nahrav*|zaznam*|data|vse|vsechno|vsech*|kopie|soubor*|je|ji|ho|to|slozk*|o mne|o nas|jmeno|klid|pokoj', '@after-pay'], not: [...innocent, 'ucet bude|osobnich udaju|gdpr'], within: 2, near: 210 },
    { all: ['smazu vse*|vse smazu|vsechno smazu|uz o mne neuslys*|nikdy o mne neuslys*|uz o nas neuslys*|mate me slovo|mas me slovo|drzim slovo'] },
  ],
  'claim:untraceable': [
    { all: ['vypatr*|vystopov*|dohled*|najit|chytit|identifikov*|odhalit|dopadnout|zjistit|sledovat|najde|najdou|chyti|hledat', 'nelze|nejde|nemuze|nikdo|nemohou|nikdy|nedaji|nemozn*|zbytecn*|marn*|nezmuze|nedokaz*|nemate sanci', '@attacker|polici*|penezenk*|bitcoin*|platb*|adres*|odesilatel*|transak*'], not: [...innocent, 'zasilk*|objednav*'], near: 90 },
    { all: ['nevypatr*|nevystopuj*|nedohled*|nechyti|nenajdou|nenajde|neodhali|nezjisti', 'me|nas|polici*|nikdo|nikdy|odesilatel*|kdo jsem'], not: [...innocent, 'antivir*'], near: 60 },
    { all: ['anonymn*|nevystopovateln*|nevysledovateln*|nedohledateln*|pres tor|v zahranici|ze zahranici', 'bitcoin*|penezenk*|platb*|@attacker|adres*|transakc*'], not: [...innocent, 'dotaznik*|pruzkum*'], near: 90, weight: 0.6 },
    ransom,
  ],
  'claim:not-a-hoax': [
    { all: ['neni|nejde|nejedna|nejsou|zadny|zadna|zadne|nedelam|nedelame|nejsem|nejsme', 'zert*|vtip*|podvod|podvodem|podvrh*|spam*|bluf*|hra|srand*|legrac*|cvicen*|planou|plana|prazdn*…vyhruzk*|prazdna slova'], not: ['@innocent'], near: 40 },
    { all: ['neblafuj*|nezertuj*|nevtipkuj*|neblufuj*|myslim to vazne|myslime to vazne|mysl*…to smrtelne|nezkousej*…nas|nezkousejte nas|nezkousej me|nezkousejte me|berte to vazne|ber to vazne|berte nas vazne|nepodcenuj*'] },
  ],
  'claim:forward-to-boss': [
    { all: ['predej*|predat|preposl*|prepos*|ukazte|doruc*|predlozte|postupte', 'vedeni|rediteli|reditel*|majitel*|jednatel*|sefovi|odpovedn*|rozhod*|kompetentn*|nadrizen*|vlastnik*|ceo', 'zprav*|e-mail*|email*|dopis*|toto|tento|ji|jej|mail'], not: ['zivotopis*|nabidk*|faktur*|objednav*'], near: 130, weight: 0.6 },
    ransom,
  ],
  'claim:how-to-buy': [
    { all: ['jak|kde|nevite|nevis|vyhledejte|vyhledej|zadejte|vygooglete|google*|najdete|lze', 'koupit|nakoupit|kupte|kup|poridit|zakoupit|nakup*|sezenete', '@coin|je|ho'], not: ['@coin-trade', '@donation', 'webinar*|kurz*'], near: 110 },
    { all: ['binance|coinbase|kraken|paxful|bitcoinmat*|anycoin|smenarn*|blockchain', 'koup*|kup*|zaloz*|registr*|nakup*'], not: ['@coin-trade', 'vas ucet u'], near: 90 },
  ],
  'claim:violence': [
    { all: ['zabiju|zabijeme|zabijem|zastrelim|zastrelime|podrezu|zmlatim|zlikviduju|zlikvidujeme|upalime|zmrzacim', '@you'], not: ['@play', 'cas|nudu|srandou|smichy'], near: 60 },
    { all: ['zabi*|zabij*|zavrazd*|smrt|smrti|zemre*|zemrou|umres|umrete|zastrel*|ublizi*|zranit|zranen*|zranim*|podrez*|zlikvid*|popravi*|zbavit se vas|mrtv*|zbij*|upal*|zohyzd*|kyselin*', '@you', '@attacker|zaplatil*|objedn*|nekdo|zakazk*|zakaznik|klient'], not: ['@play'], near: 150 },
    { all: ['bomb*|vybusn*|trhavin*|naloz|naloze|nalozi|vybusnin*|c4|granat*', 'budov*|skol*|kancelar*|urad*|nadraz*|nemocnic*|firm*|pracovist*|objekt*|prostor*|obchod*|letist*|hotel*|patre', 'umist*|uloz*|nastraz*|ukryt*|ukryl*|vybuch*|odpal*|explod*|je|dal*|schov*|polozil*'], not: ['@play'], within: 2, near: 230 },
    { all: ['bomb*|vybusn*|naloz*|trhavin*', 'vybuch*|odpal*|explod*|vyleti', '@attacker|pokud|jestli|kdyz'], not: ['@play'], within: 2, near: 200 },
  ],
  'claim:service-attack': [
    { all: ['ddos|dos utok*|utok*|zautoc*|zaplav*|pretiz*|shodim*|shodi*|vyrad*|odstav*|botnet*|nedostupn*|gbps|tbps|zahlti*|polozime', 'web*|server*|stran*|sit|siti|e-shop*|eshop*|sluzb*|infrastruktur*|domen*|linky', '@attacker|zahaj*|zacn*|spust*|pokud|bude|budou|nezaplat*'], not: ['@innocent', 'odrazil*|udrzb*|omlouv*|nasi technici|report*|zprava ukazuje|pribylo|ochran*…pred|nabizime'], near: 150, weight: 0.6 },
    { all: ['ddos|botnet*|gbps|tbps|dos utok*', '@your', 'zahaj*|zacn*|spust*|bude|budou|pokud|zasahn*|pocit*'], not: ['@innocent', 'odrazil*|udrzb*|omlouv*|nabizime'], within: 2, near: 200, weight: 0.6 },
    ransom,
  ],
  'claim:legal-accusation': [
    { all: ['detsk*…porn*|detsk*…pornograf*|nezletil*|pedofil*|zneuziv*|sexualni*…zneuz*|deti na fotk*|grooming*', '@you', 'obvin*|dukaz*|stahl*|stahoval*|navstev*|prohliz*|vim|vime|mam|mame|soud*|polic*|trest*|zatyk*|jste'], not: ['@innocent', 'prevenc*'], within: 2, near: 220 },
    { all: ['vysetrov*|interpol*|europol*|detektiv*|prokurat*|statni zastup*|kriminal*|policejni*', 'obvin*|trestn*|stihan*|zatc*|zatyk*|podezr*|dukaz*|rozsud*', '@you'], not: ['@innocent'], within: 2, near: 220 },
    { all: ['milenk*|milenec*|milenc*|nevera|nevere|never*|podvadi*|zaleti*|schazite|schazis|o te dame|s tou zenou|pomer s|hotelu|uplat*|cerne fond*|danov*…unik*|zpronever*|krades|ukradl jste|tajemstvi', 'vim|znam|mam|manzel*|zena|dukaz*|fotk*|fotografi*|uctenk*|svedk*|zname', '@you'], not: ['@innocent', 'rezervac*'], within: 2, near: 210 },
  ],
};
