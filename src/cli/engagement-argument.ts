import type { EngagementId } from '../domain/ids.ts';
import { UsageFault } from './exit.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The engagement that a command line names. @throws UsageFault when that is no id */
export function engagementArgument(text: string): EngagementId {
  if (UUID.test(text)) return text as EngagementId;
  throw new UsageFault({
    fr: 'Un engagement est nommé par son identifiant, un UUID en minuscules.',
    en: 'An engagement is named by its id, a UUID in lower case.',
  });
}
