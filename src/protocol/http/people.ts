import * as z from 'zod';
import { email } from './scalars.ts';

export const erasureBody = z
  .strictObject({ email })
  .meta({ id: 'Erasure', description: 'The address that you sign in with, typed again: this cannot be undone.' });
