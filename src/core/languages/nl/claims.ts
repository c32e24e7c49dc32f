import type { ClaimId } from '../../contract';
import type { Cue } from '../../meaning/cue';

/** Business copies and keeps papers too; notices of a leak tell of somebody else. */
const ORDINARY = '@innocent|zoals gevraagd|bijgaand|bijgevoegd|privacyverklaring|uw bestelling|vriendelijke groet|met vriendelijke|groetjes|nieuwsbrief|inwoners';
const COIN_ELSEWHERE = ['@coin-trade', '@donation'];

export const claims: Readonly<Partial<Record<`claim:${ClaimId}`, readonly Cue[]>>> = {
  'claim:device-hacked': [
    { all: ['@attacker-acts', '@hack', '@device', '@your'], not: ['@innocent'], near: 170 },
    { all: ['@malware', '@hack', '@device', '@your'], not: ['@innocent', 'gevonden'], near: 170 },
    { all: ['@malware', 'geïnstalleerd|gezet|geplaatst|verstopt|binnengesmokkeld|geplant|geüpload|gestuurd|opgelopen|bezorgd|gestopt', '@attacker-acts|@you'], not: ['@innocent', 'gevonden'], near: 120 },
    { all: ['@your', '@device', 'gehackt|gekraakt|geïnfecteerd|geinfecteerd|besmet|overgenomen|gecompromitteerd|onder mijn controle|onder onze controle|in mijn macht'], not: ['@innocent', 'gevonden'], near: 90 },
    { all: ['volledige toegang|volle toegang|volledige controle|totale controle|complete controle|toegang gekregen|toegang verschaft|toegang tot', '@device', '@your', '@attacker-acts'], not: ['@innocent'], near: 140 },
  ],
  'claim:account-hacked': [
    { all: ['@account', 'gehackt*|gekraakt*|gecompromitteerd*|overgenomen|gekaapt*|toegang|ingelogd|meegelezen|lees…mee|lees alles|lees al|binnengekomen|gekocht', '@attacker-acts', '@your'], not: ['@innocent', 'geblokkeerd', 'beperkt'], near: 130 },
    { all: ['@your', 'account|accounts|mailaccount|e-mailaccount|emailaccount|mailbox|postvak|profiel|inbox', 'gehackt|gekraakt|gekaapt|is van mij|in mijn handen|in mijn macht'], not: ['@innocent', 'geblokkeerd', 'beperkt', 'bevestig*', 'klik*'], near: 90 },
    { all: ['wachtwoord*|inloggegevens', 'mailbox|account|postvak|e-mail*', 'gekocht|gekraakt|onderschept|ingelogd|achterhaald', '@attacker-acts'], not: ['@innocent'], near: 150 },
  ],
  'claim:site-hacked': [
    { all: ['@attacker-acts', '@intrude', '@site-things', '@your'], not: [ORDINARY, '@device'], near: 180 },
    { all: ['@attacker-acts', '@intrude', 'server*|website*|bedrijfsnetwerk*|netwerk*|infrastructuur|webshop*|webwinkel*|mailserver*|database*|domein*|achterdeur*', '@your|het|de'], not: [ORDINARY, 'besmette|porno*|sekssite*|computer|laptop|telefoon'], near: 180 },
    { all: ['@your', 'server*|website*|netwerk*|bedrijfsnetwerk|shop|webshop|webwinkel|domein|site|systemen', 'gehackt|gecompromitteerd|overgenomen|in onze handen|van ons|onder onze controle|gekraakt'], not: [ORDINARY], near: 100 },
    { all: ['inloggegevens|adminrechten|beheerdersrechten|volledige toegang', 'server|website|netwerk|systemen|database|bedrijfsnetwerk', '@attacker-acts'], not: [ORDINARY], near: 140 },
    { all: ['huis|bedrijf|pand|zaak', 'achterdeur|deur|deuren|raam|venster', 'open|binnen|openstond', 'wij|we|ik'], not: [ORDINARY], within: 2, near: 240 },
  ],
  'claim:data-stolen': [
    { all: ['@attacker-acts', '@take', '@taken-things', '@your|volledige|complete|hele|interne|vertrouwelijke|gb|tb|terabyte'], not: [ORDINARY], near: 130 },
    { all: ['gekopieerd|gedownload|gestolen|buitgemaakt|weggesluisd|leeggehaald|leeggetrokken|geëxporteerd|geëxfiltreerd|overgeschreven|meegenomen|ontvreemd|bemachtigd|onttrokken|gejat', '@taken-things'], not: [ORDINARY], near: 120, weight: 0.6 },
    { all: ['gekopieerd|gedownload|gestolen|buitgemaakt|weggesluisd|weggehaald|overgezet|meegenomen|geëxfiltreerd|onttrokken', 'gb|tb|gigabyte*|terabyte*', 'gegevens|documenten|bestanden|dossiers|personeel*|klant*|contracten|waaronder|server*|interne|uw|jullie'], not: [ORDINARY, 'back-up*|migratie|verhuizing|abonnement'], near: 140 },
    { all: ['weggehaald|ontvreemd|buitgemaakt|weggesluisd', 'bestellingen|betaalgegevens|klant*|gegevens|dossiers|bestanden|kopers', 'alle|uw|jullie|complete|volledige|zijn|hebben'], not: [ORDINARY, 'verlengd'], near: 120, weight: 0.5 },
    { all: ['@take', '@taken-things', '@attacker'], not: [ORDINARY], near: 90, weight: 0.5 },
    { all: ['wat er in de kasten lag|wat in de kasten lag|alles wat er lag', 'overgeschreven|meegenomen|gekopieerd'], near: 90 },
    { all: ['@ransom-talk|@files-locked|publiceer*|lekpagina|ons blog|chat'], weight: 0.45 },
  ],
  'claim:sent-from-you': [
    { all: ['mail*|e-mail*|email*|bericht|brief|afzender*|deze|dit', 'gestuurd|verstuurd|verzonden|geschreven|schrijf|stuur|komt|kwam|afkomstig|afzender*|gemaild|mail', '@own-place'], near: 150, not: ['@innocent'] },
    { all: ['afzender*|afzenderadres|van-adres', 'uzelf|jezelf|uw eigen|je eigen|jullie eigen|uw adres|je adres'], near: 90 },
    { all: ['@attacker-acts', 'schrijf|stuur|mail|gestuurd|gemaild|schrijven|verstuurd', '@own-place'], near: 120, not: ['@innocent'] },
  ],
  'claim:recorded-video': [
    { all: ['@film', '@intimate', '@attacker-acts|camera*|webcam*', '@you'], not: ['@innocent', '@public-film'], near: 190 },
    { all: ['@camera', '@film', '@attacker-acts|mij|mijn', '@you'], not: ['@innocent', '@public-film'], near: 170 },
    { all: ['@film', '@intimate', '@you'], not: ['@innocent', '@public-film'], near: 140, weight: 0.7 },
    { all: ['@camera', '@intimate', '@you'], not: ['@innocent', '@public-film'], within: 2, near: 220, weight: 0.6 },
    { all: ['je gefilmd|u gefilmd|jou gefilmd|je opgenomen|u opgenomen|video van jou|video van je|video van u|filmpje van jou|filmpje van je|filmpje van u|film van jou|film van u|opname van jou|opname van u|opnames van jou|opnames van u|beelden van jou|beelden van je|beelden van u|foto\'s van jou|foto\'s van u|naaktvideo van|naaktfoto\'s van|naaktbeelden van|seksvideo van|jou op video|je op video|u op video|je naakt|jou naakt|u naakt|beelden waarop u|beelden waarop je', '@attacker'], not: ['@innocent', '@public-film'], near: 110 },
    { all: ['linkerhelft|linker deel|linkerdeel|links|linkerkant|gesplitst scherm|split screen|schermhelft', 'rechts|rechterhelft|rechterdeel|rechter deel|rechterkant|video|film', '@you'], not: ['@innocent', 'klik*', 'menu'], near: 150, weight: 0.7 },
    { all: ['camera|webcam|oogje|lens|oog', 'aangezet|ingeschakeld|geactiveerd|aan gezet|meegekeken|gekeken|bekeken|gezien|bewaard|open|gefilmd|opgenomen|bespied', '@attacker|moment|@intimate', '@you'], not: ['@innocent', '@public-film'], within: 2, near: 220 },
  ],
  'claim:password-known': [
    { all: ['is je wachtwoord|is uw wachtwoord|was je wachtwoord|was uw wachtwoord|je wachtwoord is|uw wachtwoord is|je wachtwoord was|uw wachtwoord was|je wachtwoord:|uw wachtwoord:|jouw wachtwoord|een van je wachtwoorden|een van uw wachtwoorden|je oude wachtwoord|uw oude wachtwoord|wachtwoord van jou|wachtwoord van u'], not: ['@service-desk', '@innocent', 'gewijzigd', 'verander*'] },
    { all: ['@secret', '@attacker-acts', 'ken|kennen|weet|weten|heb|hebben|bezit|onderschept|gekocht|gevonden|achterhaald|uitgelezen', '@you'], not: ['@service-desk', '@innocent', 'server', 'als u', 'veranderen'], near: 100 },
    { all: ['@secret', 'bekend voor|herken je|herkent u|herkenbaar|als bewijs|ter bewijs|zodat u mij gelooft|zodat je me gelooft|klopt toch|toch?|zegt u dat iets|zegt je dat iets'], not: ['@service-desk', '@innocent'], within: 2, near: 180 },
  ],
  'claim:personal-details-known': [
    { all: ['waar je woont|waar u woont|waar jullie wonen|waar je werkt|waar u werkt|waar je parkeert|waar je kinderen|waar uw kinderen|je adres|uw adres|je huisadres|uw huisadres|waar je familie|waar uw familie|welke school|op welke school|welke auto|je voordeur|uw voordeur|voor je deur|voor uw deur|voor je huis|voor uw huis|foto van je huis|foto van uw huis|je telefoonnummer|uw telefoonnummer|je geboortedatum|uw geboortedatum|je volledige naam|uw volledige naam', 'ken|kennen|weet|weten|heb|hebben|bezit|stond|sta|langs|ik|wij|we'], not: ['@innocent', 'bestelling', 'bezorg*', 'geef', 'doorgeven', 'graag', 'kunt u', 'eigen adres', 'vanaf', 'ontvangen wij'], near: 110 },
    { all: ['woont|wonen|woon je', 'straat|laan|weg|plein|huisnummer|verdieping|stad', 'ik weet|wij weten|we weten|ik ken|langs|nog steeds|klopt'], not: ['@innocent', 'huur', 'te koop'], near: 130 },
    { all: ['langskomen|langs komen|kom langs|kom ik langs|bezoekje|aanbellen|voor de deur staan|staan we voor', 'ik|wij|we|mijn mensen|iemand', '@you', 'anders|als|of|adres|huis|deur'], not: ['@innocent', 'afspraak', 'monteur'], near: 130 },
  ],
  'claim:watched-for-months': [
    { all: ['al…maanden|al…weken|al maanden|al weken|maandenlang|wekenlang|al lange tijd|al een tijd|al een tijdje|al een week|al een jaar|al een half jaar|sinds een paar|sinds enkele|sindsdien|enige tijd|de afgelopen maanden|al lang|geruime tijd|al langer|sinds de zomer|sinds het voorjaar', 'in de gaten|gevolgd|volg|bekijk|bekeken|gekeken|kijk|observeer*|bespioneer*|bespied*|meegekeken|meegelezen|lees|lezen|gadegeslagen|bestudeer*|zie alles|toekijk*|houd', '@attacker-acts|@you'], not: ['@innocent', 'vacature', 'samenwerking'], near: 130 },
  ],
  'claim:undetectable': [
    { all: ['geen antivirus*|geen virusscanner*|geen beveiliging*|geen enkele virusscanner|geen enkel antivirus*|geen expert|geen enkele expert|geen technicus', 'vinden|vindt|ziet|zien|detecte*|helpen|helpt|herken*|merk*|opmerken|verwijderen|weg'], not: ['@innocent'], near: 90 },
    { all: ['@guards', '@blind', '@attacker|programma|virus|trojan*|het|handtekening*|uur|niets|driver*|want|omdat'], not: ['@innocent', 'installeer'], near: 150 },
    { all: ['@remedy', '@no-use'], not: ['@innocent', '@service-desk', '@automated'], near: 120 },
    { all: ['driver*|handtekening*|trojan*|trojaans*|virus|programma|malware|code|software', 'ververs*|vernieuw*|onzichtbaar|niet te vinden|niet te detecteren|onvindbaar|niet detecteerbaar|geen sporen|elke paar uur|elke vier uur|om de paar uur|om de vier uur|werkt zichzelf bij|bijgewerkt'], not: ['@innocent', 'automatisch bijgewerkt'], near: 120 },
    { all: ['daarom|vandaar|dus|waarom', 'niets gemerkt|niet gemerkt|onopgemerkt|niet ontdekt|niets doorhad|nooit gemerkt', '@attacker|@you|virus*'], not: ['@innocent'], near: 140 },
  ],
  'claim:tracking-read': [
    { all: ['zodra|als|wanneer|vanaf het moment|na het openen|bij het openen|nadat|melding|bericht dat|sinds', 'open*|geopend|lees|leest|lezen|gelezen', 'klok|timer|tijd|termijn|aftellen|melding|zie ik|weet ik|krijg ik|uur|start|begint', 'mail*|bericht|brief|e-mail*|deze|dit'], near: 150, not: ['@innocent', 'factuur'] },
    { all: ['trackingpixel|pixel|leesbevestiging', 'ik|wij|we|mij|ons', 'mail|bericht|brief|gelezen|open*'], near: 120, not: ['@innocent'] },
    { all: ['ik weet dat|ik zie dat|ik zie wanneer|ik krijg een melding|ik krijg bericht|ik ontvang een melding|ik zal zien', 'gelezen|geopend|leest|lees|opent'], near: 110, not: ['@innocent'] },
  ],
  'claim:publish-to-contacts': [
    { all: ['@disclose', '@audience', '@your|alle|iedereen|elke|de', '@or-otherwise|zal|zullen|gaan|gaat|dan|daarna|kan|kunnen|klik|muisklik|jammer|stuur|lichten|krijgen|krijgt|zien|ziet|ontvangen|worden'], not: [ORDINARY, 'onze klanten', 'aanraden', 'deel dit', 'deel deze', 'deelt u', 'vertel het door', 'nodig uw', 'graag', '@donation'], near: 160 },
    { all: ['@attacker-acts', '@disclose', 'contacten|contactpersonen|adresboek|vrienden|familie*|vrouw|echtgenote|man|partner|ouders|moeder|collega\'s|baas|werkgever|buren|kennissen|sociale netwerken|sociale media|klanten|leveranciers|pers', '@your|alle|al'], not: [ORDINARY, 'onze klanten', 'onze partners'], near: 130 },
    { all: ['klanten|leveranciers|zakenpartners|pers|krant|ondernemingsraad|media|personeel|medewerkers', 'krijgen|krijgt|ontvangen|horen|inlichten|lichten|informeer*|post|gaan|gestuurd|te horen', '@or-otherwise|of|wij|we|ons|dan|daarna', '@your|lijsten|gegevens|alle'], not: [ORDINARY, 'onze klanten', 'onze medewerkers'], near: 150 },
    { all: ['@disclose', '@audience'], near: 70, weight: 0.55, not: [ORDINARY, 'onze klanten', 'deel dit', 'deel deze', 'deelt u', 'vertel het door', '@donation'] },
    { all: ['ik heb|wij hebben|we hebben|heb ik', 'contactenlijst|contactlijst|adresboek|al je contacten|al uw contacten|je contacten|uw contacten|vriendenlijst|volgerslijst'], near: 90, weight: 0.55, not: [ORDINARY] },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:sell-data': [
    { all: ['@sell', '@buyers', '@taken-things|het|ze|dat|dit|wij|@attacker|boel'], not: [ORDINARY, 'aandelen', 'huizen', 'woning*'], near: 130 },
    { all: ['concurrent*|concurrentie|geïnteresseerden', 'grif geld|goed betalen|betalen goed|betaalt goed|goed geld|veel geld|interesse|blij mee|neertellen', '@you|@attacker|daar|voor'], not: [ORDINARY], near: 130 },
  ],
  'claim:reputation-ruin': [
    { all: ['reputatie|goede naam|naam|imago|aanzien|vertrouwen van uw klanten|geloofwaardigheid', 'verwoest*|ruïneer*|geruïneerd|geruineerd|vernietig*|beschadig*|beschadigd|geschaad|schaden|kapot|naar de knoppen|te grabbel|besmeur*|door het slijk|verloren|verliezen|naar de haaien|om zeep', '@your|de'], not: [ORDINARY, '@lawful'], near: 130 },
    { all: ['slechte recensies|negatieve recensies|slechte reviews|negatieve reviews|slechte beoordelingen|negatieve beoordelingen|valse recensies|nepreviews|neprecensies|lastercampagne|1-ster*|één ster|een-ster*|eensterrecensies', 'duizenden|honderden|overspoel*|plaatsen|plaats|posten|schrijven|google*|sites|@attacker'], not: ['@innocent'], near: 150 },
    { all: ['spam*|spammails|haatmails|massamails', 'uit uw naam|in uw naam|uit jullie naam|namens uw|van uw domein|met uw naam|met uw domein|miljoenen', '@attacker-acts|contactformulier*|verstuur*|sturen'], not: ['@innocent'], near: 160 },
    { all: ['leven|carrière|huwelijk|bedrijf|zaak', 'verwoest*|ruïneer*|kapot maken|kapotmaken|voorbij|naar de knoppen|geruïneerd', '@attacker-acts|je|uw|jouw', '@you'], not: [ORDINARY, '@lawful'], near: 90 },
  ],
  'claim:search-deindex': [
    { all: ['zoekresultaten|zoekmachine*|google|zoekindex|index', 'verdwijn*|verwijder*|gede-indexeerd|geblokkeerd|niet meer te vinden|onvindbaar|uit de|geschrapt', '@your|site|website|domein'], not: ['@innocent', 'optimalis*', 'seo-'], near: 130 },
    { all: ['zwarte lijst*|blacklist*|geblacklist', 'domein*|adres|site|website|mailserver|server', '@your'], not: ['@innocent'], near: 120 },
  ],
  'claim:pay-crypto': [
    { all: ['@coin-name'], not: COIN_ELSEWHERE, weight: 0.6 },
    { all: ['@pay|@hold|@spread'], weight: 0.4 },
    { all: ['@coin-lore'], weight: -0.6 },
    { all: ['@coin', '@pay', 'bc1*|1*|3*|ltc1*|0x*|naar:|adres|wallet|portemonnee|mijn|onze|hier neer|hierheen', '@money-word|@coin-name'], not: COIN_ELSEWHERE, near: 190 },
    { all: ['alleen bitcoin*|alleen in bitcoin*|uitsluitend bitcoin*|uitsluitend in bitcoin*|enkel bitcoin*|enkel in bitcoin*|alleen btc|alleen in btc'], not: COIN_ELSEWHERE },
    { all: ['@coin-name', 'je betaalt|u betaalt|jullie betalen|betaal mij|betaal me|stuur me|stuur mij|wij eisen|we eisen|ik eis|wij vragen|we vragen|ik vraag|losgeld|zwijggeld|beschermingsgeld|ik wil|wij willen|we willen|geef mij|geef me|gift van|bent u mij schuldig|ben je mij schuldig'], not: ['@coin-trade', 'goede doel*'], within: 2, near: 160 },
  ],
  'claim:deadline': [
    { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
    { all: ['@coin-name'], not: COIN_ELSEWHERE, weight: 0.36 },
    { all: ['@hold'], weight: 0.18 },
    { all: ['@spread'], weight: 0.18 },
    { all: ['@bargain'], weight: 0.18 },
    { all: ['@coin-lore'], weight: -0.36 },
    { all: ['ik geef u|ik geef je|ik geef jullie|wij geven u|we geven u|we geven jullie|we geven je|geef ik u|geef ik je|geven wij u|ik wacht|we wachten|wij wachten|je krijgt|u krijgt|jullie krijgen|je hebt|u heeft|u hebt|jullie hebben|heb je|heeft u|hebben jullie|ik heb geduld', '@time-word', 'tijd|uur|dagen|tot|precies|vanaf nu|nog|om te|geduld|@coin-name'], not: ['@everyday-limit', '@innocent', 'geleden', 'nodig'], near: 80 },
    { all: ['klok tikt|tijd loopt|klok loopt|aftellen|ultimatum|timer|termijn is|termijn loopt|de termijn|tijd is om|je tijd|uw tijd loopt', '@time-word|@you'], not: ['@everyday-limit', '@lawful', 'bezwaar'], near: 110 },
    { all: ['betaling|geld|bedrag|som|btc|bitcoin*|overmaken|betalen|reactie|maken', 'binnen|uiterlijk|voor|vóór|tot', 'uur|dagen|@weekday|middernacht|morgen|weekend|eind van'], not: ['@everyday-limit', '@lawful', 'rekening'], near: 110, weight: 0.5 },
  ],
  'claim:silence-order': [
    { all: ['@forbids', '@tells', '@helpers'], not: ['@innocent', '@automated', '@lawful'], near: 80, weight: 0.7 },
    { all: ['@keep-quiet'], not: ['@innocent', '@automated'] },
    { all: ['politie|smeris*|justitie|aangifte', 'niet|geen|nooit|zinloos|nutteloos|niets|anders|meteen|zonder|inschakel*|belt|bellen|bel je', '@or-otherwise|@attacker|@you|zinloos|nutteloos'], not: ['@innocent', '@automated', 'aangifte gedaan', 'politie adviseert', 'politie waarschuwt', 'neem contact op met de politie'], near: 100, weight: 0.7 },
    { all: ['als u|als je|als jullie|zodra|mocht u|bel je|belt u|ga je|gaat u|als ik', '@tells', 'politie|smeris*|justitie|iemand|derden|advoca*|pers|niemand', '@harms|meteen|direct|onmiddellijk|automatisch|gaat|online'], not: ['@innocent', '@automated'], near: 160 },
    { all: ['niet|geen|nooit|hoeft|hoef|zinloos|heeft|is', '@answers', '@because-none'], not: ['@automated', '@innocent', 'factuur'], within: 2, near: 200 },
    { all: ['antwoord niet|niet antwoorden|reageer niet|niet reageren|niet te reageren|niet te antwoorden|mail niet terug|schrijf niet terug|probeer mij niet|probeer me niet|probeer ons niet|zoek mij niet|zoek me niet|geen contact op|geen contact met mij', '@attacker|@or-otherwise|bericht|mail|brief|adres|mailbox'], not: ['@automated', '@innocent'], near: 120 },
    { all: ['ga niet naar|gaat niet naar|niet naar de|bel niet|bel geen|belt niet|schakel niet|schakel geen|schakel de|meld dit niet', 'politie|justitie|smeris*|autoriteiten|advoca*|recherche'], near: 60, not: ['@innocent', '@automated'] },
    { all: ['klacht|aangifte|klagen', 'geen zin|zinloos|nutteloos|geen nut|haalt niets uit'], near: 80, not: ['@innocent'] },
  ],
  'claim:promise-delete': [
    { all: ['@deletes', '@deleted-things', '@paid', 'ik|wij|we|wordt|worden|gaat|beloof|garandeer'], not: [ORDINARY, 'niet verwijderen', 'zoekresultaten', 'account', 'spam', 'pas als'], near: 130, weight: 0.6 },
    { all: ['met rust|nooit meer iets van|nooit meer wat van|nooit meer van|van me af|van ons af|alles vergeten|vergeet ik|vergeten we|vergeten wij|uit je leven|uit uw leven|verdwijn ik|verdwijnen wij|zand erover|staan we quitte|is de zaak afgedaan', '@paid|met|voor'], not: [ORDINARY], near: 150, weight: 0.7 },
    { all: ['beloof|beloven|garandeer|garanderen|mijn woord|ons woord|erewoord', '@deletes|met rust|nooit meer|zwijgen'], not: [ORDINARY], near: 110 },
    { all: ['@ransom-talk|@hold'], weight: 0.4 },
  ],
  'claim:untraceable': [
    { all: ['vinden|vindt|gevonden|opspor*|opgespoord|traceren|getraceerd|traceerbaar|achterhalen|achterhaald|identificer*|herleid*|herleiden|pakken|oppakken|lokaliser*|te volgen', 'niet|nooit|onmogelijk|niemand|geen|toch niet|zinloos', 'mij|me|ons|afzender|adres|mail|wallet|bitcoin*|betaling*|spoor|ze|politie|niemand'], near: 80, not: ['@innocent', 'u kunt ons', 'uw pakket', 'vindt u'] },
    { all: ['anoniem*|ontraceerbaar|niet traceerbaar|geen sporen|geen spoor|sporen gewist|onvindbaar|in het buitenland|gestolen server|tor-netwerk', 'bitcoin*|btc|ik|wij|we|mail*|adres|betaling*|wallet|niemand|crypto*'], near: 90, not: ['@innocent', 'enquête', 'geanonimiseerd', '@coin-trade', 'tor-browser'] },
    { all: ['politie|autoriteiten|justitie|niemand', 'helpen|helpt|machteloos|doen|uitrichten', 'niet|niets|geen|machteloos|niemand'], near: 80, not: ['@innocent', 'neem contact'] },
  ],
  'claim:not-a-hoax': [
    { all: ['geen|niet|nooit|niets', 'grap|grapje|grapjes|bluf|bluffen|bluffe|spam|truc|oplichting|nep|spelletje|spelletjes|oefening|hoax|loos dreigement|loze dreigement*|loze woorden|sprookje|onzin|gelul|geintje|flauwekul'], near: 36, ordered: true, not: ['@innocent', 'leuk'] },
    { all: ['wij bluffen|we bluffen|ik bluf|bluffen wij|wij liegen|ik lieg', 'niet|nooit'], near: 40, not: ['@innocent'] },
    { all: ['meen het|menen het|meen dit serieus|bloedserieus|doodserieus|bittere ernst|het is menens|neem dit serieus|neem ons serieus|neem mij serieus|onderschat ons niet|onderschat mij niet|stel me niet op de proef|test me niet|daag ons niet uit|houd me aan mijn woord|houden ons aan ons woord'], not: ['@innocent'] },
    { all: ['denkt u|denk je|als u denkt|als je denkt|geloof je|gelooft u', 'grap|bluf|spam|oplichting|nep', 'mail|bericht|brief|dit|dat'], not: ['@innocent', 'meld'], near: 80 },
  ],
  'claim:forward-to-boss': [
    { all: ['stuur|doorsturen|door te sturen|doorgeven|geef|leg', 'door|voor|doorsturen|doorgeven', 'directie|directeur|baas|bestuur|eigenaar|leidinggevende|verantwoordelijke*|beslisser*|management|degene die beslist', 'bericht|mail*|brief|dit|deze'], near: 130, not: ['@innocent', 'sollicitatie'] },
    { all: ['aan de directie|aan de directeur|aan de baas|aan de eigenaar|aan het bestuur', 'gehackt|gegevens|server*|website|bedrijf'], within: 3, near: 300, weight: 0.6, not: ['@innocent'] },
  ],
  'claim:how-to-buy': [
    { all: ['hoe u bitcoin*|hoe je bitcoin*|hoe u aan bitcoin*|hoe je aan bitcoin*|hoe u crypto*|hoe je crypto*', 'weet|google*|zoek*|internet|makkelijk|eenvoudig|uitleg|typ'], near: 140, not: ['@coin-trade', '@innocent'] },
    { all: ['hoe u bitcoin*|hoe je bitcoin*|hoe u cryptovaluta|hoe koop je bitcoin*|hoe u btc|hoe je btc|hoe je aan bitcoin*|bitcoin kopen|bitcoins kopen|btc kopen|bitcoin koopt|bitcoins koopt|cryptobeurs|crypto kopen|bitcoinautomaat|coinbase|binance|kraken|bitvavo', 'google*|in google|zoekmachine|zoek|typ|kopen|koopt|uitleg|internet|registreer|youtube|automaat|weet'], near: 140, not: ['@coin-trade', '@innocent'] },
    { all: ['hoofdletters|hoofdlettergevoelig|kopieer en plak|kopiëren en plakken|knippen en plakken|copy paste', 'bc1*|adres|wallet|btc|let op'], near: 120, weight: 0.6 },
  ],
  'claim:violence': [
    { all: ['@kills', '@you|je familie|uw familie|je kind*|uw kind*', '@attacker|iemand|opdracht*|klant|betaald|ingehuurd|anders|als'], not: ['@rehearsal', 'overlijden', 'condoleance*', 'verzekering', 'overleden', 'nieuws', 'masturb*', '@innocent'], near: 140 },
    { all: ['@explosive', '@planted', '@attacker|uw gebouw|jullie gebouw|de school|als|anders|in'], not: ['@rehearsal', '@innocent', 'levering', 'ophalen'], within: 2, near: 230 },
    { all: ['iets overkomt|iets overkomen|iets gebeurt|ongeluk|niet meer veilig|levend', 'je kinderen|uw kinderen|je vrouw|uw vrouw|je familie|uw familie|je dochter|je zoon|uw zoon|uw dochter', 'anders|als|of|jammer|zonde|betaal*'], not: ['@innocent', 'verzekering', 'meld*'], near: 150 },
  ],
  'claim:service-attack': [
    { all: ['@site-down', '@site-things|ip-adressen|diensten|lijn', '@your|jullie', '@attacker-acts|wordt|worden|vanaf|vandaag|begint|starten|gestart|gaat|gaan'], not: ['@innocent', 'onderhoud*', 'storing'], near: 170 },
    { all: ['ddos*|dos-aanval*|botnet*|gbit*|tbit*|gbps|tbps', '@attacker-acts|@you|begint|start'], not: ['@innocent', 'bescherming tegen'], near: 150 },
    { all: ['begint|start|starten we|beginnen we|volgt', 'de aanval|een aanval|de echte aanval|de grote aanval'], not: ['@innocent'], near: 80 },
  ],
  'claim:legal-accusation': [
    { all: ['kinderporno*|minderjarig*|kindermisbruik|pedofiel*|pedofilie|misbruikbeelden', '@you', 'gevonden|aangetroffen|bezocht|gedownload|bewijs*|onderzoek*|strafbaar|veroordeeld|@attacker|aangifte|vervolg*|vastgesteld'], not: ['@innocent', 'begeleiding', 'jeugdzorg'], near: 200 },
    { all: ['politie*|openbaar ministerie|officier van justitie|interpol|europol|recherche|rechercheur|commissaris|detective|cybercrime', 'onderzoek*|arrestatiebevel|bewijs*|aangifte tegen|zaak tegen|strafzaak|verdacht*|beschuldig*|aanhouding|strafbare feit*|dagvaarding', '@you', 'betaal*|overmaken|boete|schikking|seponer*|anders|gearresteerd|uur'], not: ['@innocent', 'bezwaar'], within: 2, near: 260 },
    { all: ['affaire|vreemdga*|vreemd gaat|overspel|bedriegt|bedrogen|minnares|minnaar|bordeel|prostituee*|zwart geld|belastingfraude|belastingontduiking|verduister*|doorgereden|omkop*|omgekocht|gestolen hebt', '@attacker-acts', 'weet|weten|bewijs*|foto\'s|gezien|getuige*|bonnetjes|gedocumenteerd', '@you'], not: ['@innocent', 'roman'], near: 170 },
    { all: ['arrestatiebevel|strafzaak tegen u|aangifte tegen u|aangifte tegen je|wordt u verdacht|u wordt verdacht|u wordt beschuldigd', '@you', 'betaal*|bitcoin*|btc|overmaken|schikking|boete'], within: 2, near: 260, not: ['@innocent'] },
  ],
};
