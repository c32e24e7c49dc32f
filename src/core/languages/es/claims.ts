import type { Cue, SignalId } from '../../meaning/cue';

/** Business copies and keeps papers too; breach notices tell of another actor. */
const notBusiness = ['su pedido|tu pedido|segun lo acordado|como acordamos|no autorizado|darse de baja|politica de privacidad|le adjuntamos|te adjunto|te envio|le envio|quedo a|quedamos a|no se han visto afectad*|proteccion de datos|@denied'];
const notShare = ['comparte este|comparta este|invita a|darse de baja|boletin*|siguenos|siganos|politica de|nuestros clientes|nuestros socios|nuestro cliente|atencion al cliente|recomiendanos|no se los|gracias'];
const paid = 'pag*|abon*|recib*|dinero|transfer*|ingres*|una vez|tras|despues|cuando|en cuanto|asi que|luego|prometo|prometemos|palabra|garantiz*|a cambio|deposit*|btc|bitcoin*|suma|donativo|acuerdo|cumpl*|trato|con ello|llegue|llega|dolares|euros|cripto*|confirmad*|evit*|si acept*';
const unreal = 'broma*|engano*|farol*|mentira*|bulo*|truco|juego|spam|estafa|timo|falso|falsa|simulacro|chiste|fanfarronad*|cuento|inocentada|amenaza vacia|vacilada|bluff|jodiendo|bromeando|bromeo|mintiendo|faroleando|exager*|joda|chingadera|ficcion|teatro|fake';
const target = 'tu sitio|tu web|tu pagina|tu servidor|tus servidores|tu red|tu tienda|su sitio|su web|su pagina|sus servidores|su servidor|su red|su tienda|sus servicios|sus sistemas|su infraestructura|su sistema|su servicio|su plataforma|su empresa|su dominio|tu dominio|vuestra web|vuestra red|vuestros servidores|vuestra pagina|vuestra tienda|su portal|sus lineas|su api|sus ip*|centralita';
const cannot = 'no|nunca|jamas|nadie|imposible|inutil|ni|tampoco|perdera el tiempo|perderas el tiempo|sin';
const track = 'rastre*|localiz*|encontr*|identific*|descubr*|seguir la pista|pillar*|atrapar*|halla*|ubicar*|dar conmigo|dar con nosotros|trazar*|detectar quien';
const hand = 'reenvi*|remita|remit*|haga llegar|hagan llegar|haz llegar|pase|pasa|pasen|entreg*|transmita|transmit*|traslad*|muestr*|ensen*|eleve|lleve|comparta|dirija|derive|deriv*';
const boss = 'jefe*|jefa|director*|direccion|gerente*|gerencia|dueno*|propietari*|responsable*|ceo|presidente|toma las decisiones|tome las decisiones|toma decisiones|tome decisiones|decid*|superior*|administrador de la empresa|consejo|mando*|quien manda|al cargo|a cargo|autorice|autoriza|firma los pagos|persona adecuada|la persona indicada|patron';

export const claims: Readonly<Partial<Record<SignalId, readonly Cue[]>>> = {
  'claim:device-hacked': [
    { all: ['@me-meti', '@your-device'], not: ['@innocent'], near: 130 },
    { all: ['@own-malware'], not: ['@innocent'] },
    { all: ['@malware', '@plants', '@your-device', '@hice|@yo'], not: ['@innocent', '@denied'], near: 160 },
    { all: ['troyano*|spyware|rat|keylogger*|registrador de teclas|programa espia|software espia|virus|malware|codigo malicioso|pegasus|software malicioso', '@your-device'], not: ['@innocent', '@denied', 'llame|tecnico|antivirus gratuito|analice'], near: 110 },
    { all: ['@malware', '@hice', 'instal*|coloque|he colocado|puse|he puesto|meti|he metido|inserte|infecte|plante|sembre|cargue|introduje', '@device|adultos|porno|web|pagina|navegabas|navegaba'], not: ['@innocent'], within: 2, near: 220 },
    { all: ['@your-device|tu vida digital', 'hackead*|jaquead*|infectad*|comprometid*|intervenid*|pinchad*|trabaja para mi|me obedece|obedece a mi|me pertenece|es mio|es nuestro|bajo mi control|en mis manos|bajo control mio|responde ante mi|me lo cuenta todo|me informa|escritorio remoto|tiene dos duenos|otro dueno|a mi servicio|me sirve', '@yo|@hice'], not: ['@innocent', '@denied', 'nuestro equipo|servidor*|sitio web'], near: 150 },
    { all: ['tengo todo lo de|tengo todo lo que hay en|tengo todo de|vivo dentro de|vivo en', '@your-device|tu pc|su pc'], not: ['@innocent'], near: 60 },
    { all: ['veo|vemos|oigo|escucho|controlo|leo|registro|puedo ver|puedo leer|puedo controlar|puedo encender', 'tu pantalla|su pantalla|tu microfono|su microfono|tu teclado|su teclado|todo lo que escribes|todo lo que tecleas|todo lo que escribe|todo lo que haces|todo lo que hace en|cada tecla|tu camara|su camara|tus archivos'], not: ['@innocent'], near: 90 },
    { all: ['hacke*|infect*|intervin*|pinch*|entr*|met*', '@your-device', '@hice'], not: ['@innocent', '@denied'], near: 90, weight: 0.55 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:account-hacked': [
    { all: ['@me-meti', '@your-account'], not: ['@innocent', 'mi cuenta|nuestra cuenta'], near: 110 },
    { all: ['@your-account', 'hackead*|ha sido hackead*|fue hackead*|esta hackead*|jaquead*|en mis manos|en nuestras manos|es mia|es mio|bajo mi control|me pertenece|compartimos|ya no es solo|vulnerad*|comprometid*'], not: ['@innocent', 'si'], near: 90 },
    { all: ['leo|leemos|he leido|hemos leido|lei|copie|he copiado|descargue|he descargado|baje|hemos copiado', 'tus correos|sus correos|tus mensajes|sus mensajes|tu correspondencia|su correspondencia|tus chats|sus chats|tus conversaciones|tu buzon|su buzon'], not: ['@innocent', 'gracias'], near: 90 },
    { all: ['desde tu propia cuenta|desde su propia cuenta|desde tu cuenta|desde su cuenta|desde tu propio correo|desde su propio correo|desde su propio buzon|desde tu buzon', 'acceso|hacke*|control|significa|prueba|veras|vera|demuestra'], within: 2 },
  ],
  'claim:site-hacked': [
    { all: ['@me-meti', '@your-site'], not: ['@innocent', 'porno*|para adultos|troyano|tu camara|su camara', ...notBusiness], near: 130 },
    { all: ['@your-site', 'hackead*|ha sido hackead*|comprometid*|vulnerad*|intervenid*|penetrad*|invadid*|pwned|abierta*|entreabierta|en nuestras manos|bajo nuestro control|nos pertenece*|es nuestr*|asaltad*|violad*', 'por nosotros|nuestr*|hemos|nos|por mi|equipo|ha sido|han sido|fue|fueron|esta|estan|quedo|paseo'], not: ['@innocent', ...notBusiness], near: 110 },
    { all: ['vulnerabilidad*|fallo de seguridad|agujero*|brecha|fisura|puerta trasera|puerta abierta|ventana*|inyeccion|sin actualizar|sin parchear|contrasena debil', '@hice|nos permitio|me permitio|aprovech*|explot*|entramos|colamos', '@site-things'], not: ['@innocent', ...notBusiness], near: 150 },
    { all: ['hacke*|vulner*|compromet*|comprometi*|penetr*|entramos|entrado|accedimos|acceso|intrusion|dentro|brecha|abri*', '@your-site'], not: ['@innocent', ...notBusiness, 'porno*|para adultos|camara'], near: 80, weight: 0.55 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:data-stolen': [
    { all: ['@hice', '@take', '@taken-things'], not: [...notBusiness, '@innocent'], near: 110, weight: 0.6 },
    { all: ['copiamos|copie|hemos copiado|he copiado|extrajimos|extraje|hemos extraido|he extraido|descargamos|descargue|hemos descargado|he descargado|robamos|robe|hemos robado|he robado|sustrajimos|hemos sustraido|exportamos|hemos exportado|volcamos|hemos volcado|exfiltramos|nos llevamos|nos hemos llevado|me lleve|me he llevado|nos hicimos con|me hice con|saqueamos|vaciamos|duplicamos|clonamos|nos apoderamos|me apodere|sacamos|obtuvimos|hemos obtenido|he obtenido|conseguimos|poseemos|en nuestro poder|en mi poder|esta en nuestras manos|estan en nuestras manos|obran en nuestro|recopile|he recopilado|baje|bajamos|hemos bajado|me baje|nos bajamos', '@taken-things'], not: [...notBusiness, '@innocent'], near: 100 },
    { all: ['tenemos|tengo|disponemos|conservamos|guardamos', 'copia|copias|todos sus|todos los|todas sus|toda su|toda la|sus datos|sus bases|su base|base de datos|sus clientes|sus facturas|sus documentos|sus archivos|su informacion|los expedientes|los datos de', 'su|sus|tu|tus|vuestr*|cliente*|empresa|plantilla|empleados'], not: [...notBusiness, '@innocent', 'a su disposicion'], near: 100 },
    { all: ['datos|base de datos|documentos|archivos|informacion|correspondencia', 'robad*|sustraid*|copiad*|extraid*|descargad*|exfiltrad*|en nuestro poder|en nuestras manos|en mis manos', '@yo|@hice|su|sus'], not: [...notBusiness, '@innocent', '@denied'], near: 90, weight: 0.6 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:sent-from-you': [
    { all: ['este mensaje|este correo|este email|este mail|esta carta|te escribo|le escribo|te he enviado|le he enviado|te envie|te mande|te lo mando|te he escrito|le hemos escrito|el remitente|remitente|enviado|escrito|sale|salio|proviene|viene|llega|parte|procede|mandado', 'tu propia|su propia|tu propio|su propio|desde tu cuenta|desde su cuenta|desde tu correo|desde su correo|desde tu buzon|desde su buzon|desde tu direccion|desde su direccion|desde tu email|desde su servidor|desde vuestro servidor|desde vuestro propio|desde vuestra|eres tu mismo|es usted mismo|de ti mismo|de usted mismo|usando su servidor|usando tu servidor|a traves de su servidor|utilizando su servidor|con su servidor'], not: ['restablec*|cambiar su contrasena|cree su|crea tu'], near: 120 },
    { all: ['mira el remitente|mire el remitente|fijate en el remitente|fijese en el remitente|fijate quien|comprueba el remitente|compruebe el remitente|observe el remitente'] },
  ],
  'claim:recorded-video': [
    { all: ['@you-on-film', '@intimate|@your-camera|pantalla dividida|una mitad|mitad izquierda|en un lado|a un lado'], not: ['@innocent', '@public-film'], near: 170 },
    { all: ['@on-film', '@intimate', '@hice|tu|tus|te|usted|su|sus|tuy*|suy*'], not: ['@innocent', '@public-film', 'ver gratis'], near: 150 },
    { all: ['@your-camera', 'encendi|active|he activado|he encendido|encend*|activ*|grab*|film*|capt*|captur*|a traves|por la|por tu|con la|con tu|desde la|control*|te vi|le vi|miraba|observe', '@hice|@yo|mi programa'], not: ['@innocent', '@public-film'], near: 130 },
    { all: ['te grabe|te he grabado|te hemos grabado|le he grabado|lo he grabado|la he grabado|te filme|te he filmado|le he filmado|grabandote|filmandote|te grabamos|te tengo grabad*|te tengo en video|tengo tu video|tengo un video tuyo|tengo un video de ti|tengo un video suyo|tengo un video de usted|tengo videos tuyos|hice un video tuyo'], not: ['@public-film', '@innocent'] },
    { all: ['pantalla dividida|una mitad|mitad izquierda|mitad derecha|a un lado|en el otro lado|lado izquierdo', '@on-film', 'tu|te|usted|porn*|veias|mirabas'], not: ['@public-film'], within: 2 },
    { all: ['minutos|escenas|imagenes|material|tomas|pelicula|video', 'preferirias|preferiria|no querrias|no querria|no quieres que|sin ropa|a solas|solo en|tu cuarto|tu habitacion|tu cama|tus manos|de noche', '@hice|conservo|guardo|tengo|de ti|de usted'], not: ['@innocent', '@public-film'], within: 2, near: 190 },
    { all: ['@on-film', 'desnud*|masturb*|porno*|intim*|verguenza|sexual*|te vi|viendo'], weight: 0.55, not: ['@innocent', '@public-film'], near: 110 },
    { all: ['camara|webcam|objetivo', 'te grab*|te film*|te capt*|te vio|te miraba|le grab*|lo grab*|te vi'], not: ['@innocent', '@public-film'], near: 60 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:password-known': [
    { all: ['es tu contrasena|es su contrasena|es una de tus contrasena*|es una de sus contrasena*|fue tu contrasena|era tu contrasena|era su contrasena|tu contrasena es|su contrasena es|tu contrasena:|su contrasena:|tu clave es|su clave es|tu clave:|es tu clave|es su clave|es tu password|tu password es|tu password:|una de tus claves|contrasena tuya|contrasena suya|tu contrasena antigua|tu antigua contrasena|tu vieja contrasena|su antigua contrasena'], not: ['@service-desk'] },
    { all: ['se|sabemos|conozco|conocemos|tengo|tenemos|obtuve|averigue|intercepte|consegui|capture|he visto', 'tu contrasena*|su contrasena*|tus contrasenas|sus contrasenas|tu clave|su clave|tus claves|sus claves|tu password'], not: ['@service-desk', 'si|no se|no conozco|no tengo|no sabemos|no conocemos'], near: 90 },
    { all: ['@secret', 'te suena|le suena|te resulta familiar|le resulta familiar|reconoces|reconoce|para que me creas|para que vea|como prueba|prueba de que|para demostrar*|verdad|todavia la usas|aun la usas|sigues usando'], not: ['@service-desk'], within: 2, near: 170 },
  ],
  'claim:personal-details-known': [
    { all: ['se donde|sabemos donde|se en que|sabemos en que|se a que|sabemos a que|se quien|conozco|conocemos|tengo tu|tengo su|tengo tus|tenemos tu|tenemos su|tenemos sus|he averiguado|averigue|dispongo de', 'donde vives|donde vive|donde vivis|donde viven|donde trabajas|donde trabaja|tu direccion|su direccion|tu domicilio|su domicilio|tu casa|su casa|tu calle|su calle|tu telefono|su telefono|tu numero|tu nombre completo|su nombre completo|tu familia|su familia|tus hijos|sus hijos|que colegio|a que colegio|tu puesto|su puesto de trabajo|tu trabajo|su trabajo|tu esposa|su esposa|tu mujer|tu coche|tu matricula|tu dni|tu rutina|tus datos personales|estudian tus|salen tus hijos|duermes'], not: ['@innocent', 'entrega|envio|paquete|pedido'], near: 120 },
    { all: ['te visitare|le visitare|iremos a verte|iremos a verle|te haremos una visita|hacerte una visita|en la puerta de tu casa|en la puerta de su casa|frente a tu casa|frente a su casa|foto de tu casa|foto de su casa|pase por tu calle|te esperare en|sigues viviendo en|sigue viviendo en|vives en|vive usted en'], not: ['@innocent', 'entrega|paquete|visita guiada|comercial'] },
  ],
  'claim:watched-for-months': [
    { all: ['@watches-you', '@long-while'], not: ['@innocent', 'hemos observado un aumento'], near: 150 },
    { all: ['llevo|llevamos|llevaba', '@long-while', 'observ*|vigil*|sigui*|espi*|leyendo|mirando|dentro|control*|conect*|acceso|escuch*|estudi*'], not: ['@innocent', 'trabajando'], near: 110 },
    { all: ['desde entonces|desde hace|durante|todo este tiempo|hace', '@long-while|entonces', 'te observo|veo tu|veo su|veo todo|leo tus|leo sus|vigilo|sigo tus|sigo sus|te sigo|mi troyano|mi programa|mi virus|hackeado|hackead*|acceso a tus|acceso a sus|acceso a tu|acceso a su|espi*|trabaja para mi'], not: ['@innocent'], near: 140 },
  ],
  'claim:undetectable': [
    { all: ['antivirus*|programa de seguridad|software de seguridad|cortafuegos|firewall|defender|informatico*|tecnico*|nadie|experto*', 'no lo detect*|no lo encontr*|no lo ve|no detect*|no encontr*|no sirve*|no puede detect*|no puede ver*|no pudo|no ve nada|ciego|inutil|calla|callado|no avis*|no salto|no se entera|indetect*|invisible|no lo elimin*|no podra*|no servira*|ni se inmut*|lo detecta|puede detectar|puede encontrar|lo encuentra|lo vera', 'no|nunca|jamas|ningun*|nadie|inutil|ciego|invisible|indetect*|callado|por eso'], not: ['@innocent', 'actualic*'], near: 120 },
    { all: ['cambi*|formate*|reinstal*|apagar|apagues|reinici*|desconect*|nuevo telefono|nuevo movil|comprar otro', 'no sirve*|no te servira|no le servira|no ayuda*|inutil|no cambia nada|no tiene sentido|en vano|da igual|de nada|no me echa*|no adelant*|tarde|sigo dentro|la intercept*|lo intercept*|vuelvo a verla|me llega', '@yo|@hice|contrasena*|clave*|disco|equipo|sistema|software|programa|virus'], not: ['@innocent', '@service-desk'], within: 2, near: 180 },
    { all: ['@malware|controlador|driver|firma*', 'indetect*|invisible|no deja rastro|sin dejar rastro|cambia de firma|actualiza la firma|actualiza sus firmas|actualiza su firma|actualiza las firmas|renueva la firma|renueva sus firmas|se reescribe|muta|renueva'], not: ['@innocent', '@denied'], near: 130 },
    { all: ['por eso no|por eso tu|por eso su|por esa razon', 'notaste|noto nada|te diste cuenta|se dio cuenta|antivirus|detect*'], near: 100 },
  ],
  'claim:tracking-read': [
    { all: ['se que lo has abierto|se que has abierto|se que has leido|se que lo ha abierto|se que lo has leido|sabre cuando lo|sabre cuando abr*|sabre cuando le*|sabemos que lo ha|sabemos que ha leido|veo que has abierto|veo que lo has|me avisa cuando|recibo un aviso|recibire un aviso|recibire una notificacion|he recibido una notificacion|notificacion de lectura|notificacion de que lo|notificara cuando|pixel|baliza'], not: ['@innocent', 'boletin*|newsletter|marketing|cookies'] },
    { all: ['abras|abra|abrir|abierto|abriste|abrio|leas|lea|leer|leido|leiste|lectura', 'cuenta atras|cuenta regresiva|temporizador|contador|reloj|empieza|empez*|comienza|comenz*|a partir de|arranca|corre|desde que|desde el momento|se activ*', 'mensaje|correo|carta|email|mail|lectura|leas|lo abr*|tiempo|horas|plazo'], not: ['@innocent', 'inscripcion|curso'], near: 140 },
  ],
  'claim:publish-to-contacts': [
    { all: ['@your-people', '@disclose'], not: notShare, near: 130, weight: 0.6 },
    { all: ['@your-people|todo el mundo|todos los de|todos tus|todos sus|cada persona|cada contacto|quienes te|quienes le', 'recibir*|reciba*|vera|veran|vean|vea|sabra|sabran|sepan|sepa|se enterara*|se entere*|enviare|envio|enviaremos|mandare|mando|mandaremos|remito|remitire|publicare|publicaremos|publico|difundire|difundiremos|difundo|compartire|comparto|compartiremos|repartire|reparto|llegara|le llegara|les llegara|avisaremos|avisare|informaremos|informare|contactaremos|escribiremos|mostrare|muestro|lo ven|lo ve|la ven|lo va a ver|lo van a ver|van a ver|van a recibir|va a recibir|notificaremos|hare llegar|hago llegar|contare|le cuento|les cuento|recibe|reciben'], not: notShare, near: 140 },
    { all: ['@your-people', 'va a parar a|ira a parar|iran a parar|acabara en|acabaran en|acaba en manos|llega a manos'], not: notShare, near: 90 },
    { all: ['lo colgamos|lo colgaremos|lo cuelgo|lo subo|lo subimos|lo subiremos|se lo paso|se lo pasare|se lo mando|se lo mandare|se lo enviare|se lo envio|lo estreno|estrenarl*', 'todo|internet|redes|familia|amistades|amigos|contactos|vieja|madre|jefe|cliente*|mujer|marido'], not: notShare, near: 90 },
    { all: ['lo ven|lo vera|lo veran|lo sabra|lo sabran|lo reciben|lo recibiran|se entera*|lo publico|lo subo|lo mando|lo envio|lo difundo|lo comparto|la publico|la mando|la envio|sera publicad*|se publicara*', 'todos|todo el mundo|contactos|familia|redes|internet|madre|jefe|amigos|lista|agenda|trabajo|facebook|instagram|whatsapp|prensa'], not: notShare, near: 100 },
    { all: ['@your-people', '@hice|ya tengo', 'baje|descargue|copie|guarde|tengo|lista|agenda|libreta|contactos'], not: notShare, near: 90, weight: 0.4 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:sell-data': [
    { all: ['vend*|vendo|venta|subast*|ofrec*|ofert*|entreg*|ced*|pasar*|traspas*|regal*|comerci*|postor*|liquidar*', '@buyers', 'datos|informacion|la base|base de datos|bases de datos|archivos|documentos|paquete|todo|copia|listado|correos|registros|expedientes'], not: ['inmueble*|piso|nuestros productos|darse de baja|no vendemos|nunca vend*|segunda mano|entradas|nuestras tiendas'], near: 110 },
    { all: ['vender*|vendo|venderemos|vendere|vendid*|vendemos|se vende|se venden|subastar*|subastad*|subastamos|en venta|a la venta|saldra a subasta|saldran a subasta', 'datos|informacion|la base|base de datos|bases de datos|archivos|documentos|listado|listas|registros|copia|paquete'], not: ['no venderemos|nunca vend*|no vendemos|no se vend*|inmueble*|piso'], near: 80 },
    { all: ['mejor postor|mayor postor|al que mas pague|a quien mas pague|quien pague mas|hay compradores|tenemos compradores|compradores para su|comprador para su|ya hay interesados|varios interesados|un comprador espera|compradores esperan'], not: ['inmueble*|subasta benefica|arte'] },
    { all: ['habra quien|hay quien|habra quienes|otros', 'pague mejor|pague mas|pagara mejor|pagaria|lo aprecie|sepa aprovechar|le interese'], not: ['inmueble*'], near: 90 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:reputation-ruin': [
    { all: ['reputacion|buen nombre|imagen de|imagen publica|prestigio|su marca|tu marca|la marca|credibilidad|honor|confianza de sus|su nombre|tu nombre', 'destru*|arruin*|dan*|manch*|hund*|por los suelos|acab*|perd*|ensuci*|destroz*|enfang*|pisote*|terminad*|afectad*|caer*|barro|fango|a la basura|sufr*|por tierra|trizas'], not: ['@innocent'], near: 90 },
    { all: ['resenas|opiniones|valoraciones|comentarios|criticas|quejas|denuncias|noticias', 'falsas|falsos|negativas|negativos|una estrella|malas|inventad*|miles|cientos|inund*'], not: ['@innocent', 'responda a las|gestion de'], near: 80 },
    { all: ['cuentas|perfiles|bots|resenas|estrellas', 'juraran|jurar|una estrella|ratas|chinches|cucarachas|estafador*|hablar*mal|escribir*', 'disponemos|tenemos|nuestr*|miles|cientos|su|tu'], not: ['@innocent', 'gracias'], near: 130 },
    { all: ['tu vida|su vida|tu carrera|su carrera|tu matrimonio|su matrimonio|su negocio|tu negocio|su empresa|tu empresa', 'arruin*|destroz*|destru*|hund*|se acab*|terminad*|acabad*|infierno|no volvera'], not: ['@innocent'], near: 80 },
    { all: ['spam|correo basura|correos masivos|envios masivos', 'en su nombre|en tu nombre|a nombre de su|desde su dominio|con su dominio|su dominio|su marca|formularios de contacto'], not: ['@innocent'], near: 120 },
    { all: ['lista negra|listas negras', 'su|tu|dominio|sitio|ip|correo|acab*|caer*|caiga'], near: 90 },
    { all: ['el hazmerreir|campana de desprestigio|campana de difamacion|campana de descredito|difamar*|desprestigi*|que verguenza|imagina la verguenza|piensa en la verguenza|nadie volvera a confiar|nadie confiara'] },
  ],
  'claim:search-deindex': [
    { all: ['desindex*'] },
    { all: ['buscador*|google|motores de busqueda|resultados de busqueda|bing', 'desapar*|elimin*|borrad*|expuls*|penaliz*|retir*|sacad*|bloque*|excluir*|excluid*|ultim* posicion*|hundir*', 'su|sus|tu|tus|pagina|sitio|web|dominio|enlaces'], not: ['nuestros servicios|seo|posicionamiento web|historial'], near: 130 },
  ],
  'claim:pay-crypto': [
    { all: ['@coin-name'], not: ['@coin-trade', '@donation'], weight: 0.6 },
    { all: ['@asks-money|@hold|@spread'], weight: 0.4 },
    { all: ['@coin', 'pag*|envi*|mand*|transf*|deposit*|ingres*|abon*|remit*', 'mi cartera|mi monedero|mi billetera|nuestra cartera|nuestro monedero|nuestra billetera|esta cartera|este monedero|esta billetera|siguiente direccion|esta direccion|mi direccion|nuestra direccion|siguiente cartera|siguiente monedero|siguiente billetera'], not: ['@coin-trade', '@donation'], within: 2, near: 200 },
    { all: ['pag*|envi*|mand*|transf*|deposit*|ingres*|abon*', 'en esta direccion|a esta direccion|a este codigo|a la direccion de abajo|a la direccion siguiente|a esta cadena', '@money-word'], not: ['@coin-trade', '@donation'], within: 2, near: 200 },
  ],
  'claim:how-to-buy': [
    { all: ['compr*|adquir*|conseguir|obtener|hacerte con', 'bitcoin*|btc|cripto*|monedas|litecoin*|usdt', 'como|donde|google|busca|busque|youtube|internet|cajero*|tarjeta|casa de cambio|exchange|binance|coinbase|kraken|bit2me|buda|bitso|facil|sencillo|minutos|si no sabes|si no sabe'], not: ['invert*|boletin*|curso*'], near: 130 },
  ],
  'claim:deadline': [
    { all: ['@limit-any'], not: ['@everyday-limit'], weight: 0.64 },
    { all: ['@coin-name'], not: ['@coin-trade', '@donation'], weight: 0.36 },
    { all: ['@hold'], weight: 0.18 },
    { all: ['@spread'], weight: 0.18 },
    { all: ['@bargain'], weight: 0.18 },
    { all: ['te doy|le doy|les doy|os doy|te damos|le damos|les damos|os damos|te concedo|le concedo|le concedemos|les concedemos|esperare|esperaremos|te dejo|solo tienes|solo tiene|tienes exactamente|tiene exactamente|tienes solo', '@time-word'], not: ['@everyday-limit'], near: 60 },
    { all: ['tienes|tiene|tienen|teneis|tenes|dispone|dispones|disponen|disponeis|quedan|te quedan|le quedan', 'horas|24h|48h|72h|dias|un dia|una semana|hasta', '@coin-name|para pagar|para el pago|para transferir|para decidir|para cumplir|para realizar|desde que|a partir|antes de que|para depositar|para enviar'], not: ['@everyday-limit'], near: 120 },
    { all: ['cuenta atras|cuenta regresiva|el reloj corre|el reloj cuenta|tic tac|tictac|el tiempo corre|el tiempo se agota|ni un minuto mas|el plazo acaba|el plazo termina|se acaba el plazo|vencido el plazo|pasado el plazo'], not: ['@everyday-limit', 'oferta|rebajas'] },
  ],
  'claim:silence-order': [
    { all: ['no|ni|tampoco|nunca', '@tells', '@helpers'], ordered: true, not: ['@innocent', 'no dude*|no dudes|si necesita|quedo a'], near: 70 },
    { all: ['si', 'avis*|llam*|cuent*|acud*|habl*|denunci*|contact*|compart*|veo|me entero|descubro|va a|vas a', '@helpers', 'public*|difund*|enviare|mandare|al instante|de inmediato|inmediatamente|automatic*|en el acto|mismo dia|lo sabre|me enterare|lo lamentar*|te arrepent*|se arrepent*|deton*|hare|se acab*|consecuencias|sin mas'], not: ['@innocent', 'atencion al cliente'], near: 170 },
    { all: ['no respond*|no contest*|no intentes contactar|no intente contactar|no intenten contactar|no me escrib*|no nos escrib*|no intentes responder|no hace falta que respond*|es inutil contestar|es inutil responder|inutil contestar|inutil responder|no sirve de nada responder|no sirve responder|no tiene sentido responder|no merece la pena responder|no leemos las respuestas|no leo las respuestas|nadie lee este|no negoci*|sin negociacion|no hay negociacion|no se admiten negociaciones|de nada sirve responder|no vale la pena responder|no busques|no intentes encontrarme|no intentes buscarme|no me busques'], not: ['@automated'] },
    { all: ['policia*|denunci*|autoridad*|guardia civil|abogado*|poli', 'inutil|no serv*|no te serv*|no le serv*|no ayud*|no te ayud*|no le ayud*|no podra*|no hara*|perd* el tiempo|perdida de tiempo|en vano|no tiene sentido|de nada|error|nada podra|ni se te ocurra'], not: ['@innocent'], near: 110 },
    { all: ['comentar|hablar|contar|divulgar este|compartir', 'terceros|nadie|alguien|otras personas', 'agrava*|pena|sancion*|delito|prohibid*|consecuencias|secreto de sumario|de inmediato'], not: ['@innocent'], near: 140 },
    { all: ['ni una palabra|no se lo cuentes|no se lo digas|no lo comentes|no le digas a nadie|no lo hables|guarda silencio|guarde silencio|manten el silencio|mantenga silencio|mantenga la discrecion|manten la boca|cierra la boca|que quede entre nosotros|queda entre nosotros|entre tu y yo|entre usted y yo|secreto entre|nada de policia|sin policia|no metas a|no meta a|no involucr*'], not: ['@innocent', 'sorpresa'] },
  ],
  'claim:promise-delete': [
    { all: ['borr*|elimin*|destru*|suprim*|desapar*|desinstal*|quem*|arde|arden|dejan de existir|deja de existir|sin dejar copia|retir*|desactiv*', 'video*|grabacion*|grabaciones|archivo*|datos|copia*|todo|material|pruebas|clip*|imagenes|fotos|informacion|lo|los|la|las|virus|troyano|programa|minutos|duplicado|fichero*|expediente|rastro|base|paquete', paid], not: ['no borr*|no elimin*|no borres|no elimines|borres este|elimine este|borradlo|borre este|cookies|si borras|se perderan|@lawful|@innocent'], near: 140 },
    { all: ['me olvido|me olvidare|olvidare|olvidaremos|no vuelves a saber|no volveras a saber|no volvera a saber|no sabras mas|no sabra mas|nunca mas sabr*|nunca escucha|no volveras a oir|no volvera a oir|te dejo en paz|te dejare en paz|le dejo en paz|le dejare|le dejaremos|os dejaremos|les dejaremos|desaparezco|desaparecere|desapareceremos|cierro el caso|no te molestare|no le molestare|no le molestaremos|cada cual por su lado|nos retiramos|me retiro|retiramos el ataque|no habra ataque|cancelamos', paid], near: 140 },
    { all: ['prometo|prometemos|te aseguro|le aseguro|le aseguramos|garantiz*|mi palabra|palabra de|palabra', 'borr*|elimin*|destru*|olvid*|desapar*|en paz'], near: 100 },
    { all: ['@ransom-talk'], weight: 0.45 },
  ],
  'claim:untraceable': [
    { all: [track, cannot, 'me|mi|nos|nosotros|conmigo|quien soy|quienes somos|correo|mensaje|monedero|cartera|billetera|bitcoin*|pago|transaccion*|direccion|ip|ubicacion'], not: ['no encuentra su|no encuentras|pedido|paquete|envio|si no encuentra|antivirus|virus|troyano'], near: 80 },
    { all: ['imposible de rastrear|irrastreable|no se puede rastrear|no pueden rastrear*|no puede rastrear*|no es rastreable|no son rastreables|anonim*|sin dejar rastro|sin rastro|servidores extranjeros|en el extranjero|en otro pais|red tor', 'bitcoin*|monedero|cartera|billetera|pago*|correo|mensaje|policia|nadie|identidad|yo|soy|somos|estoy|estamos|direccion'], not: ['encuesta|anonimizad*|virus|troyano'], near: 100 },
  ],
  'claim:not-a-hoax': [
    { all: ['no|nada|ningun*|nunca|jamas|tampoco|lejos de', unreal], ordered: true, near: 32, not: ['es una estafa|curso*|boletin*'] },
    { all: ['crees|cree|creas|piensas|piensa|pienses|tomes|tome|tomalo|dudas|duda|dudes|consideres', unreal, 'si|no|que|esto'], not: ['@reported'], near: 60 },
    { all: ['va en serio|vamos en serio|voy en serio|hablo en serio|hablamos en serio|lo digo en serio|muy en serio|no me pongas a prueba|no nos pongan a prueba|no nos ponga a prueba|no me subestimes|no nos subestim*|cumplo mi palabra|cumplimos lo que|esto es real'], not: ['@innocent', 'nos tomamos muy en serio|tomamos en serio'] },
  ],
  'claim:forward-to-boss': [
    { all: [hand, 'este mensaje|este correo|esta carta|este email|esta nota|este aviso|esto|lo', boss], not: ['@innocent', 'curriculum|candidatura|presupuesto|catalogo'], near: 120 },
    { all: ['si usted no es|si no eres|si no es la persona', boss, 'reenvi*|pase|pasa|remit*|traslad*|haga'], near: 140 },
  ],
  'claim:violence': [
    { all: ['@explosive', '@premises', 'coloc*|puse|puesto|dej*|hay|plant*|escond*|instal*|mi hombre|mis hombres|estall*|explot*|deton*|volar*|vuel*|llev*'], not: ['@play', 'simulacro del|paquete sospechoso'], within: 2, near: 230 },
    { all: ['artefacto*|bomba|explosivo*', 'deton*|estall*|explot*|hara explosion|hacer volar|saltar por los aires', '@yo|si|mi hombre|policia'], not: ['@play'], within: 2, near: 230 },
    { all: ['me contrat*|me han contratado|me pagaron|me han pagado|me encarg*|me han encargado|me ofreci*|cobre|me pago|alguien pago|alguien quiere|han puesto precio|ordeno|ordenaron|encargo de|soy sicario|trabajo de sicario', 'matart*|matarl*|tu muerte|su muerte|asesinart*|asesinarl*|tu asesinato|su asesinato|eliminart*|eliminarl*|acabar contigo|acabar con usted|acabar con tu vida|acabar con su vida|tu vida|su vida|quitarte la vida|quitarle la vida|hacerte dano|hacerle dano|verte muert*|verle muert*|verlo muert*|que mueras|que muera|tu cabeza|acido'], not: ['@play', '@innocent'], within: 2, near: 220 },
    { all: ['te voy a matar|te mataremos|te matare|le matare|le mataremos|vas a morir|moriras|te pego un tiro|te pegaremos un tiro|te cortare el cuello|quemare tu casa|quemaremos tu casa|quemaremos su|prenderemos fuego|romperte las piernas|te rompere|tu ataud|tu funeral|tus hijos sufriran|mataremos a tu|matare a tu|cuida a tu familia|si quieres ver a tu|si quieres volver a ver'], not: ['@play'] },
    { all: ['@kills', 'tu familia|su familia|tus hijos|sus hijos|tu hija|tu hijo|tu mujer|tu esposa|su esposa', 'si|o|pag*|a menos que'], not: ['@play', '@innocent', 'seguro|condolencias|pesame'], within: 2, near: 180 },
  ],
  'claim:service-attack': [
    { all: ['ddos|denegacion de servicio|botnet*|inundacion syn', '@yo|su|sus|tu|tus|vuestr*'], not: ['@innocent', 'mitiga*|nuestros ingenieros|hemos bloqueado'], near: 160 },
    { all: ['atac*|ataque*|inund*|satur*|sobrecarg*|colaps*|tumbar*|tumb*|derrib*|paraliz*|fuera de linea|fuera de servicio|inaccesible*|bombarde*|caer*|caid*|dejar* sin servicio|bloquear*', target, '@yo|trafico|peticiones|gbps|tbps|millones|si no|a menos que|de lo contrario|lunes|horas|lanz*|hasta que'], not: ['@innocent', 'mantenimiento|mitiga*|resenas|nuestros ingenieros|disculp*'], near: 150 },
    { all: ['atac*|ataque*|satur*|tumb*|fuera de linea|caera|caeran|muda|mudo|trafico|inaccesible*|colaps*|a oscuras', target], not: ['@innocent', 'mantenimiento|disculp*|resenas'], near: 110, weight: 0.55 },
    { all: ['@ransom-talk'], weight: 0.45 },
    { all: ['gbps|tbps|peticiones por segundo', 'atac*|ataque*|fuera de linea|capacidad|su|sus|tu'], not: ['@innocent', 'fibra|contrata*'], near: 120 },
  ],
  'claim:legal-accusation': [
    { all: ['pornografia infantil|menores de edad|con menores|de menores|pedofil*|pederast*|abuso de menores|abuso infantil|ninos|ninas|adolescentes', 'prueba*|descarg*|visto|consum*|acus*|delito*|denunci*|expediente|investig*|policia|fiscal*|detenid*|carcel|arrest*|evidencia*|tu ip|su ip|su conexion|tu conexion|almacen*', '@tu|@hice'], not: ['@innocent', 'entradas|campamento|matricula|proteccion del menor'], within: 2, near: 220 },
    { all: ['investigador privado|detective*|inspector*|comisari*|policia*|interpol|europol|fiscal*|guardia civil|brigada|unidad de delitos|juez|juzgado', 'prueba*|acusad*|denuncia contra|cargos|delito*|expediente|orden de detencion|orden de arresto|citacion|procesad*|infraccion*|detenid*|culpable', '@tu', 'pag*|multa|bitcoin*|btc|dolares|euros|arregl*|silencio|destru*|archiv*|respond* a este|transfer*'], not: ['@innocent', 'atestado|numero de colegiado'], within: 3, near: 420 },
    { all: ['se lo que|se que|se lo de|conozco|conocemos|sabemos que|tengo las fotos|tengo pruebas|tenemos pruebas|dispongo de pruebas|lo vi|he visto', 'fraude fiscal|infidel*|enganas|engana a|amante*|aventura|evasion|evades|evade|defraud*|dinero negro|facturas falsas|sobornos|soborno|robaste|robo usted|doble contabilidad|doble vida|prostitut*|malvers*|desfalco|delito*|menores'], not: ['canal de denuncias|estafa*|curso*|formacion|@denied'], near: 130 },
    { all: ['proceso contra usted|cargos contra usted|denuncia contra usted|expediente contra usted|se le acusa|esta usted acusado|estas acusado|orden de detencion contra|sera detenido|seras detenido|es usted culpable|tu delito|su delito'], not: ['@innocent'] },
  ],
};
