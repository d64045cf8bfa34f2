/** The header by which our own call tells the sign-in library the client's address; never read from outside. */
export const ADDRESS_HEADER = 'x-entente-address';
