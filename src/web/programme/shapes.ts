import type { components } from '../api/schema.gen.ts';

type Schemas = components['schemas'];

export type Followed = Schemas['FollowedEngagement'];
export type Sheet = Schemas['FollowedSheet'];
export type Intervention = Schemas['Intervention'];
export type ActionKind = Intervention['kind'];
export type Portfolio = Schemas['Portfolio'];
export type Share = Schemas['Share'];
export type Indicators = Schemas['Indicators'];
