import type { Cue, SignalId } from '../../meaning/cue';

const notScam = ['crees que|cree que|creas que|piensas que|piensa que|pienses que|no es una estafa|no es ninguna estafa|no es un timo|no es ningun engano|no es un fraude|no es spam|si crees|si cree|pensaras|pensara que|es esto una|es real|sera una|sera verdad'];
const sums = '@coin|@money-word';

export const frames: Readonly<Partial<Record<SignalId, readonly Cue[]>>> = {
  'frame:demand-payment': [
    { all: ['pag*|envi*|mand*|transf*|deposit*|ingres*|abon*|entreg*|gir*|remit*|dame|danos|compr*', sums, '@stops'], within: 3, near: 420, not: ['@lawful', '@donation'] },
    { all: ['precio|coste|costo|cuesta|vale|tarifa|a cambio|exigimos|exijo|pedimos|pido|quiero|queremos|requerimos|rescate|silencio|discrecion|compensacion|el trato', sums], near: 120, weight: 0.7, not: ['@lawful', '@donation'] },
    { all: ['pag*|envi*|mand*|transf*|deposit*|ingres*|abon*|dame|danos|entreg*', '@coin-name|dolar*|euro*|usd|pesos'], near: 110, weight: 0.6, not: ['@lawful', '@donation'] },
    { all: ['si no pagas|si no paga|si no pagan|si no pagais|si pagas|si paga|si pagan|una vez pagado|tras el pago|despues del pago|recibido el pago|cuando reciba el|en cuanto reciba|en cuanto llegue el dinero|a cambio de mi silencio|por mi silencio|por nuestro silencio|precio de mi silencio|mi silencio cuesta|mi discrecion vale|compra mi silencio|o pagas|o paga'], not: ['@lawful', '@donation'] },
  ],
  'frame:otherwise-harm': [
    { all: ['@or-otherwise', '@harms'], within: 2, near: 260, not: ['@lawful', '@innocent'] },
    { all: ['policia|nadie|autoridades|abogado|denunci*|hablas|avisas|contestas', 'al instante|de inmediato|inmediatamente|mismo dia|lo sabre|automatic*|me enterare', '@harms'], within: 2, near: 220, not: ['@lawful', '@innocent'] },
    { all: ['cada dia de retraso|cada dia que pase|cada hora que pase|por cada dia', '@harms|mas|suma*|sube'], near: 120, not: ['@lawful'] },
  ],
  'frame:attacker-speaks': [
    { all: ['@me-meti', '@your-device|@your-account|@your-site'], near: 150, not: ['@innocent'] },
    { all: ['@you-on-film|@own-malware'], not: ['@innocent', '@public-film'] },
    { all: ['tengo|tenemos|poseo|poseemos|conservo|conservamos|dispongo de|disponemos de|en mi poder|en nuestro poder|en nuestras manos|en mis manos', 'tus|tu|sus|su|todo|vuestr*', 'video*|grabacion*|archivos|datos|base de datos|correos|contactos|secretos|fotos|imagenes|pruebas|chats|contrasena*|documentos|copia|expedientes|clientes|facturas'], near: 100, not: ['@innocent', 'a su disposicion|a tu disposicion'] },
    { all: ['enviare|envio|enviaremos|mandare|mando|mandaremos|publicare|publicaremos|publico|difundire|difundiremos|subire|subiremos|filtrare|filtraremos|atacaremos|atacare|lanzaremos|destruire|destruiremos|arruinare|arruinaremos|contare|venderemos|vendere|subastaremos|remitire|avisaremos a', 'todo*|tu|tus|su|sus|contra|internet|la prensa|lo|la|vuestr*'], near: 100, weight: 0.8, not: ['@innocent', '@lawful', 'acta|orden del dia|por correo la|boletin'] },
    { all: ['no me conoces|no me conoce|no nos conoces|no nos conoce|somos un grupo|somos el grupo|somos hackers|soy un hacker|soy hacker|nuestro equipo de hackers|nuestro grupo|no es una broma|no bromeo|no bromeamos|ultima advertencia|ultimo aviso antes de publicar|no juegues|no jueguen|piensalo bien|piense bien'], weight: 0.6, not: ['@innocent'] },
    { all: ['me contrat*|me pagaron|me encargaron|mi hombre|mis hombres', 'mat*|bomba|artefacto|explosiv*|edificio|tu|usted'], near: 120 },
  ],
  'frame:payment-channel': [
    { all: ['cartera|monedero|billetera|direccion|wallet|aqui|siguiente|abajo|a:|en:|codigo', '@coin-name|0x*'], within: 2, near: 220, not: ['@donation', 'boletin*|cotiz*|retirada|retiro'] },
    { all: ['bc1*|ltc1*|0x*', 'pag*|envi*|mand*|transf*|a|en|deposit*|ingres*|btc|usdt'], within: 2, near: 220, not: ['@donation', 'retirada|retiro'] },
    { all: ['tarjeta* regalo|tarjetas de regalo|tarjeta de prepago|western union|moneygram|paysafecard|giro postal|neosurf', 'compr*|envi*|pag*|codigo*'], near: 110 },
  ],
  'frame:warns-of-scam': [
    { all: ['es una estafa|es un timo|es un fraude|es un engano|es falso|es falsa|son falsos|son falsas|son estafas|estafa conocida|conocida estafa|tipica estafa|estafa habitual|esta estafa|correo fraudulento|correos fraudulentos|mensaje fraudulento|mensajes fraudulentos|correo falso|correos falsos|intento de estafa|intento de phishing|correos de phishing|correos de sextorsion|estafa de sextorsion|estafas de sextorsion|sextorsion|correos de extorsion|correo de extorsion|correos de chantaje|correo de chantaje|bulo', 'correo*|mensaje*|esta|este|estos|ignor*|borr*|elimin*|pag*|recib*|contest*|avis*|reenvi*|circul*|miles'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['no pagues|no pague|no paguen|no pagueis|no respondas|no responda|no respondan|no respondais|no contestes|no conteste|no contesteis|nunca pague|no hagas clic|no haga clic|ignora el|ignore el|ignoren|ignoradlo|borradlo|borralo|borrelo|bórrenlo|eliminalo|eliminelo|eliminadlo|basta con borrar', 'estafa*|timo*|fraude*|falso*|soporte|informatica|departamento|equipo de seguridad|denuncia*|policia|reenvi*|avis*|no hay ningun|no existe|mentira|phishing|sextorsion|farol'], within: 3, near: 330, evenReported: true, not: [...notScam, 'no es un timo|monedero|a mi cartera'] },
    { all: ['estafador*|timador*|ciberdelincuente*|delincuentes|extorsionador*|chantajista*|el remitente|los autores|quien lo envia', 'afirm*|dic*|asegur*|finge*|amenaz*|pretend*|piden|pide|exig*|no tiene*|se aprovech*|juega*|busca*|envian|mandan|cuenta con'], near: 120, evenReported: true, not: [...notScam, 'no somos|no soy'] },
    { all: ['circul*|oleada|ola de|campana de|avalancha|hemos recibido|han recibido|habeis recibido|varios companeros|muchos companeros|varios empleados|esta llegando|estan llegando|se han detectado|hemos detectado|se estan enviando|nos han avisado', 'estafa*|fraud*|falso*|chantaj*|extorsi*|amenaz*|phishing|timo*|sextorsion'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['dicen|dice|que dicen|que dice|diciendo|afirma*|aseguran|asegura que|supuest*|amenazan con|amenaza con|fingen|finge|se hacen pasar', 'hacke*|grab*|video|bitcoin*|contrasena*|camara|bomba|datos|base de datos|webcam', 'correo*|mensaje*|remitente|texto*|carta*'], within: 2, near: 240, evenReported: true, not: notScam },
    { all: ['no hay ningun video|no existe ningun video|no existe el video|no existe tal|nadie te ha grabado|nadie le ha grabado|nadie ha hackeado|nadie ha entrado|es todo mentira|todo es mentira|es inventado|amenaza vacia|puro farol|es un farol|mensaje masivo|envio masivo|se envia a miles|remitente falsificado|remitente esta falsificado|nunca le pediremos|nunca pedimos|nunca solicitamos', 'correo*|mensaje*|estafa*|amenaz*|video|contrasena*|remitente|direcciones|datos|claves'], within: 2, near: 220, evenReported: true, not: notScam },
    { all: ['cuidado con|ojo con|atencion a|alerta por|alerta de|aviso sobre|advertencia sobre|como reconocer|como detectar|como identificar|no caigas|no caiga|no caigais|desconfi*', 'estafa*|fraude*|phishing|chantaj*|extorsi*|falso*|timo*|sextorsion|mensajes inesperados'], near: 130, evenReported: true },
  ],
  'frame:teaches-or-reports': [
    { all: ['curso*|formacion|taller*|webinar*|jornada*|seminario*|ejercicio*|simulacion|simulacro|modulo|leccion|concienciacion|capacitacion|cuestionario|test', 'phishing|estafa*|chantaj*|extorsi*|rescate|ransomware|amenaz*|seguridad|ciber*|fraude*|bomba'], within: 2, near: 220, evenReported: true, not: ['no es un simulacro|no es ningun simulacro|no es un ejercicio'] },
    { all: ['segun un|segun la|segun el|segun los|investigador*|analista*|encuesta|estudio|estadistica*|informe|la policia detuvo|policia nacional|guardia civil|detenid*|condenad*|trimestre|por ciento|porcentaje|articulo|noticia*|boletin|podcast|reportaje|%', 'ransomware|extorsi*|estafa*|banda*|chantaj*|victima*|ciber*|hackers|atacantes|phishing|fraude*|sextorsion'], within: 2, near: 230, evenReported: true, not: ['su ip|tu ip|sus archivos'] },
    { all: ['ejemplo de|caso practico|texto ficticio|inventado para|en esta leccion|consejo de la semana|consejo del mes', 'estafa*|phishing|chantaj*|amenaz*|extorsi*|correo*|mensaje*'], near: 160, evenReported: true },
  ],
  'frame:fiction': [
    { all: ['novela*|capitulo*|manuscrito|guion|relato|cuento|obra de teatro|episodio|juego de mesa|escape room|sala de escape|personaje*|sinopsis', 'escrib*|escena|lector*|editor*|protagonista|villano|trama|final|historia|secuestrador|detective|acto|reglas|publico'], within: 2, near: 200, evenReported: true },
  ],
  'frame:business': [
    { all: ['factura*|presupuesto*|pedido*|albaran*|entrega|envio|numero de seguimiento|vencimiento|iva|total a pagar|recibo|oferta|cotizacion|orden de compra|honorarios', 'adjunt*|numero|n.|fecha|gracias|estimad*|importe|cuenta bancaria|su pedido|contabilidad|administracion|euros|saludo*|plazo'], near: 160, not: ['sus facturas|nuestro poder'] },
    { all: ['reunion*|orden del dia|acta|cita|taller|congreso|comida|almuerzo|agenda|calendario|videollamada|llamada', 'lunes|martes|miercoles|jueves|viernes|manana|semana|a las|sala|:00|:30|por favor|asist*'], near: 150 },
    { all: ['un saludo|saludos cordiales|cordialmente|atentamente|muchas gracias|mil gracias|un abrazo|gracias de antemano|quedo a su|quedo a tu|quedamos a|nos vemos|hasta pronto|hola a todos|hola a todas|hola, equipo|estimados companeros|queridos|no dude en|no dudes en'], weight: 0.5 },
    { all: ['segun lo acordado|como acordamos|como hablamos|tal como|en relacion con|gracias por|adjunto|te adjunto|le adjunto|adjuntamos', 'reunion|llamada|pedido|oferta|contrato|visita|documento*|factura*|informe|reserva|solicitud|conversacion|pago|presupuesto*'], near: 120, not: ['primeras|nomina*|prueba*'] },
  ],
  'frame:legal-demand': [
    { all: ['juzgado|tribunal|abogad*|letrado|procurador*|acciones judiciales|acciones legales|via judicial|demanda|burofax|requerimiento|danos y perjuicios|consumo|agencia de proteccion de datos|reclamacion|conciliacion|notario|nuestro cliente|nuestra clienta|mi cliente|mi representad*', 'plazo|dias|expediente|ref|pago|abon*|incumplimiento|contrato|escrito|requer*|comunic*|atentamente|ejercit*|articulo|ley|deuda'], within: 2, near: 240, not: ['bitcoin*|btc|monero'] },
    { all: ['contrato|arrendamiento|alquiler|clausula*|condiciones generales|rescision|renovacion|preaviso', 'conforme|en virtud|articulo|vence|resol*|por la presente|dias|renov*'], near: 140, not: ['bitcoin*|btc|nuestro poder'] },
    { all: ['deuda|impagad*|recordatorio|recibos|morosidad|cobro*|acreedor*|atraso', 'pag*|importe|factura|reclam*|plazo|cuenta|abon*'], near: 140, not: ['bitcoin*|btc'] },
  ],
  'frame:security-notice': [
    { all: ['brecha|incidente*|acceso no autorizado|fuga de datos|filtracion de datos|ciberataque|ataque informatico|ransomware', 'lamentamos|disculp*|le informamos|les informamos|informarle|comunicarle|investig*|forense*|agencia de proteccion|autoridades|hemos notificado|medidas|que ha ocurrido|que puede hacer|afectad*|restablec*|le recomendamos'], within: 3, near: 330, evenReported: true, not: ['btc|bitcoin*|paguen|pagar'] },
    { all: ['vulnerabilidad*|prueba de penetracion|pentest|auditoria|divulgacion responsable|cve*|cvss|inyeccion sql|xss|firmware|severidad', 'informe|correg*|parche*|alcance|hallazgo*|90 dias|coordin*|recomend*|reproduc*|corregid*'], within: 2, near: 240, evenReported: true, not: ['btc|bitcoin*'] },
    { all: ['mesa de ayuda|soporte tecnico|departamento de informatica|departamento de sistemas|equipo de informatica|equipo de sistemas|mantenimiento programado|servicio de informatica|area de sistemas|extension', 'contrasena*|buzon*|no estara disponible|cierren sesion|reinici*|actualiz*|sabado|aviso|ticket|servidor*|incidencia*|reenvi*'], within: 2, near: 220, evenReported: true, not: ['bitcoin*|btc'] },
  ],
  'frame:bulk-footer': [
    { all: ['darse de baja|date de baja|dar de baja|cancelar suscripcion|cancelar la suscripcion|cancelar tu suscripcion|gestionar preferencias|preferencias de correo|ver en el navegador|ver en navegador|recibes este correo|recibe este correo|recibe este mensaje porque|recibes este mensaje porque|politica de privacidad|todos los derechos reservados|aviso legal|si no desea recibir|si no deseas recibir'] },
    { all: ['boletin|newsletter|lista de correo|suscripcion|suscrit*', 'baja|cancelar|gestion*|numero|edicion|archivo|preferencias'], near: 120 },
  ],
  'frame:asks-whether-real': [
    { all: ['es esto real|es real|es verdad|es autentico|sera verdad|sera una estafa|es una estafa?|es spam|es un timo|que hago|que debo hacer|que tengo que hacer|debo preocuparme|deberia preocuparme|tengo que preocuparme|lo borro|puedo borrarlo|podeis mirarlo|podrias mirar|podrian revisar|podrias revisar|puedes comprobar|podeis comprobar|pueden revisar|me podeis decir'], evenReported: true, not: ['esto es real'] },
    { all: ['he recibido|hemos recibido|me ha llegado|nos ha llegado|me llego|nos llego|acabo de recibir|me acaba de llegar|recibi', 'correo|mensaje|email|mail|carta|esto', 'que dice|dice que|amenaz*|chantaj*|raro|extrano|bitcoin*|sospechoso|?|asust*'], within: 2, near: 220, evenReported: true },
    { all: ['no he dormido|asustad*|estoy preocupad*|me da miedo|verguenza preguntar|ayuda por favor|por favor, ayuda', 'correo|mensaje|ordenador|video|portatil', 'alguien|podeis|puedes|pueden|ayud*'], within: 3, near: 400, evenReported: true, weight: 0.6 },
  ],
  'frame:addresses-organisation': [
    { all: ['@your-organisation'] },
    { all: ['sus clientes|sus empleados|sus proveedores|sus socios|sus trabajadores|su plantilla|sus pacientes|sus usuarios|sus accionistas|sus competidores|vuestros clientes|sus huespedes|tus clientes|tus empleados|sus compradores'] },
    { all: ['gerencia|la direccion|a la administracion|consejo de administracion|director general|propietario del sitio|dueno del sitio|webmaster|persona que toma|toma las decisiones|departamento de|estimada empresa|muy senores mios|senores|administrador de la empresa'], not: ['direccion de correo|la direccion de envio'] },
  ],
  'frame:grievance': [
    { all: ['queja|reclam*|devolucion|mi dinero|devuelvan|defectuos*|roto|nunca llego|no ha llegado|atencion al cliente|hoja de reclamaciones|garantia|pedido', 'harto|harta|cansad*|ultima vez|vergonzoso|inaceptable|indignad*|decepcion*|exijo|tercera vez|pesimo|malisim*'], within: 3, near: 330, not: ['bitcoin*|btc'] },
    { all: ['dimit*|dimision|renuncia|carta de despido|mi jefe|me voy', 'harto|harta|injust*|cansad*|humill*|nunca perdon*|quemad*|adios'], within: 2, near: 220, weight: 0.7, not: ['bitcoin*|btc'] },
    { all: ['ruido|basura|aparcamiento|perro|ladr*|vecin*|comunidad|portero', 'por favor|otra vez|denunci*|molest*|harto|tercera vez|paren'], within: 2, near: 200, weight: 0.7, not: ['bitcoin*|btc|video'] },
  ],
};
