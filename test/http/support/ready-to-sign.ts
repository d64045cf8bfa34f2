import { type Cast, opened, propose } from './cast.ts';

/** An engagement all of whose clauses are agreed, frozen and approved by both counsels: its address. No power is declared yet. */
export async function readyToSign(cast: Cast): Promise<string> {
  const { at, rev: first } = await opened(cast);
  await cast.ceo.browser.act(`${at}/turns`, first, { moves: [propose('alpha'), propose('beta')] });
  const { items } = (await cast.business.browser.get(`${at}/clauses`)).json();
  const moves = items.map((clause: { clause: string; rev: number; proposal: { sha256: string } }) => ({
    kind: 'accept',
    clause: clause.clause,
    clauseRev: clause.rev,
    selectionSha256: clause.proposal.sha256,
  }));
  let { rev } = (await cast.business.browser.act(`${at}/turns`, first + 1, { moves })).json();
  await cast.ceo.browser.act(`${at}/freeze`, rev);
  const model = (await cast.ceo.browser.get(at)).json();
  const { textSha256 } = model.frozen;
  ({ rev } = (await cast.counsel.browser.act(`${at}/approvals`, model.rev, { textSha256 })).json());
  await cast.lawyer.browser.act(`${at}/approvals`, rev, { textSha256 });
  return at;
}
