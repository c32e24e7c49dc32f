import type { Cue } from '../../meaning/cue';
import type { FrameId } from '../../frame/frameIds';

/** The author says themselves that it is no scam: not a warning. */
const NO_WARNING = 'geen oplichting|geen grap|geen spam|geen nep|geen bluf|wij bluffen niet|we bluffen niet|ik bluf niet|denkt u|denk je|als u denkt|als je denkt|geen loos|is dit|zijn dit';

export const frames: Readonly<Partial<Record<`frame:${FrameId}`, readonly Cue[]>>> = {
  'frame:warns-of-scam': [
    { all: ['afpersmail*|afpersingsmail*|afpersing*|dreigmail*|sextortion*|nepmail*|valse mail*|valse e-mail*|frauduleuze mail*|frauduleuze e-mail*|oplichtersmail*|phishingmail*|phishing-mail*|phishingbericht*|spammail*|oplichtingspoging*|oplichtingstruc|truc', 'in omloop|omloop|ontvangen|gemeld|meld|melden|negeer*|verwijder*|niet betalen|betaal niet|politie|fraudehelpdesk|waarschuw*|collega*|rond|momenteel|op dit moment|opnieuw|weer|let op|pas op|graag|meerdere|veel|afzender|bluf|sinds'], within: 2, near: 240, evenReported: true, not: [NO_WARNING] },
    { all: ['is oplichting|is nep|is een bluf|is bluf|is een hoax|pure bluf|grote bluf|zijn nep|is vals|is verzonnen|zijn verzonnen|loze dreigement*|is een bekende truc|bekende truc|is spam|is een truc|bestaat niet|bestaat geen|bestaan niet|is er niet|niet gehackt|heeft niemand gefilmd|niet echt gefilmd', 'mail*|e-mail*|bericht*|brief|dit|dat|het|er|deze|video|filmpje|afzender|dreigement'], within: 2, near: 180, evenReported: true, not: [NO_WARNING, 'mailbox|adres bestaat niet|@coin-name'] },
    { all: ['beweert|beweren|bewering*|doet alsof|doen alsof|dreigt|dreigen|gedreigd|eist|eisen|zogenaamd*|vermeende', 'afzender*|mail*|e-mail*|oplichter*|criminelen|daders|afperser*|onbekende*|berichten|hij|waarin', 'gehackt|gefilmd|video*|webcam*|camera*|gegevens|wachtwoord|bitcoin*|losgeld|computer|contacten|beelden|bom|website|geld'], within: 2, near: 230, evenReported: true, not: [NO_WARNING, 'wij eisen|we eisen|ik eis'] },
    { all: ['betaal niet|niet betalen|betaal nooit|reageer niet|niet reageren|antwoord niet|niet antwoorden|niet op ingaan|negeer|negeren|gewoon verwijderen|verwijder de|verwijder deze|klik niet|niet klikken|open geen', 'oplichting|phishing|truc|bluf|nep|spam|helpdesk|servicedesk|ict|it-afdeling|politie|fraudehelpdesk|aangifte|stuur de mail door|meld*|afpers*|verdacht*'], within: 2, near: 230, evenReported: true, not: [NO_WARNING, 'betaal niet, dan', 'publiceer*|verkopen we|@coin-name'] },
    { all: ['pas op voor|waarschuwing voor|waarschuwen voor|waarschuwt voor|let op voor|wees alert|hoe herken je|zo herken je|herkennen van|trap niet in|trap er niet in', 'oplicht*|phishing|afpers*|sextortion|nep*|spam|dreigmail*|fraud*'], near: 150, evenReported: true },
    { all: ['oplichters|criminelen|cybercriminelen|de afpersers|de daders|de dader|de afzender|de oplichter|fraudeurs', 'beweer*|beweren|dreig*|eisen|eist|hopen|hebben geen|heeft geen|gokken|bluffen|doen zich'], near: 120, evenReported: true, not: [NO_WARNING] },
  ],
  'frame:teaches-or-reports': [
    { all: ['training*|webinar*|e-learning|cursus|workshop*|les|quiz|oefening|simulatie*|awareness*|bewustwording*|module', 'phishing*|oplicht*|afpers*|ransomware*|veiligheid*|beveiliging*|cyber*|datalek*|sextortion*|hack*|bommelding*'], within: 2, near: 220, evenReported: true, not: ['geen oefening|geen simulatie'] },
    { all: ['volgens|onderzoek|enquête|cijfers|onderzoekers|experts|politie|openbaar ministerie|ncsc|europol|fbi|rapport*|artikel|procent|nummer|podcast|vorig jaar|opgepakt|veroordeeld|aangehouden', 'ransomware*|afpers*|oplicht*|hackers|cyber*|sextortion*|phishing*|slachtoffers|daders|criminelen'], within: 2, near: 220, evenReported: true, not: ['uw gegevens zijn', '@coin-name'] },
    { all: ['voorbeeld van|voorbeeldmail|fictie*|fictief|casus|tip van de week|ter oefening', 'phishing*|oplicht*|afpers*|dreig*|mail*'], near: 150, evenReported: true },
  ],
  'frame:demand-payment': [
    { all: ['@pay', '@money-word|@coin-name', '@deletes|met rust|zwijgen|vergeten|nooit meer|voorkomen|afkopen|terugkoop*|@or-otherwise|aanval'], within: 3, near: 420, not: ['@lawful', '@donation'] },
    { all: ['prijs|kost|eisen|eis|vragen|schadevergoeding|losgeld|zwijggeld|beschermingsgeld|mijn zwijgen|ons zwijgen|discretie|afkoopsom|aanbod|gift van|ik wil|wij willen|we willen', '@coin-name|euro*|dollar*|€|$|usd|btc'], near: 130, weight: 0.7, not: ['@lawful', '@coin-trade', 'verzend*', 'korting*'] },
    { all: ['betaal|betaalt|maak|maken|stuur|stuurt|zend|draag|stort|leg|overmaken|geef', '@coin-name|euro*|dollar*|€|$|usd'], near: 110, weight: 0.6, not: ['@lawful', '@coin-trade', 'rekening', 'iban', 'factuur*', '@donation'] },
    { all: ['@or-otherwise|ik ben weg|ben ik weg|ben ik tevreden|is genoeg|zien wij af|zien we af|zie ik af|wordt de zaak geseponeerd|gebeurt er niets|er gebeurt niets|voorkomt dat', '@coin-name'], near: 160, weight: 0.7, not: ['@lawful', '@coin-trade', '@donation'] },
    { all: ['prijs voor mijn zwijgen|prijs voor ons zwijgen|als je betaalt|als u betaalt|als jullie betalen|zodra u betaalt|zodra je betaalt|zodra het binnen|zodra het geld|na betaling|na de betaling|na ontvangst|tot u betaalt|afkopen|terugkoopt'], not: ['@lawful', 'rekening', 'factuur*', 'levering', 'bestelling'] },
  ],
  'frame:otherwise-harm': [
    { all: ['@or-otherwise', '@harms'], within: 2, near: 260, not: ['@lawful', '@innocent'] },
    { all: ['daarna|dan|na afloop|vanaf dan|om middernacht|elke dag|iedere dag|op maandag', 'publiceer*|publiceren|verkopen|verkoop|stijgt|verdubbel*|aanval|op internet|dark web|alle contacten|je familie|uw familie|pers|andere handen'], near: 160, weight: 0.7, not: ['@lawful', '@innocent'] },
    { all: ['@weekday|dag|dagen|uur|termijn|week', 'publiceren we|publiceren wij|staat uw|verschijnt|vernietigen we de sleutel|verkopen we|gaan naar de|belandt|gaan de', '@attacker|@harms'], within: 2, near: 200, weight: 0.8, not: ['@lawful', '@innocent', 'boek|editie|tijdschrift'] },
    { all: ['politie|aangifte|autoriteiten|iemand', 'meteen|direct|onmiddellijk|automatisch', '@harms'], within: 2, near: 200, not: ['@lawful', '@innocent'] },
  ],
  'frame:attacker-speaks': [
    { all: ['@attacker-acts', 'gehackt|gekraakt|gekopieerd|gedownload|gefilmd|opgenomen|geïnstalleerd|geinstalleerd|geïnfecteerd|besmet|gestolen|binnengedrongen|binnen geweest|onderschept|versleuteld|verzameld|bekeken|overgenomen|verstopt|weggesluisd|buitgemaakt|bespioneerd|gejat|overgeschreven|geplaatst|op je telefoon gezet|op uw computer gezet', '@you'], near: 170, not: ['@innocent', 'zoals afgesproken|zoals besproken|in opdracht'] },
    { all: ['ik heb|wij hebben|we hebben|ik bezit|wij bezitten|bezit ik|in mijn bezit|in ons bezit|beschikken over|in onze handen|heb ik|hebben wij|ik ken|ik weet', 'video*|beelden|opname*|foto\'s|gegevens|data|bestanden|documenten|wachtwoord|contacten|geheim*|alles over|dossiers|lijsten|mailbox*|database*|toegang|controle|naakt*|waar je woont|waar u woont', '@you'], near: 120, not: ['@innocent', 'bijgaand|zoals besproken|zoals gevraagd|sollicitatie|uw bestelling|bedankt|dank'] },
    { all: ['zal ik|zullen wij|ik zal|wij zullen|we zullen|stuur ik|verkopen wij|verkopen we|publiceer ik|publiceren wij|publiceren we|lichten wij|lichten we|vallen we|sturen we|sturen wij|bieden we|plaatsen wij|plaatsen we|zet ik|maak ik je', 'alle*|iedereen|contacten|vrienden|familie*|klanten|dark web|openbaar*|concurrent*|hoogste bieder|internet|video|gegevens|naam|aanval|recensies'], near: 110, weight: 0.8, not: ['@innocent', '@lawful', 'agenda|notulen|bijgaand'] },
    { all: ['geen grap|geen grapje|geen grapjes|geen spelletje*|geen bluf|bluf niet|bluffen niet|meen het|menen het|laatste waarschuwing|luister goed|denk goed na|denkt u goed na|dwing me niet|dwing ons niet|onderschat*|loos dreigement'], weight: 0.6 },
    { all: ['u kent mij niet|je kent me niet|je kent mij niet|hackersteam|hackersgroep|hackersgroepering|hackerscollectief|ik ben een hacker|ik ben hacker|wij zijn hackers|we zijn hackers|wij zijn een groep|ons team|onze groep|ons werk|dit is ons werk'], weight: 0.5, not: ['@innocent', '@donation'] },
  ],
  'frame:payment-channel': [
    { all: ['wallet|adres|portemonnee|naar|op|hier|hierheen|onderstaand*|dit adres|naar:|rekening', '@coin-name|bc1*|0x*|ltc1*'], within: 2, near: 160, not: ['@donation', '@coin-trade'] },
    { all: ['bc1*|ltc1*|0x*', '@pay|@coin-name|naar|op|hier'], within: 2, near: 220, not: ['@donation', '@coin-trade'] },
    { all: ['cadeaukaart*|cadeaubon*|giftcard*|paysafecard*|paysafe*|western union|moneygram|itunes-kaart*|steamkaart*|prepaidkaart*', 'koop*|kopen|code*|stuur*|betaal*|kras*'], near: 130 },
    { all: ['contant|envelop|kleine coupures|kleine biljetten|cash', 'euro|dollar|geld|duizend|€|bedrag'], within: 2, near: 200, not: ['kassa', 'balie'] },
  ],
  'frame:business': [
    { all: ['factuur*|facturen|offerte*|orderbevestiging|bestelling|bestelnummer|levering|pakbon|verzonden|track-and-trace|betaaltermijn|vervaldatum|btw|subtotaal|totaalbedrag|kwitantie|bon', 'bijgaand|bijlage|nummer|nr*|datum|graag|bedankt|geachte|beste|bedrag|euro|afgesproken|uw|iban|rekening|boekhouding'], near: 150, not: ['@coin-name'] },
    { all: ['vergadering|overleg|agenda|notulen|afspraak|workshop|conferentie|lunch|kalender|afstemmen|bellen|gesprek|uitnodiging', '@weekday|morgen|volgende week|om 8|om 9|om 10|om 11|om 13|om 14|om 15|om 16|uur|zaal|graag|gisteren'], near: 150, not: ['@coin-name', '@kills|@explosive'] },
    { all: ['beste collega*|beste allemaal|hallo allemaal|hoi allemaal|beste team|beste ouders|beste leden|lieve vrienden|geachte klant*|beste klant*|beste buren|lieve dierenvrienden', 'graag|wordt|worden|wij|we|is|op|vanaf|volgende|u'], within: 3, near: 300, weight: 0.4 },
    { all: ['met vriendelijke groet*|vriendelijke groet*|hartelijke groet*|groetjes|groeten|alvast bedankt|dank voor|bedankt voor|met dank|heeft u vragen|heb je vragen|bij vragen|hoor graag|horen wij graag|horen we graag|tot dan|tot ziens|laat gerust weten'], weight: 0.5 },
    { all: ['zoals besproken|zoals afgesproken|zoals beloofd|naar aanleiding van|bedankt voor|dank voor|bijgaand', 'gesprek|bestelling|offerte|contract|bezoek|documenten|factuur|afspraak|stuur|ontvangt|sollicitatie|mail'], near: 120 },
  ],
  'frame:security-notice': [
    { all: ['datalek*|beveiligingsincident*|cyberincident*|cyberaanval*|hackaanval*|ransomware-aanval*|onbevoegd* toegang|ongeautoriseerde toegang|een onbekende', 'spijt|excuses|verontschuldig*|informeren|ingelicht|onderzoek*|forensisch*|autoriteit persoonsgegevens|toezichthouder|maatregelen|betrokkenen|gedicht|aangifte gedaan|ontdekt|avg|uit voorzorg|alert'], within: 3, near: 330, evenReported: true, not: ['@coin-name', 'hoogste bieder'] },
    { all: ['kwetsbaarheid|kwetsbaarheden|beveiligingslek*|pentest*|penetratietest*|cve*|cvss|xss|proof of concept|responsible disclosure|firmware', 'rapport|melden|gemeld|coördin*|opgelost|verholpen|patch*|update|scope|bevinding*|90 dagen|adviseren|getest|bijwerken'], within: 2, near: 240, evenReported: true, not: ['@coin-name'] },
    { all: ['helpdesk|servicedesk|service desk|ict-afdeling|it-afdeling|systeembeheer|onderhoud*|storing|migratie|ict', 'wachtwoord*|mailbox*|niet beschikbaar|afmelden|herstarten|update*|zaterdag*|meld|ticket|toestel|gepland*|monitoring'], within: 2, near: 220, evenReported: true, not: ['@coin-name'] },
  ],
  'frame:legal-demand': [
    { all: ['rechtbank|kantonrechter|rechter|advocaat|advocatenkantoor|mr.|dagvaard*|schadevergoeding*|sommatie|sommeer|sommeren|ingebrekestelling|deurwaarder*|cliënt*|autoriteit consument|boete*|bezwaar|juridische stappen|geschillencommissie', 'uiterlijk|binnen|dagen|termijn|dossier*|geachte|betalen|betaling|kosten|schriftelijk|vorder*|namens|procedure|gehouden'], within: 2, near: 240, not: ['@coin-name', 'geen advoca*|uw cliënten'] },
    { all: ['contract*|huurcontract*|huurovereenkomst|overeenkomst|opzegging|algemene voorwaarden|verlenging|clausule', 'conform|krachtens|ingevolge|artikel|hierbij|opzeg*|looptijd|verleng*|dagen'], near: 140, not: ['@coin-name'] },
    { all: ['openstaand*|aanmaning*|betalingsherinnering|achterstand|huurachterstand|incasso*|schuldeiser|betalingsregeling|bkr|niet voldaan', 'betaal*|betalen|bedrag|factuur*|vorder*|uiterlijk|binnen|rekening'], near: 140, not: ['@coin-name'] },
  ],
  'frame:bulk-footer': [
    { all: ['uitschrijven|afmelden|schrijf je uit|uitschrijflink|bekijk in browser|bekijk online|in je browser|u ontvangt deze e-mail|u ontvangt deze mail|je ontvangt deze mail|je ontvangt deze e-mail|u ontvangt deze nieuwsbrief|alle rechten voorbehouden|privacyverklaring|privacybeleid|voorkeuren beheren'] },
    { all: ['nieuwsbrief|mailinglijst|mailinglist|abonnement', 'nummer|editie|afmelden|uitschrijven|aanmelden|aangemeld|opzeggen|lees'], near: 130 },
  ],
  'frame:asks-whether-real': [
    { all: ['is dit echt|is dat echt|is dit nep|is dit oplichting|is dit spam|is deze mail echt|echt of nep|moet ik me zorgen|moeten we ons zorgen|kan ik dit weggooien|kan ik deze verwijderen|kan dit weg|mag dit weg|moet ik hier iets mee|wat moet ik|wat moeten we|wat doe ik|kunnen jullie even|kun je even|kunt u even|kan iemand|kijk eens|kan jij|graag even controleren|klopt dit|wat nu'], evenReported: true },
    { all: ['ik kreeg|ik heb|kreeg net|net binnen|kwam binnen|wij kregen|we kregen|ontving', 'mail|e-mail|bericht|brief|dit|deze', 'gek|vreemd*|raar|rare|verdacht*|dreig*|chant*|afpers*|eng', '?|help|controleren|kijken'], within: 2, near: 220, evenReported: true, not: ['@coin-name'] },
  ],
  'frame:addresses-organisation': [
    { all: ['@your-organisation|uw website|jullie website|uw webshop|jullie webshop|uw webwinkel|uw netwerk|jullie netwerk|bedrijfsnetwerk*|uw servers|jullie servers|uw server|uw domein|jullie domein|uw site|jullie site|mailserver*|digitale huis'] },
    { all: ['uw klanten|jullie klanten|alle klanten|uw medewerkers|jullie medewerkers|uw personeel|jullie personeel|uw leveranciers|leveranciers|klantendatabase*|klantgegevens|klantenbestand*|uw patiënten|uw cliënten|uw gasten|uw leden|jullie concurrenten|uw concurrenten|ondernemingsraad|uw mensen|personeelsdossier*|loonstro*|personeel'] },
    { all: ['directie|directeur|bestuur|eigenaar|aan de baas|verantwoordelijken|beslisser*|webmaster|sitebeheerder|mijne heren|hoofd ict|it-manager|management|personeelszaken'], weight: 0.8 },
  ],
  'frame:fiction': [
    { all: ['roman|hoofdstuk|manuscript|scenario|kort verhaal|toneelstuk|hoorspel|thriller|bordspel|rollenspel|escaperoom|escape room|serie', 'schrijf*|geschreven|lezer*|scène|redacteur|uitgever*|personage*|held*|plot|auteur*|rol|regels|aflevering'], within: 2, near: 200, evenReported: true },
  ],
  'frame:grievance': [
    { all: ['klacht|reclamatie|geld terug|terugbetaling|kapot|defect|verkeerde maat|nooit aangekomen|niet aangekomen|onbeschoft*|klantenservice|klantnummer|bestelnummer|consumentenbond|garantie', 'ben het zat|laatste poging|derde keer|teleurgesteld|boos|eis|verwacht|voor vrijdag|anders|review|recensie|onacceptabel|schandalig'], within: 3, near: 330, not: ['@coin-name'] },
    { all: ['ontslag|neem ontslag|opzeg*|mijn baas|leidinggevende|afdeling|jaar gewerkt', 'oneerlijk|pesten|gepest|nooit vergeven|vergeet ik niet|bitter|burn-out|vernederd|vaarwel'], within: 2, near: 220, weight: 0.7 },
    { all: ['lawaai|geluidsoverlast|overlast|afval|parkeerplaats|heg|schutting|hond|geblaf|trappenhuis|huurders|verhuurder|vve', 'graag|alweer|opnieuw|klacht|melden|derde keer'], within: 2, near: 200, not: ['@coin-name'] },
    { all: ['ik wil geen geld|ik hoef geen geld|het gaat me niet om geld|geen geld van'], weight: 0.7 },
  ],
};
