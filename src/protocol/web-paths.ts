/**
 * The addresses of the screens, as the server answers them with the shell; the screens' own router
 * knows the same. Everything else is no page: it answers 404.
 */
export const WEB_PATHS = [
  '/',
  '/sign-in',
  '/invitation',
  '/company',
  '/account',
  '/calls',
  '/calls/:call',
  '/engagements/:id',
  '/engagements/:id/:screen',
  '/engagements/:id/clauses/:clause',
  '/verify',
  '/accessibility',
] as const;
