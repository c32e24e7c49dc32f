import type { PackCases } from '../packCases';

const WALLET = 'bc1q7djdt9l3w9pu2n4eh0yuq5uyl4fqa8ek0pdess';
const OLD_WALLET = '17CYR5KmpbvnAkpERMdkX4fNmoDE7ctAqK';

export const cases: PackCases = {
  signals: {
    'claim:device-hacked': {
      fires: [
        'He hackeado tu ordenador y veo cuanto haces.',
        'Logré instalar un troyano en su computadora.',
        'Tengo acceso total a tu celular desde enero.',
        'Mi virus vive en su sistema operativo.',
        'Puedo ver tu pantalla y leer cada tecla.',
        'Tu móvil trabaja para mí.',
      ],
      quiet: [
        { text: 'Los estafadores dicen que han hackeado tu ordenador.', because: 'third-person' },
        { text: 'No se ha detectado ningún virus en su equipo.', because: 'negated' },
        { text: 'En el mensaje ponía: «he infectado tu ordenador con un troyano», y nada más.', because: 'quoted' },
        { text: 'Instale la nueva versión del programa en su ordenador antes del lunes.', because: 'everyday' },
        { text: 'El técnico instaló la impresora en tu equipo.', because: 'another-actor' },
      ],
    },
    'claim:account-hacked': {
      fires: ['Tengo acceso a tu correo y a tus redes sociales.', 'Su buzón ha sido hackeado y está en mis manos.', 'He leído todos tus mensajes privados.', 'Conseguí entrar en su cuenta de correo.', 'Controlo tu cuenta de Instagram.'],
      quiet: [
        { text: 'Se ha producido un inicio de sesión en su cuenta; si no ha sido usted, cambie la clave.', because: 'everyday' },
        { text: 'El mensaje asegura que tienen acceso a tu correo.', because: 'third-person' },
        { text: 'Gracias, he leído tus mensajes y te llamo mañana.', because: 'everyday' },
        { text: 'No hay indicios de que nadie haya entrado en su buzón.', because: 'negated' },
      ],
    },
    'claim:site-hacked': {
      fires: [
        'Hemos hackeado su sitio web.',
        'Entramos en sus servidores por una vulnerabilidad del panel.',
        'Su página ha sido vulnerada por nuestro grupo.',
        'Hemos comprometido toda la red de su empresa.',
        'Encontramos una brecha y tenemos el control de vuestra tienda.',
      ],
      quiet: [
        { text: 'Un atacante desconocido comprometió nuestra web el martes.', because: 'another-actor' },
        { text: 'Nadie ha entrado en el servidor, todo está en orden.', because: 'negated' },
        { text: 'Hemos renovado su sitio web con el diseño acordado.', because: 'everyday' },
        { text: 'Según el informe, la banda hackea sitios web de ayuntamientos.', because: 'third-person' },
      ],
    },
    'claim:data-stolen': {
      fires: [
        'Hemos copiado la base de datos de sus clientes.',
        'Descargamos todos los contratos y nóminas de la compañía.',
        'Tenemos en nuestro poder 90 GB de documentos internos.',
        'Extraje los expedientes de tus pacientes.',
        'Nos hicimos con la contabilidad de los últimos seis años.',
      ],
      quiet: [
        { text: 'Le adjuntamos una copia del contrato firmado.', because: 'everyday' },
        { text: 'Los delincuentes aseguran que copiaron los datos de miles de clientes.', because: 'third-person' },
        { text: 'No hay pruebas de que se copiaran documentos.', because: 'negated' },
        { text: 'Un tercero pudo descargar nombres y teléfonos de clientes.', because: 'another-actor' },
      ],
    },
    'claim:sent-from-you': {
      fires: ['Este correo lo envío desde tu propia cuenta.', 'Mire el remitente: es usted mismo.', 'Como ves, te he escrito desde tu buzón.', 'El mensaje sale de su propio servidor.', 'Fíjate en el remitente.'],
      quiet: [
        { text: 'Puede responder desde su móvil a esta invitación.', because: 'everyday' },
        { text: 'Los estafadores hacen creer que el correo sale de tu propia cuenta.', because: 'third-person' },
        { text: 'Enviamos su factura por correo ordinario.', because: 'everyday' },
        { text: 'El servidor rechazó un mensaje enviado por otra persona.', because: 'another-actor' },
      ],
    },
    'claim:recorded-video': {
      fires: [
        'Te grabé con la webcam mientras veías porno.',
        'Tengo un vídeo suyo en el que aparece desnudo.',
        'La cámara te filmaba a ti mientras disfrutabas a solas.',
        'Monté las imágenes en pantalla dividida: tú a la izquierda.',
        'Le he grabado masturbándose, y se le ve la cara.',
      ],
      quiet: [
        { text: 'La reunión se graba en vídeo; podéis apagar la cámara.', because: 'everyday' },
        { text: 'Esos mensajes dicen que te han grabado con la webcam.', because: 'third-person' },
        { text: 'El texto decía «te he grabado desnudo con tu cámara» y pedía dinero.', because: 'quoted' },
        { text: 'El fotógrafo hizo un vídeo precioso de la boda.', because: 'another-actor' },
        { text: 'Nadie ha grabado nada, no existe ningún vídeo.', because: 'negated' },
      ],
    },
    'claim:password-known': {
      fires: ['pepito99 es tu contraseña.', 'Sé tu clave: tortuga7.', 'Tu contraseña es Lobo2015, ¿te suena?', 'Conozco su contraseña de siempre.', 'marinero1 fue tu contraseña durante años.'],
      quiet: [
        { text: 'Su contraseña caduca en tres días, cámbiela en la intranet.', because: 'everyday' },
        { text: 'Nunca le pediremos su contraseña por correo.', because: 'everyday' },
        { text: 'Los estafadores afirman que conocen tu contraseña.', because: 'third-person' },
        { text: 'No sé tu contraseña ni la necesito.', because: 'negated' },
      ],
    },
    'claim:publish-to-contacts': {
      fires: [
        'Enviaré el vídeo a todos tus contactos.',
        'Su familia y sus compañeros recibirán la grabación.',
        'Avisaremos a sus clientes de que perdió sus datos.',
        'Si no, lo verán tu mujer y tu jefe.',
        'Todo el mundo se va a enterar: lo publico en tus redes.',
      ],
      quiet: [
        { text: 'Comparta este boletín con sus amigos.', because: 'everyday' },
        { text: 'Los chantajistas amenazan con enviar el vídeo a tus contactos.', because: 'third-person' },
        { text: 'Nuestros clientes recibirán el catálogo en mayo.', because: 'everyday' },
        { text: 'La carta decía «lo verán todos tus contactos»; era un texto copiado.', because: 'quoted' },
      ],
    },
    'claim:sell-data': {
      fires: ['Venderemos la información al mejor postor.', 'Sus datos saldrán a subasta en la dark web.', 'Ya tenemos compradores para su base de datos.', 'Entregaremos todo a la competencia, que paga bien por estos datos.', 'La base se vende a otros si no paga.'],
      quiet: [
        { text: 'Nunca vendemos sus datos a terceros.', because: 'negated' },
        { text: 'Vendo piso con plaza de garaje, escuchamos ofertas de compradores.', because: 'everyday' },
        { text: 'Según un estudio, las bandas venden los datos en foros.', because: 'third-person' },
        { text: 'La galería subasta un cuadro el sábado.', because: 'another-actor' },
      ],
    },
    'claim:pay-crypto': {
      fires: [
        `Pague 1.000 dólares en bitcoin a esta cartera: ${WALLET}`,
        'Transfiere 0,05 BTC a mi monedero.',
        'Exigimos el pago en criptomonedas.',
        'Deposite el equivalente a 900 euros en Monero.',
        'Mi silencio cuesta dos bitcoins.',
      ],
      quiet: [
        { text: 'El precio del bitcoin subió un 4 % esta semana, según los analistas.', because: 'everyday' },
        { text: 'Puedes hacer una donación en bitcoin a nuestra asociación.', because: 'everyday' },
        { text: 'Los estafadores piden bitcoins a sus víctimas.', because: 'third-person' },
        { text: 'Pague la factura por transferencia bancaria.', because: 'everyday' },
      ],
    },
    'claim:deadline': {
      fires: ['Te doy 48 horas, ni una más.', 'Tiene tres días para pagar en bitcoin.', 'La cuenta atrás ha empezado.', 'Le damos hasta el viernes para decidir.', 'Dispone de 72 horas desde que abra este correo.'],
      quiet: [
        { text: 'La inscripción al curso termina en cinco días.', because: 'everyday' },
        { text: 'La reunión dura dos horas.', because: 'everyday' },
        { text: 'El envío tarda entre 24 y 48 horas en llegar, gracias por su pedido.', because: 'everyday' },
        { text: 'Los estafadores dan 48 horas a la víctima.', because: 'third-person' },
      ],
    },
    'claim:silence-order': {
      fires: ['No respondas a este mensaje.', 'No avise a la policía ni a su abogado.', 'No se lo cuentes a nadie.', 'Si llamas a la policía, publicaré el vídeo al instante.', 'Denunciar es inútil, la policía no podrá hacer nada.'],
      quiet: [
        { text: 'Este es un mensaje automático, no responda a este correo.', because: 'everyday' },
        { text: 'No dude en contactar con nuestro equipo de seguridad.', because: 'everyday' },
        { text: 'Los delincuentes piden que no se avise a nadie.', because: 'third-person' },
        { text: 'Llame a la policía y denuncie el caso.', because: 'everyday' },
      ],
    },
    'claim:promise-delete': {
      fires: ['En cuanto reciba el dinero, borraré el vídeo.', 'Tras el pago destruiremos todas las copias.', 'Paga y te dejaré en paz.', 'Le garantizo que eliminaré los archivos.', 'Una vez recibido el pago, el material desaparece.'],
      quiet: [
        { text: 'Borre este correo después de leerlo.', because: 'everyday' },
        { text: 'Los estafadores prometen borrar el vídeo si se paga.', because: 'third-person' },
        { text: 'Sus datos se eliminarán al terminar el contrato, según la política de privacidad.', because: 'everyday' },
        { text: 'No borres nada todavía, lo necesita contabilidad.', because: 'negated' },
      ],
    },
    'claim:not-a-hoax': {
      fires: ['Esto no es una broma.', 'No creas que es un farol.', 'Voy en serio.', 'No es ninguna estafa.', 'Nada de esto es un engaño.'],
      quiet: [
        { text: 'Es una broma que circula cada año.', because: 'everyday' },
        { text: 'Ese correo es un engaño.', because: 'third-person' },
        { text: 'Nos tomamos muy en serio su privacidad.', because: 'everyday' },
        { text: 'El chiste le gustó a todo el mundo.', because: 'everyday' },
      ],
    },
    'claim:violence': {
      fires: ['Hay una bomba en su oficina y estallará a mediodía.', 'Me pagaron para matarte.', 'Mi hombre colocó un artefacto explosivo en el edificio.', 'Si no pagas, mataremos a tu familia.', 'Alguien quiere verte muerto y me ha contratado.'],
      quiet: [
        { text: 'Mañana cambiamos la bomba de agua del edificio.', because: 'everyday' },
        { text: 'Es una novela sobre un sicario contratado para matarte de risa.', because: 'everyday' },
        { text: 'El simulacro de incendio será el jueves en la oficina.', because: 'everyday' },
        { text: 'Según la prensa, la bomba estalló lejos del colegio; la noticia sigue abierta.', because: 'third-person' },
      ],
    },
    'claim:service-attack': {
      fires: ['Lanzaremos un ataque DDoS contra su red.', 'Su tienda quedará fuera de línea si no pagan.', 'Saturaremos sus servidores con millones de peticiones.', 'Tumbaremos su web el lunes.', 'Nuestra botnet bombardeará su sitio.'],
      quiet: [
        { text: 'El servicio no estará disponible el domingo por mantenimiento.', because: 'everyday' },
        { text: 'Nuestros ingenieros han bloqueado un ataque DDoS.', because: 'another-actor' },
        { text: 'La red estuvo caída una hora, disculpen las molestias.', because: 'everyday' },
        { text: 'Contrate fibra de 10 Gbps para su casa.', because: 'everyday' },
      ],
    },
    'claim:legal-accusation': {
      fires: [
        'Tenemos pruebas de que descargaste pornografía infantil.',
        'Sé que engañas a tu mujer.',
        'Hay un proceso contra usted por consumo de material con menores.',
        'Soy inspector y hay cargos contra usted; la multa se paga en bitcoin.',
        'Tengo pruebas de su fraude fiscal.',
      ],
      quiet: [
        { text: 'Las entradas para menores de edad son gratuitas.', because: 'everyday' },
        { text: 'El canal de denuncias está abierto a todos.', because: 'everyday' },
        { text: 'La policía detuvo a un acusado de fraude fiscal.', because: 'another-actor' },
        { text: 'No tenemos pruebas contra nadie.', because: 'negated' },
      ],
    },
    'frame:warns-of-scam': {
      fires: [
        'Este correo es una estafa: no paguéis.',
        'Los estafadores envían estos mensajes a miles de personas.',
        'Ojo con los correos de chantaje que circulan hoy.',
        'No respondas y avisa a soporte, es un fraude.',
        'El mensaje afirma que te han grabado, pero no existe ningún vídeo.',
      ],
      quiet: [
        { text: 'No creas que es una estafa, tengo tu vídeo.', because: 'negated' },
        { text: 'Paga o lo publico todo.', because: 'everyday' },
        { text: 'Mañana llega el pedido.', because: 'everyday' },
        { text: 'Esto no es ninguna estafa, borraré el vídeo cuando pagues.', because: 'negated' },
      ],
    },
    'frame:otherwise-harm': {
      fires: ['Si no pagas, lo publicaré todo.', 'De lo contrario, sus datos serán vendidos.', 'O pagas o lo ve tu familia.', 'Si me ignoras, tus contactos recibirán el vídeo.', 'Pasado ese plazo difundiremos los documentos.'],
      quiet: [
        { text: 'Si no recibimos su respuesta, cancelaremos la reserva.', because: 'everyday' },
        { text: 'Si no puede asistir, avise a recepción.', because: 'everyday' },
        { text: 'De lo contrario iniciaremos acciones legales ante el juzgado.', because: 'everyday' },
        { text: 'Los estafadores dicen que, si no pagas, lo publicarán.', because: 'third-person' },
      ],
    },
  },
  mails: [
    {
      text: `Subject: No ignores esto\n\nHe hackeado tu ordenador y te grabé por la webcam mientras veías porno. Envía 850 euros en bitcoin a ${WALLET} en 48 horas. Si no pagas, mando el vídeo a todos tus contactos. Cuando reciba el dinero lo borro.`,
      verdicts: ['empty-threat'], amount: 850, currency: 'EUR', hours: 48,
    },
    {
      text: `Subject: Su base de datos\n\nHemos vulnerado su sitio web y extraído la base de datos completa de clientes. Paguen 2.800 dólares en BTC a ${OLD_WALLET}. Tienen tres días; de lo contrario venderemos todo al mejor postor y avisaremos a sus clientes. No contesten.`,
      verdicts: ['empty-threat'], amount: 2800, currency: 'USD', hours: 72,
    },
    {
      text: `Subject: hola\n\nte tengo grabado desnudo. mandame mil dolares en btc a ${WALLET} antes de 24 horas o lo ve toda tu familia`,
      verdicts: ['empty-threat', 'ask-it'], amount: 1000, currency: 'USD', hours: 24,
    },
    {
      text: 'Subject: LEAME\n\nSus archivos han sido cifrados. Solo nosotros tenemos la clave. Escriba a rescate@clave.example para negociar el precio. En cinco días publicaremos los datos en nuestro blog.',
      verdicts: ['ask-it'], hours: 120,
    },
    {
      text: `Subject: Su vida\n\nMe contrataron para matarle. Pagaron 5.000 dólares. Si usted me paga 8.000 dólares en bitcoin a ${WALLET} en dos días, cancelo el trabajo. No avise a la policía.`,
      verdicts: ['ask-it'], hours: 48,
    },
    {
      text: 'Subject: Aviso de seguridad\n\nCompañeros: están llegando correos que dicen tener un vídeo vuestro y piden bitcoins. Es una estafa. No paguéis, no respondáis y reenviad el mensaje a soporte.\n\nSaludos,\nDepartamento de Informática',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Recordatorio de pago\n\nEstimado cliente: la factura 118 por 640,00 € sigue pendiente. Le rogamos que la abone antes del viernes. Si ya lo ha hecho, ignore este correo.\n\nAtentamente, Administración',
      verdicts: ['no-threat'],
    },
    {
      text: 'Subject: Su cuenta será cancelada\n\nSu buzón ha superado la cuota. Haga clic en el enlace y confirme su contraseña en 24 horas o su cuenta será bloqueada: https://cuota.example/entrar',
      verdicts: ['other-scam'],
    },
  ],
};
