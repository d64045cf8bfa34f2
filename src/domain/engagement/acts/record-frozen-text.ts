import { isSha256 } from '../../evidence/sha256.ts';
import type { RecordFrozenText } from '../command.ts';
import { isJudgeable } from '../execution/plan.ts';
import { planWithoutCriteria } from '../refusals/execution.ts';
import { malformedHash } from '../refusals/opening.ts';
import { resultNotAwaited } from '../refusals/standing.ts';
import type { Act } from './act.ts';
import { checkStage } from './who.ts';

/** The one text to be approved and signed exists. A result that comes after a withdrawal counts for nothing. */
export const recordFrozenText: Act<RecordFrozenText> = {
  permits: (state) => checkStage(state, ['freezing']),
  admit: (state, { request, text, plan }) => {
    if (state.freezing?.request !== request) return resultNotAwaited;
    if (!(plan?.milestones ?? []).every(isJudgeable)) return planWithoutCriteria;
    return Object.values(text).every(isSha256) ? null : malformedHash('/command/text');
  },
  decide: (state, { request, text, reviews, plan }) => {
    if (state.stage !== 'freezing' || state.freezing?.request !== request) return [];
    const { textSha256, termsSha256, documentSha256, docxSha256 } = text;
    const asked = reviews === undefined || reviews.length === 0 ? {} : { reviews };
    // The policy of an engagement that ends with its signature asks for no performance.
    const performed = plan === undefined || state.policy.execution === undefined ? {} : { plan };
    return [{ type: 'text-frozen', textSha256, termsSha256, documentSha256, docxSha256, ...asked, ...performed }];
  },
};
