import type { Cue, SignalId } from '../../meaning/cue';

const notCoin = 'bitcoin*|btc|monero|mi cartera|monedero';

export const families: Readonly<Partial<Record<SignalId, readonly Cue[]>>> = {
  'family:company-breach': [
    { all: ['cliente*|facturas|nominas|contratos|personal|correspondencia|base de datos|documentos|planos|presupuestos|buzones|contabilidad|proveedores|expedientes|pedidos'], weight: 0.4 },
    { all: ['@me-meti', '@your-site'], near: 130 },
    { all: ['@take', '@taken-things'], near: 90, weight: 0.8 },
  ],
  'family:sextortion': [
    { all: ['@your-people', '@disclose'], near: 110, weight: 0.3 },
    { all: ['@your-device', '@malware|@me-meti'], near: 130, weight: 0.4 },
    { all: ['@intimate'] },
    { all: ['@on-film|@your-camera', '@tu'], near: 90, weight: 0.8, not: ['@public-film'] },
  ],
  'family:ddos-ransom': [
    { all: ['ddos|denegacion de servicio|botnet'] },
    { all: ['atac*|ataque*|inund*|satur*|fuera de linea|tumb*|colaps*|caid*|inaccesible*'], weight: 0.4 },
    { all: ['gbps|tbps|peticiones|demostracion|pequena prueba|trafico|por segundo'], weight: 0.5 },
    { all: ['servidor*|red|tienda|sitio|servicio|web'], weight: 0.3 },
  ],
  'family:reputation-attack': [
    { all: ['resenas|opiniones|valoraciones|estrella|criticas|quejas|difam*|desprestigi*|rumores', 'public*|inund*|miles|cientos|falsas|negativas|una estrella|escrib*|lanz*', 'pag*|bitcoin*|btc|dolares|euros|si no|de lo contrario|a menos que'], within: 3, near: 480, not: ['responda a'] },
    { all: ['spam|correo basura|formularios de contacto|correos masivos', 'en su nombre|en tu nombre|su dominio|su marca|tu dominio|lista* negra*'], within: 3, near: 380 },
    { all: ['resenas|reputacion|spam|lista negra|difam*|en su nombre|marca|buen nombre'], weight: 0.5 },
  ],
  'family:bomb-threat': [
    { all: ['bomba|artefacto|explosiv*|deton*|estall*', 'edificio|oficina*|sede|escuela|hospital|local|empresa|instalaciones|estacion|colegio'], within: 3, near: 330, not: ['@play'], weight: 2 },
  ],
  'family:hitman': [
    { all: ['matar*|mato|asesin*|tu muerte|su muerte|eliminar*|sicario|acido|acabar con|quitarte la vida', 'contrat*|pag*|encarg*|encargo|alguien quiere|cliente|cobr*', '@tu'], within: 3, near: 420, not: ['@play', 'material|matricula*'], weight: 2 },
  ],
  'family:accusation': [
    { all: ['investigador privado|detective|policia|interpol|europol|fiscal*|guardia civil|brigada|expediente|denuncia|pruebas|comisaria|juzgado', 'menores|pedofil*|pornografia infantil|delito*|infidel*|amante|defraud*|evasion|detenid*|carcel|acus*', '@tu'], within: 3, near: 420 },
    { all: ['menores|pedofil*|pornografia infantil|infidel*|amante|delito*|fraude fiscal|dinero negro'], weight: 0.6 },
  ],
  'family:personal-leak': [
    { all: ['chats|conversaciones|mensajes|fotos|diario|deudas|historial*|domicilio|datos personales|datos privados|dni|pasaporte|diagnostico|cita*|secreto*', 'tengo|tenemos|conseguimos|consegui|se filtr*|en mis manos|en nuestras manos|compre|lei', 'tu|tus|su|sus'], within: 2, near: 260, weight: 0.7, not: ['su empresa|sus clientes|webcam|desnud*|porn*'] },
    { all: ['chats|mensajes|fotos|deudas|diagnostico|historial|domicilio|personales|privad*|dni|pasaporte|secreto*'], weight: 0.4 },
  ],
  'family:support-scam': [
    { all: ['virus|troyano*|spyware|malware|infectad*|hackers|alerta de seguridad|amenazas detectadas|error*|actividad sospechosa', 'su pc|tu pc|su ordenador|tu ordenador|su computadora|tu computadora|su equipo|tu equipo|windows|microsoft|su dispositivo|su licencia|su telefono', 'llam*|telefono|numero gratuito|tecnico*|ingeniero*|linea de ayuda|soporte|marque'], within: 3, near: 420, not: [notCoin], weight: 1.65 },
    { all: ['reembolso|renovacion|suscripcion|cargo|antivirus|norton|mcafee|defender|plan de proteccion', 'llam*|telefono|marque|linea de atencion', '$|€|euros|dolares|cancel*|reembolso|remoto'], within: 3, near: 400, not: [notCoin, 'boletin*'], weight: 1.65 },
    { all: ['no apague|no reinicie|no cierre|esta bloquead*|ha sido bloquead*', 'llam*|marque|tecnico*|soporte'], within: 3, near: 330, not: [notCoin], weight: 1.65 },
    { all: ['acceso remoto|anydesk|teamviewer|tecnico certificado|conectarse a su pantalla'], weight: 0.7 },
  ],
  'family:phishing': [
    { all: ['cuenta|buzon|contrasena|tarjeta|banco|datos|monedero|nomina|clave|identidad|almacenamiento|cuota de', '://|enlace|haga clic|haz clic|pulse|boton|adjunto|aqui', 'suspend*|restring*|limitad*|caduc*|verifi*|confirm*|actualic*|actualiz*|inusual|bloquead*|bloqueo|24 horas|reten*|valid*|introduzca|introduce'], within: 3, near: 420, not: ['nunca pedimos|nunca le pediremos|circul*|negoci*|bitcoin a|como comprar', 'darse de baja|boletin*'], weight: 1.65 },
    { all: ['paquete|envio|entrega|aduana*|correos|pedido', '://|enlace|haga clic|haz clic|aqui', 'tasa|gastos|pag*|confirm*|direccion|tarjeta|retenid*|reprogram*'], within: 3, near: 330, weight: 1.65, not: ['darse de baja'] },
    { all: ['reembolso|devolucion de impuestos|premio|ganador|vale|documento compartido|mensaje de voz|factura electronica|multa|agencia tributaria', '://|enlace|haga clic|haz clic|abr*|descarg*', 'contrasena|inici*|tarjeta|reclam*|banco|introduzca|datos'], within: 3, near: 360, weight: 1.65, not: ['darse de baja'] },
  ],
  'family:fictitious-billing': [
    { all: ['registro mercantil|directorio|registro europeo|anuario|nombre de dominio|marca registrada|guia de empresas', 'tasa|renovacion|cuota|factura|pago|importe', 'confirm*|vence|plazo|abone|caduc*|ultimo aviso|inscripcion'], within: 3, near: 420, not: ['juzgado', notCoin], weight: 1.65 },
    { all: ['director*|ceo|presidente|gerente|estoy en una reunion|adquisicion', 'transferencia|pago|tarjetas regalo|tarjetas de regalo', 'confidencial|discret*|urgente|hoy mismo|nadie mas|no llames|no puedo hablar|ahora mismo'], within: 3, near: 420, not: [notCoin], weight: 1.65 },
    { all: ['cuenta bancaria|datos bancarios|numero de cuenta|iban', 'cambiad*|cambio|nuev*|actualizad*', 'factura*|pago*|proveedor|transferencia'], within: 2, near: 240, not: ['no ha cambiado|no han cambiado|nunca cambi*', notCoin], weight: 1.65 },
    { all: ['impagad*|pendiente|deuda|corte de suministro|luz|multa', 'ultimo aviso|inmediat*|hoy mismo|24 horas|embargo|demanda', 'tarjeta* regalo|codigo|enlace|://|llame'], within: 3, near: 330, not: [notCoin], weight: 1.65 },
  ],
  'family:advance-fee': [
    { all: ['herencia|heredero|fondo*|loteria|premio|millones|viuda|donacion de|testamento|cofre|beneficiario', 'millones|dolares|euros|porcentaje|%|transferir', 'contact*|respond*|datos|abogado|banco|gastos|comision|confidencial'], within: 3, near: 480, not: ['bitcoin*|hackead*'], weight: 1.65 },
    { all: ['prestamo|credito|inversion', 'sin aval|sin garantia*|garantizad*|rentabilidad|multiplic*', 'respond*|contact*|whatsapp|adelant*|comision'], within: 3, near: 400, not: ['darse de baja'], weight: 1.65 },
  ],
  'family:one-click-billing': [
    { all: ['registro completad*|se ha registrado|te has registrado|gracias por unirte|miembro|suscripcion|videos para adultos|sitio de adultos|18+', 'cuota|pag*|€|$|importe|tarifa', 'contrato|al pulsar|al hacer clic|cancel*|3 dias|tres dias|darse de baja del servicio|proveedor'], within: 3, near: 420, not: [notCoin, 'grab*|webcam|boletin*'], weight: 1.65 },
  ],
  'family:fake-law-firm': [
    { all: ['derechos de autor|propiedad intelectual|bufete|despacho de abogados|infraccion|titular de los derechos|juzgado|citacion|sentencia', 'pruebas|documento*|archivo|sentencia|listado|informe|expediente', '://|descarg*|enlace|zip|contrasena|habilit*|abra'], within: 3, near: 460, not: [notCoin], weight: 1.65 },
    { all: ['recuper* su dinero|recuperar sus fondos|fondos perdidos|victima* de una estafa|victimas de estafa', 'abogado*|bufete|honorarios|provision de fondos|anticip*', 'fondos|dinero|%|tasa|respond*'], within: 3, near: 420, weight: 1.65 },
  ],
  'family:beg-bounty': [
    { all: ['vulnerabilidad*|fallo* de seguridad|falla* de seguridad|bug', 'recompensa|bounty|gratificacion|compensacion|agradecimiento economico|pagan por', 'encontre|he encontrado|descubri|informe|reportar|su sitio|su web|investigador'], within: 3, near: 420, not: ['publicaremos|copiamos|bitcoin*|vender*'], weight: 1.65 },
  ],
};
