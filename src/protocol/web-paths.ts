/**
 * The addresses of the screens, as the server answers them with the shell; the screens' own router
 * knows the same. Pages for anybody (calls, guides, verification) are made by the server whole and are
 * routes of their own. Everything else is no page: it answers 404.
 */
export const WEB_PATHS = [
  '/',
  '/sign-in',
  '/invitation',
  '/company',
  '/account',
  '/companies/:id/systems',
  '/companies/:id/profile',
  '/calls/new',
  '/calls/:call/apply',
  '/administration',
  '/programme',
  '/programme/:screen',
  '/programme/engagements/:id',
  '/programme/openings/:request',
  '/callings/:calling',
  '/engagements/:id',
  '/engagements/:id/:screen',
  '/engagements/:id/clauses/:clause',
] as const;
