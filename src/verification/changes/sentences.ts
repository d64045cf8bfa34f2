import type { Bilingual } from '../../domain/language.ts';

/** What can happen to a file after a signature: stable kinds and what they mean, in both languages. */
export const CHANGE_SENTENCES = {
  'signature-added': { fr: 'Signature ajoutée dans un champ prévu.', en: 'Signature added in a field made for it.' },
  'timestamp-added': { fr: 'Horodatage du document ajouté.', en: 'Document time stamp added.' },
  'validation-data-added': {
    fr: 'Données de validation ajoutées (certificats, listes de révocation).',
    en: 'Validation data added (certificates, revocation lists).',
  },
  'field-filled': {
    fr: 'Champ de formulaire rempli, ce que la certification permet.',
    en: 'Form field filled in, which the certification allows.',
  },
  'dates-updated': {
    fr: 'Dates et logiciel mis à jour dans les métadonnées, avec une signature, un horodatage ou un champ rempli.',
    en: 'Dates and software updated in the metadata, along with a signature, a time stamp or a field filled in.',
  },
  'form-marked': { fr: 'Formulaire marqué comme signé.', en: 'Form marked as signed.' },
  'extension-declared': {
    fr: 'Version ou extension du format déclarée.',
    en: 'Version or extension of the format declared.',
  },
  'bytes-outside-objects': {
    fr: 'Octets ajoutés hors de tout objet déclaré : contenu caché, objet orphelin ou fichier coupé.',
    en: 'Bytes added outside any listed object: hidden content, orphan object or file cut short.',
  },
  'orphan-object': {
    fr: 'Objet ajouté que rien d’autorisé n’utilise.',
    en: 'Object added that nothing allowed makes use of.',
  },
  'hidden-object': {
    fr: 'Objet ajouté sous un numéro que le document signé citait déjà : contenu préparé pour changer.',
    en: 'Object added under a number that the signed document already referred to: content prepared to change.',
  },
  'object-removed': { fr: 'Objet du document signé supprimé.', en: 'Object of the signed document removed.' },
  'catalog-replaced': { fr: 'Catalogue du document remplacé.', en: "Document's catalogue replaced." },
  'catalog-changed': { fr: 'Catalogue du document modifié.', en: "Document's catalogue changed." },
  'trailer-changed': { fr: 'Fin de fichier (trailer) modifiée.', en: "File's trailer changed." },
  'page-tree-changed': { fr: 'Liste des pages modifiée.', en: 'List of pages changed.' },
  'page-changed': { fr: 'Page modifiée.', en: 'Page changed.' },
  'page-content-changed': { fr: 'Contenu d’une page modifié.', en: "Page's content changed." },
  'page-resource-changed': {
    fr: 'Ressource d’une page (police, image) modifiée.',
    en: "Page's resource (font, image) changed.",
  },
  'annotation-added': { fr: 'Annotation ajoutée sur une page.', en: 'Annotation added to a page.' },
  'annotation-changed': { fr: 'Annotation modifiée ou supprimée.', en: 'Annotation changed or removed.' },
  'embedded-file-changed': {
    fr: 'Fichier joint ajouté, remplacé ou supprimé.',
    en: 'Embedded file added, replaced or removed.',
  },
  'metadata-changed': { fr: 'Métadonnées (XMP) modifiées.', en: 'Metadata (XMP) changed.' },
  'information-changed': {
    fr: 'Informations du document (titre, auteur) modifiées.',
    en: 'Document information (title, author) changed.',
  },
  'structure-changed': { fr: 'Structure du document (balises) modifiée.', en: 'Document structure (tags) changed.' },
  'form-changed': { fr: 'Formulaire modifié.', en: 'Form changed.' },
  'field-added': { fr: 'Champ ajouté après la signature.', en: 'Field added after the signature.' },
  'field-changed': { fr: 'Champ modifié après la signature.', en: 'Field changed after the signature.' },
  'field-removed': { fr: 'Champ supprimé après la signature.', en: 'Field removed after the signature.' },
  'field-filled-without-leave': {
    fr: 'Champ de formulaire rempli sans que la certification le permette.',
    en: 'Form field filled in without leave from the certification.',
  },
  'signature-replaced': { fr: 'Signature remplacée ou supprimée.', en: 'Signature replaced or removed.' },
  'signature-not-allowed': {
    fr: 'Signature ajoutée alors que la certification interdit tout changement.',
    en: 'Signature added although the certification forbids any change.',
  },
  'visible-field-untrusted': {
    fr: 'Champ visible ajouté sur une page par un signataire qui n’est pas reconnu : il peut cacher du texte.',
    en: 'Visible field added to a page by an unrecognised signatory: it may hide text.',
  },
  'validation-data-changed': {
    fr: 'Données de validation retirées, illisibles ou prises au contenu du document.',
    en: "Validation data removed, unreadable or taken from the document's content.",
  },
  'object-changed': { fr: 'Objet du document modifié.', en: 'Object of the document changed.' },
} as const satisfies { readonly [kind: string]: Bilingual };

export type ChangeKind = keyof typeof CHANGE_SENTENCES;

const EXPLAINED: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'signature-added',
  'timestamp-added',
  'validation-data-added',
  'field-filled',
  'dates-updated',
  'form-marked',
  'extension-declared',
]);

/** Whether ETSI EN 319 142-1 and ISO 32000-2 allow a change of this kind after a signature. */
export function isExplained(kind: ChangeKind): boolean {
  return EXPLAINED.has(kind);
}
