// The page's own words; the bot's are the service's matter.
const texts = {
  en: {
    locale: 'en-US',
    title: 'AdvisorBot',
    subtitle: 'Helps you choose a technology, and tells you why.',
    conversation: 'Conversation',
    chat: 'Chat with the assistant',
    startOver: 'Start over',
    save: 'Save',
    recordWord: 'Decision record (Word)',
    recordText: 'Decision record (text)',
    recordPrint: 'Print the decision record',
    copyLink: 'Copy a link to these answers',
    copied: 'The link is copied. Whoever opens it starts with a copy of these answers.',
    linkHolds: 'This link holds answers. Shall I begin a new conversation with them? Yours stays behind.',
    linkYes: 'Yes, begin with them',
    linkTaken: 'Answers from a link',
    transcript: 'The whole conversation',
    nothingToSave: 'There is nothing to save yet. Answer a question first.',
    confirm: 'Shall I forget your answers and begin a new conversation?',
    confirmYes: 'Yes, start over',
    confirmNo: 'No, carry on',
    lost: 'The connection is lost; trying to connect again.',
    waiting: 'Waiting to be sent, and kept on this device:',
    waitingUnkept: 'Waiting to be sent; leave this page open:',
    tickedAnswer: 'What you ticked',
    back: 'Connected again.',
    failed: 'The assistant cannot be reached right now. Load the page again in a moment.',
    busy: 'The assistant is very busy. Trying again shortly.',
    // What Web Chat itself says, where it says it badly.
    webChat: { ACTIVITY_STATUS_SEND_STATUS_ALT_SENT_AT: 'Sent on $1' },
  },
  de: {
    locale: 'de-DE',
    title: 'AdvisorBot',
    subtitle: 'Hilft Ihnen, eine Technologie zu wählen, und sagt, warum.',
    conversation: 'Gespräch',
    chat: 'Chat mit dem Assistenten',
    startOver: 'Neu beginnen',
    save: 'Speichern',
    recordWord: 'Entscheidungsprotokoll (Word)',
    recordText: 'Entscheidungsprotokoll (Text)',
    recordPrint: 'Entscheidungsprotokoll drucken',
    copyLink: 'Link zu diesen Antworten kopieren',
    copied: 'Der Link ist kopiert. Wer ihn öffnet, beginnt mit einer Kopie dieser Antworten.',
    linkHolds: 'Dieser Link enthält Antworten. Soll ich damit ein neues Gespräch beginnen? Ihres bleibt zurück.',
    linkYes: 'Ja, damit beginnen',
    linkTaken: 'Antworten aus einem Link',
    transcript: 'Das ganze Gespräch',
    nothingToSave: 'Es gibt noch nichts zu speichern. Beantworten Sie zuerst eine Frage.',
    confirm: 'Soll ich Ihre Antworten vergessen und ein neues Gespräch beginnen?',
    confirmYes: 'Ja, neu beginnen',
    confirmNo: 'Nein, weitermachen',
    lost: 'Die Verbindung ist unterbrochen und wird wieder aufgebaut.',
    waiting: 'Noch nicht gesendet, auf diesem Gerät aufbewahrt:',
    waitingUnkept: 'Noch nicht gesendet; lassen Sie diese Seite offen:',
    tickedAnswer: 'Was Sie angekreuzt haben',
    back: 'Wieder verbunden.',
    failed: 'Der Assistent ist gerade nicht erreichbar. Laden Sie die Seite gleich noch einmal.',
    busy: 'Der Assistent ist stark ausgelastet. Gleich folgt ein neuer Versuch.',
    webChat: { ACTIVITY_STATUS_SEND_STATUS_ALT_SENT_AT: 'Gesendet am $1' },
  },
  es: {
    locale: 'es-ES',
    title: 'AdvisorBot',
    subtitle: 'Le ayuda a elegir una tecnología y le explica por qué.',
    conversation: 'Conversación',
    chat: 'Chat con el asistente',
    startOver: 'Empezar de nuevo',
    save: 'Guardar',
    recordWord: 'Acta de la decisión (Word)',
    recordText: 'Acta de la decisión (texto)',
    recordPrint: 'Imprimir el acta de la decisión',
    copyLink: 'Copiar un enlace a estas respuestas',
    copied: 'El enlace está copiado. Quien lo abra empieza con una copia de estas respuestas.',
    linkHolds: 'Este enlace contiene respuestas. ¿Empiezo con ellas una conversación nueva? La suya se queda atrás.',
    linkYes: 'Sí, empezar con ellas',
    linkTaken: 'Respuestas de un enlace',
    transcript: 'Toda la conversación',
    nothingToSave: 'Todavía no hay nada que guardar. Responda primero a una pregunta.',
    confirm: '¿Olvido sus respuestas y empezamos una conversación nueva?',
    confirmYes: 'Sí, empezar de nuevo',
    confirmNo: 'No, continuar',
    lost: 'Se ha perdido la conexión; se está reconectando.',
    waiting: 'Pendiente de envío, guardado en este dispositivo:',
    waitingUnkept: 'Pendiente de envío; deje abierta esta página:',
    tickedAnswer: 'Lo que ha marcado',
    back: 'Conectado de nuevo.',
    failed: 'No se puede contactar con el asistente. Vuelva a cargar la página en un momento.',
    busy: 'El asistente está muy ocupado. Se volverá a intentar en breve.',
    webChat: { ACTIVITY_STATUS_SEND_STATUS_ALT_SENT_AT: 'Enviado el $1' },
  },
};

/** The texts of the language asked for in the address (?lang=de), else of the browser's first language that we have. */
export function chooseTexts(wanted, languages) {
  const candidates = [wanted, ...languages].filter(Boolean).map(tag => tag.slice(0, 2).toLowerCase());
  const language = candidates.find(tag => tag in texts) ?? 'en';
  return { language, ...texts[language] };
}

/** Puts the texts where the page names them by data-text and data-label. */
export function applyTexts(chosen) {
  document.documentElement.lang = chosen.language;
  document.title = chosen.title;
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = chosen[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', chosen[element.dataset.label]);
}
