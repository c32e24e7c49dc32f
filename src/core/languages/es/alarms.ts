import type { Cue, SignalId } from '../../meaning/cue';

const notOpened = ['no abr*|no haga clic|no hagas clic|comprar bitcoin*|como comprar|tor browser|torproject*|negoci*|chat|descifr*|borradlo'];

export const alarms: Readonly<Partial<Record<SignalId, readonly Cue[]>>> = {
  'alarm:contact-channel': [
    { all: ['@', '@negotiates'], within: 3, near: 320, not: ['@no-answer', 'darse de baja'] },
    { all: ['@messengers', '@negotiates|id|nuestra cuenta|usuario|:'], within: 2, near: 200, not: ['@no-answer', 'darse de baja'] },
    { all: ['://|hxxp*|.onion', 'negoci*|chat|sala|hablar|codigo de cliente|codigo de acceso|id personal|clave personal|portal|soporte|contact*|instrucciones|recuper*|entre en|visite|abra|acceda a|introduzca su codigo'], within: 3, near: 330, not: ['darse de baja|comprar bitcoin*|exchange', '@no-answer'] },
    { all: ['navegador tor|tor browser|torproject*|.onion', 'enlace|sitio|pagina|descarg*|instal*|visit*|abr*|acced*'], within: 2 },
    { all: ['nuestro chat|el chat|sala de chat|negociador*|nuestra sala', 'usuario|contrasena|codigo|enlace|abierto|espera|entre|inicie'], within: 2 },
    { all: ['id de tox|tox id|qtox|tox:|session id|onionmail|proton.me|protonmail*|tutanota|tutamail|xmpp|jabber|wickr|threema|telegram'] },
    { all: ['respond*|contest*|escrib*', 'a este correo|a este mensaje|a esta direccion|este mismo correo', 'importe|cantidad|suma|condiciones|precio|instrucciones|acord*|negoci*|pasos'], within: 2, not: ['@no-answer'], weight: 0.6 },
    { all: ['precio|importe|cantidad|suma|condiciones|direccion', 'cuando nos escriba*|cuando escriba*|cuando contact*|cuando hablemos|se la daremos|se lo diremos|en nuestra respuesta|negociable|depende de'], weight: 0.5 },
  ],
  'alarm:files-encrypted': [
    { all: ['@own-files', 'cifrad*|encriptad*|criptad*|codificad* con'], ordered: true, near: 90, not: ['@harmless-cipher', '@denied'] },
    { all: ['ciframos|ciframos|encriptamos|hemos cifrado|hemos encriptado|cifre|he cifrado', '@own-files'], ordered: true, near: 70, not: ['@harmless-cipher'] },
    { all: ['@own-files', 'bloquead*|inaccesibl*|ilegibl*|secuestrad*|no se pueden abrir|ya no se abren|nueva extension|con la extension|terminan en', 'clave|llave|recuper*|restaur*|descifr*|desbloque*|rescate|pag*|contact*|escrib*|readme|leeme'], within: 3, near: 260, not: ['@harmless-cipher', 'boletin*|cajon|tarjeta'] },
    { all: ['descifr*|desencript*|clave de recuperacion|herramienta de descifrado|clave privada', 'pag*|compr*|precio|contact*|solo nosotros|tenemos|archivo de prueba|gratis|herramienta|negoci*|sus archivos|tus archivos|sus ficheros|sus datos'], near: 140, not: ['@harmless-cipher'] },
    { all: ['no apague*|no renombre*|no modifique*|no reinici*|no intente restaurar|no intenten restaurar|programas de recuperacion|herramientas de terceros|empresas de recuperacion', 'cifr*|encript*|descifr*|para siempre|irrecuperab*|perder*|danar*'], within: 2, near: 200, not: ['@harmless-cipher', 'tecnico|llame'] },
  ],
  'alarm:proof-attached': [
    { all: ['adjunt*|adjunto|va adjunt*|van adjunt*|en el anexo|anex*|incluimos|acompanamos|acompano|en el archivo adjunto|con este correo van|hemos adjuntado', '@samples'], near: 90, not: ['sin adjunt*|nada adjunt*|no adjunt*|factura|presupuesto|curriculum|orden del dia'] },
    { all: ['aqui tiene*|aqui van|aqui esta|he aqui|a continuacion|como prueba|para que no haya dudas|para que no dude*|para que vea*|para demostrar*|si lo duda*|una muestra|a modo de muestra|vea usted|echa un vistazo|eche un vistazo|mire estas', 'fila*|registro*|muestra*|extracto*|lineas de|lineas del|algunas entradas|unas cuantas|primeras entradas|fragmento*|parte de la lista|pantallazo*|captura*'], near: 120, not: ['a peticion|si responde'] },
    { all: ['muestra|prueba|pruebas|listado|capturas|arbol de archivos', '://|.onion|hxxp*|enlace', 'descarg*|vea|ver|consult*|aqui|esta en'], within: 2, near: 160, not: ['comprar bitcoin*|boletin*|muestra gratuita'] },
    { all: ['foto*|captura*|fotograma*|imagen', 'adjunt*|anex*', 'prueba|ver|veras|creas|real'], near: 120 },
  ],
  'alarm:leak-site': [
    { all: ['nuestro blog|nuestro sitio|nuestra web|nuestra pagina|nuestro portal|nuestro muro|nuestra lista|nuestro canal|nuestro escaparate|nuestro tablon|nuestra galeria|nuestro archivo publico|el blog', 'public*|aparec*|list*|subi*|colg*|expuest*|figur*|filtr*|mostr*|cuenta atras|anunci*|saldr*'], within: 2, near: 200, not: ['boletin*|suscri*|producto*'] },
    { all: ['sitio de filtraciones|pagina de filtraciones|blog de filtraciones|muro de la verguenza|lista de victimas|portal de filtraciones'] },
    { all: ['.onion|enlace onion|enlace tor|sitio onion|sitio tor|direccion onion|pagina en tor'] },
    { all: ['://|hxxp*', 'publicaremos|publicado*|publicada*|se publicar*|saldra*|cuenta atras|filtrad*|parte de los datos'], within: 2, near: 200, not: ['inici*|darse de baja|boletin*'] },
    { all: ['empresas|companias|quienes|otros que|las que', 'no quisieron pagar|no pagaron|se negaron|nos ignoraron', 'pagina|sitio|blog|lista|publicad*|puede verl*|busquel*'], within: 2 },
  ],
  'alarm:violence': [
    { all: ['@explosive', '@premises', 'coloc*|puse|puesto|dej*|hay|plant*|escond*|instal*|mi hombre|mis hombres|estall*|explot*|deton*|volar*|llev*'], not: ['@play'], within: 2, near: 230 },
    { all: ['artefacto*|bomba|explosivo*', 'deton*|estall*|explot*|volara|saltar por los aires', '@yo|si|mi hombre|policia'], not: ['@play'], within: 2, near: 230 },
    { all: ['me contrat*|me han contratado|me pagaron|me han pagado|me encarg*|me han encargado|cobre|alguien pago|alguien quiere|han puesto precio|ordeno|soy sicario|sicario', 'matart*|matarl*|tu muerte|su muerte|asesin*|eliminart*|eliminarl*|acabar con|tu vida|su vida|quitarte la vida|hacerte dano|verte muert*|verlo muert*|que mueras|acido'], not: ['@play'], within: 2, near: 220 },
    { all: ['te voy a matar|te matare|te mataremos|le mataremos|vas a morir|moriras|te pego un tiro|te cortare el cuello|quemare tu casa|quemaremos tu casa|romperte las piernas|tu funeral|matare a tu|mataremos a tu|si quieres volver a ver'], not: ['@play'] },
  ],
  'alarm:malware-risk': [
    { all: ['://|hxxp*|el enlace|este enlace|siguiente enlace|un enlace|adjunto|el archivo|archivo adjunto|.zip|.exe|.html|.rar|.docm|.iso|codigo qr', 'haz clic|haga clic|abre el|abra el|abralo|abrelo|ejecut*|descarga*|descargue|descomprim*|reproduc*|mira el|mire el|mira tu|vealo|velo tu|ver el video|compruebalo|compruebelo|verifi*|escane*|contrasena del archivo|contrasena es|inicia sesion|inicie sesion'], within: 2, near: 200, not: notOpened },
    { all: ['.exe|.scr|.zip|.rar|.7z|.docm|.xlsm|.iso|.lnk|.hta|.bat|.msi|.apk', '://|adjunt*|abr*|descarg*|ejecut*|contrasena|ver'], within: 2, not: notOpened },
    { all: ['habilitar contenido|habilite el contenido|habilita el contenido|habilitar macros|habilite las macros|desactiva el antivirus|desactive el antivirus|ignore el aviso del antivirus'] },
    { all: ['video|grabacion|prueba*|fotos|imagenes|muestra*|documentos', '://', 'ver|vea|mira|mire|aqui|abajo|compruebe|comprueba'], within: 2, near: 160, not: [...notOpened, 'contact*|nuestro blog|public*'] },
  ],
  'alarm:known-person': [
    { all: ['cuando estabamos juntos|cuando viviamos juntos|anos juntos|me dejaste|me enganaste con|tu nuevo novio|tu nueva novia|tu ex|soy tu ex|nuestra casa|nuestra boda|nuestras vacaciones|las fotos que me mandaste|las fotos que me enviaste|te queria|todavia te quiero|me lo prometiste|me debes|te preste|despues de todo lo que hice por ti'] },
    { all: ['me echo a la calle|me echaron a la calle|me pusieron en la calle|me puso en la calle|me corrieron|me corrio|no me pagaron|nunca me pagaron|no me pago|lo que me deben|lo que me debe|mis vacaciones sin pagar|mi finiquito|quien monto el servidor|quien instalo el sistema|ajuste de cuentas'] },
    { all: ['me despidieron|me despediste|me echaron|me echasteis|mi despido|trabaje para ustedes|trabaje en su|trabaje con ustedes|cuando trabajaba en|cuando trabajaba para|mi antiguo puesto|mi liquidacion|mi finiquito|horas extra que no me|el sueldo que me deben|me deben tres|como antiguo empleado|como exempleado|exempleado|antes de irme de la empresa|mi ultimo dia en'] },
    { all: ['soy tu vecin*|soy su vecin*|un vecino|vivo en tu calle|vivo cerca de ti|vivo enfrente|te veo cada dia|te veo todas las mananas|trabajo contigo|trabajo a tu lado|mi mesa esta|companero tuyo|companera tuya|me siento cerca|nos conocemos|ya sabes quien soy|sabes quien soy|sabes perfectamente quien|adivina quien|me conoces de|soy tu prim*|soy tu cunad*'], not: ['no sabes quien soy|no nos conocemos'] },
    { all: ['me bloqueaste|no me coges el telefono|no me contestas|no me respondes|dejaste de contestarme|me dejaste en visto', 'tu|te|ya'], weight: 0.8 },
  ],
  'alarm:internal-facts': [
    { all: ['\\\\…\\'] },
    { all: ['carpeta|directorio|unidad', '/|_|llamada|:', '202*|nomina*|borrador|copias|actas|rrhh|finanzas|contratos|guarda|final'], near: 110, not: ['://', 'carpeta compartida de la reunion'], weight: 0.7 },
    { all: ['unidad s:|unidad k:|unidad t:|unidad h:|unidad p:|servidor de copias|controlador de dominio|usuario de servicio|cuenta de servicio|srv-*|fs-*|db-*|vpn-*|192.168.*|nodo de pruebas|maquina de pruebas', 'llam*|guard*|sigue|misma contrasena|desde|carpeta|copia*|antiguo'], within: 2, weight: 0.7 },
    { all: ['en la carpeta|de la carpeta|carpeta z|carpeta k|unidad', 'hoja de calculo|archivo|fichero|planilla|excel', 'sigue|copia|me lleve|guard*|todavia|aun'], near: 140, not: ['compartida|adjunt*'], weight: 0.7 },
    { all: ['acta de|acta del|consejo del|comite de|reunion del lunes|reunion del martes|reunion del miercoles|reunion del jueves|reunion del viernes|orden del dia', 'pagina|punto|firm*|dij*|escrib*|borrador|archivo|carpeta|diapositiva'], near: 120, weight: 0.6 },
    { all: ['cajon|armario|caja fuerte|codigo de la caja|despacho|tercera planta|segunda planta|cuarto piso|sala de servidores|archivo del sotano|debajo del teclado', 'llave|carpeta|clave|codigo|copia|contrato|sobre|archivador'], within: 2, near: 200, weight: 0.7 },
    { all: ['.xlsx|.xls|.docx|.doc|.pptx|.pst|.kdbx|.mdb', 'llamad*|carpeta|archivo|unidad|guard*|escritorio|fichero'], near: 120, not: ['adjunt*|abr*|descifr*'] },
    { all: ['contrato con|oferta a|licitacion|litigio con|acuerdo con|expediente de', 'hemos|tenemos|copia|leimos|s.a.|s.l.|copiamos'], within: 2, near: 200, weight: 0.5 },
  ],
  'alarm:reply-thread': [
    { all: ['escribio:|el lun|el mar|el mie|el jue|el vie|mensaje original|de:', 'asunto:|enviado:|escribio:|para:'], within: 3, near: 200 },
  ],
};
