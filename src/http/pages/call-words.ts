/** What the list of calls and its feed are called. */
export const CALL_LIST_WORDS = {
  fr: {
    title: 'Appels à projets',
    lead: 'Des industriels cherchent des start-ups pour résoudre un problème réel. Répondez à celui qui vous concerne : votre candidature ouvre un dossier, où tout se négocie et se signe.',
  },
  en: {
    title: 'Calls for projects',
    lead: 'Industrial companies look for start-ups to solve a real problem. Answer the one that concerns you: your application opens a file, where all is negotiated and signed.',
  },
} as const;
