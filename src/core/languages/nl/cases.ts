import type { PackCases } from '../packCases';

export const cases: PackCases = {
  signals: {
    'claim:device-hacked': {
      fires: [
        'Ik heb een trojan op je telefoon geïnstalleerd.',
        'Uw computer is door mij besmet toen u die site bezocht.',
        'Via een lek in de router heb ik volledige toegang tot al uw apparaten gekregen.',
        'Mijn programma draait al weken op jouw laptop.',
        'Wij hebben uw besturingssysteem gehackt.',
      ],
      quiet: [
        { text: 'We hebben de update vandaag op uw computer gezet, bij vragen helpt de helpdesk.', because: 'everyday' },
        { text: 'De afzender beweert dat hij je computer heeft gehackt.', because: 'third-person' },
        { text: 'Zo beschermt u uw computer tegen virussen.', because: 'everyday' },
        { text: 'Criminelen zetten malware op je toestel.', because: 'another-actor' },
      ],
    },
    'claim:recorded-video': {
      fires: [
        'Ik heb je via de webcam gefilmd terwijl je masturbeerde.',
        'Links in de video ziet men de porno, rechts ziet men u.',
        'Ik bezit naaktfoto\'s van jou.',
        'Uw camera heeft voor mij opgenomen waar u \'s avonds genot uit haalt.',
        'Ik heb een filmpje van je dat je liever niet laat zien.',
      ],
      quiet: [
        { text: 'Ik heb de video van de training voor je opgenomen.', because: 'everyday' },
        { text: 'De afperser beweert dat hij u gefilmd heeft tijdens het masturberen.', because: 'third-person' },
        { text: 'Onze nieuwe webcam maakt video\'s in hoge kwaliteit, bestel nu.', because: 'everyday' },
        { text: 'Bij de ingang hangt een bewakingscamera.', because: 'everyday' },
      ],
    },
    'claim:data-stolen': {
      fires: [
        'Wij hebben uw volledige database gedownload.',
        'De personeelsdossiers en contracten van uw bedrijf zijn in ons bezit.',
        'Al jullie mailverkeer is door ons gekopieerd.',
        'Wij beschikken over 40 GB aan interne documenten.',
        'Ik heb al je contacten en chats opgeslagen.',
      ],
      quiet: [
        { text: 'Bijgaand de kopie van de factuur die u vroeg.', because: 'everyday' },
        { text: 'Een onbekende heeft klantgegevens gekopieerd, het spijt ons.', because: 'another-actor' },
        { text: 'Volgens de politie zijn er gegevens gestolen.', because: 'third-person' },
        { text: 'Wilt u het contract voor het archief kopiëren?', because: 'everyday' },
      ],
    },
    'claim:pay-crypto': {
      fires: ['Maak 1.500 euro in bitcoin over.', 'Betaal mij 0,05 BTC en het is klaar.', 'We nemen alleen Monero aan, de prijs is 4.000 dollar.', 'Het bedrag moet in cryptovaluta betaald worden.', 'Stuur het geld naar mijn bitcoinwallet.'],
      quiet: [
        { text: 'De koers van bitcoin steeg gisteren.', because: 'everyday' },
        { text: 'Uw opname van 0,2 BTC is verwerkt.', because: 'everyday' },
        { text: 'U kunt ook met crypto doneren aan onze stichting.', because: 'everyday' },
        { text: 'Wilt u het factuurbedrag van 300 euro overmaken?', because: 'everyday' },
      ],
    },
    'claim:deadline': {
      fires: ['Ik geef u 48 uur de tijd.', 'Je hebt drie dagen om 0,1 BTC te betalen.', 'Ik wil het geld voor vrijdag, anders ziet je vrouw de video.', 'De klok tikt, jullie hebben nog 24 uur.', 'Binnen 72 uur moeten de bitcoins er zijn, anders publiceren we alles.'],
      quiet: [
        { text: 'Wilt u zich voor vrijdag aanmelden voor de cursus?', because: 'everyday' },
        { text: 'De factuur moet binnen 14 dagen betaald zijn.', because: 'everyday' },
        { text: 'De afspraak duurt twee uur.', because: 'everyday' },
        { text: 'Uw bestelling komt binnen drie dagen.', because: 'everyday' },
      ],
    },
    'claim:publish-to-contacts': {
      fires: [
        'Anders stuur ik de video naar al je contacten.',
        'Uw familie en uw collega\'s zullen de beelden ontvangen.',
        'Zo niet, dan lichten wij al uw klanten en de pers in.',
        'Als je niet betaalt, zien je ouders wat je uitspookt.',
        'Eén klik en uw hele adresboek krijgt de film.',
      ],
      quiet: [
        { text: 'Zoals besproken stuur ik u de contactlijst van de leveranciers.', because: 'everyday' },
        { text: 'De daders dreigen om de video naar vrienden te sturen.', because: 'third-person' },
        { text: 'Onze klanten ontvangen de nieuwsbrief elke maand.', because: 'everyday' },
        { text: 'De afzender schrijft: "Ik stuur alles naar je familie en je vrienden."', because: 'quoted' },
      ],
    },
    'claim:silence-order': {
      fires: ['Ga niet naar de politie.', 'Vertel dit aan niemand.', 'Laten we dit onder ons houden.', 'Antwoord niet op deze mail, de mailbox wordt niet gelezen.', 'Als je de politie belt, publiceer ik alles meteen.'],
      quiet: [
        { text: 'Betaal niet en meld het bij de helpdesk.', because: 'everyday' },
        { text: 'Dit bericht is automatisch gegenereerd, u kunt er niet op antwoorden.', because: 'everyday' },
        { text: 'De politie adviseert aangifte te doen.', because: 'third-person' },
        { text: 'Spreek gerust met onze advocaat.', because: 'everyday' },
      ],
    },
    'claim:sent-from-you': {
      fires: ['Deze mail is verstuurd vanuit uw eigen account.', 'Zoals je ziet komt dit bericht uit je mailbox.', 'Kijk naar de afzender: dat is uw eigen adres.', 'Wij schrijven jullie vanaf jullie eigen mailserver.', 'Ik stuur je dit vanaf je account.'],
      quiet: [
        { text: 'Wilt u ons de stukken per e-mail sturen?', because: 'everyday' },
        { text: 'De afzender beweert dat de mail van uw eigen account komt.', because: 'third-person' },
        { text: 'Uw bericht is verzonden.', because: 'everyday' },
        { text: 'Bedankt voor uw brief van maandag.', because: 'everyday' },
      ],
    },
    'claim:not-a-hoax': {
      fires: ['Dit is geen grap.', 'Ik meen het.', 'Wij bluffen niet.', 'Denk niet dat dit spam is.', 'Dit is geen loos dreigement.'],
      quiet: [
        { text: 'Het uitje was leuk.', because: 'everyday' },
        { text: 'Dit is oplichting.', because: 'everyday' },
        { text: 'Kijk ook in uw spammap.', because: 'everyday' },
        { text: 'Er viel geen doelpunt in de wedstrijd.', because: 'everyday' },
      ],
    },
    'frame:warns-of-scam': {
      fires: [
        'Er zijn afpersmails in omloop, graag verwijderen.',
        'De afzender beweert dat hij u gefilmd heeft.',
        'Dit is oplichting, het filmpje bestaat niet.',
        'Reageer niet, dit is phishing; stuur de mail door naar de servicedesk.',
        'De politie waarschuwt voor valse e-mails.',
      ],
      quiet: [
        { text: 'Dit is geen grap en geen oplichting, wij hebben uw gegevens.', because: 'negated' },
        { text: 'Ik heb je gefilmd en wil bitcoin.', because: 'another-actor' },
        { text: 'Bijgaand de factuur voor oktober.', because: 'everyday' },
        { text: 'Als je denkt dat dit spam is, verkopen we alles.', because: 'negated' },
      ],
    },
    'frame:otherwise-harm': {
      fires: ['Anders zien al je vrienden het.', 'Als u niet betaalt, verkopen wij de gegevens op het dark web.', 'Zo niet, dan publiceren we alles.', 'Betaal je niet, dan krijgt je vrouw de video.', 'Tenzij u betaalt gaat alles online.'],
      quiet: [
        { text: 'Anders stappen wij naar de kantonrechter.', because: 'everyday' },
        { text: 'Als u niet kunt komen, laat het dan even weten.', because: 'everyday' },
        { text: 'Anders nog nieuws?', because: 'everyday' },
        { text: 'Bij te late betaling volgt een aanmaning met kosten.', because: 'everyday' },
      ],
    },
  },
  mails: [
    {
      text: 'Subject: Uw privéleven\n\nIk heb mij toegang tot uw laptop verschaft en u via de camera gefilmd toen u naar een pornofilm keek. Betaal 1.100 euro in bitcoin aan bc1qyegs3am5f5hl7x95uc6ma7x2k8s666dn4x3msv. U heeft 48 uur. Anders krijgen al uw contacten de video. Na betaling verwijder ik alles. Ga niet naar de politie.',
      verdicts: ['empty-threat'], amount: 1100, currency: 'EUR', hours: 48,
    },
    {
      text: 'Subject: aan de bazen\n\nJullie servers zijn gehackt, de klantendatabase hebben wij gekopieerd. Jullie betalen 0,3 BTC op bc1qyegs3am5f5hl7x95uc6ma7x2k8s666dn4x3msv, en wel binnen drie dagen. Zo niet, dan verkopen we alles aan jullie concurrenten en schrijven we jullie klanten. Geen grap.',
      verdicts: ['empty-threat'], amount: 0.3, currency: 'BTC', hours: 72,
    },
    {
      text: 'Subject: let op\n\nIk ken je wachtwoord en heb je met je webcam opgenomen, poedelnaakt. 800 dollar in BTC voor zondag, adres 14cRXCy5hArBmdqxF6Mj93hCDGDUUkdBT6. Anders zien je ouders en collega\'s het.',
      verdicts: ['empty-threat'], amount: 800, currency: 'USD',
    },
    {
      text: 'Subject: Uw servers\n\nOp de servers van uw bedrijf zijn alle bestanden versleuteld. Schrijf naar sleutel@mail.example als u de gegevens terug wilt. De prijs hoort u daar. Wie niet betaalt, staat binnenkort op onze leksite.',
      verdicts: ['ask-it'],
    },
    {
      text: 'Subject: Waarschuwing voor afpersmails\n\nBeste collega\'s, er gaan mails rond waarin een onbekende beweert de computer gehackt en een video opgenomen te hebben. Hij eist 900 euro in bitcoin. Dit is oplichting. Verwijder de mail en betaal niets.',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Herinnering\n\nGeachte mevrouw Vos, helaas hebben wij voor onze factuur van 2 mei nog geen betaling ontvangen. Wilt u 240 euro voor 30 juni overmaken? Anders brengen wij aanmaningskosten in rekening. Met vriendelijke groet, de boekhouding',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Uw pakket wacht\n\nUw zending wordt door de douane vastgehouden. Betaal de kosten van 2,99 euro via deze link, anders gaat het pakket retour: https://pakket-douane.example/betalen',
      verdicts: ['other-scam'],
    },
    {
      text: 'Subject: Verhuizing van de database\n\nHallo allemaal, zaterdag vanaf 20 uur kopiëren we alle gegevens naar de nieuwe server. Dat duurt zo\'n zes uur, de website is dan niet bereikbaar. Bij vragen helpt de servicedesk. Groeten, Tarek',
      verdicts: ['no-threat'],
    },
  ],
};
