/** Channel of the journal's notices; the payload is `{engagement}:{seq}`, with `:beside` after it for what the journal does not number. */
export const JOURNAL_CHANNEL = 'entente_journal';

/**
 * Everything of a batch, in one statement. $1 engagement, $2 the batch as JSON, $3 the channel.
 *
 * The journal's head must be inside the batch or just before it, with the hash that the batch has at
 * that number; then what is above the head is inserted. So the same batch again inserts nothing, an
 * overlapping one inserts its rest, and a contradicting one inserts nothing.
 * Everything else hangs on rows having been inserted.
 */
export const COMMIT_STATEMENT = `
with
batch as materialized (select $2::jsonb as b),
newest as materialized (
  select seq, hash from journal where engagement_id = $1 order by engagement_id desc, seq desc limit 1
),
head as materialized (
  select coalesce((select seq from newest), 0) as seq, coalesce((select hash from newest), repeat('0', 64)) as hash
),
entry as materialized (
  select e.* from batch, jsonb_to_recordset(b -> 'entries') as e(
    seq int, rev int, at timestamptz, type text, side text, "commandId" text, n int, "actorCommitment" text,
    "bodyCommitment" text, "previousHash" text, hash text, body text)
),
known as (
  select (b #>> '{previous,hash}') as hash from batch, head where (b #>> '{previous,seq}')::int = head.seq
  union all
  select entry.hash from entry, head where entry.seq = head.seq
),
fresh as materialized (
  select entry.* from entry, head
   where entry.seq > head.seq and head.hash in (select hash from known)
),
inserted as (
  insert into journal (engagement_id, seq, rev, at, type, side, command_id, n, actor_commitment, body_commitment,
                       previous_hash, hash)
  select $1, seq, rev, at, type, side, "commandId", n, "actorCommitment", "bodyCommitment", "previousHash", hash
    from fresh order by seq
  on conflict (engagement_id, seq) do nothing
  returning seq
),
done as materialized (select count(*)::int as n from inserted),
bodies as (
  insert into journal_bodies (engagement_id, seq, key_id, body)
  select $1, f.seq, (b ->> 'keyId')::uuid, decode(f.body, 'base64')
    from batch, fresh f join inserted i on i.seq = f.seq
),
ledger as (
  insert into command_ledger (command_id, engagement_id, body_sha256, rev, seq)
  select c."commandId", $1, c."bodySha256", c.rev, c.seq
    from batch, done, jsonb_to_recordset(b -> 'commands') as c("commandId" text, "bodySha256" text, rev int, seq int)
   where done.n > 0
  on conflict (command_id) do nothing
),
engagement as (
  insert into engagements (engagement_id, call_id, startup, industrial, stage, rev, seq, opened_at, changed_at,
                           next_deadline_at, model)
  select $1, e.call_id, e.startup, e.industrial, e.stage, e.rev, e.seq,
         (select min(at) from entry), e.changed_at, e.next_deadline_at, e.model
    from batch, done, jsonb_to_record(b -> 'engagement') as e(
      call_id uuid, startup uuid, industrial uuid, stage text, rev int, seq int, changed_at timestamptz,
      next_deadline_at timestamptz, model jsonb)
   where done.n > 0
  on conflict (engagement_id) do update
     set stage = excluded.stage, rev = excluded.rev, seq = excluded.seq, changed_at = excluded.changed_at,
         next_deadline_at = excluded.next_deadline_at, model = excluded.model
   where engagements.seq < excluded.seq
),
clause as (
  insert into clauses (engagement_id, clause, position, status, rev, seq, content)
  select $1, c.clause, c.position, c.status, c.rev, c.seq, decode(c.content, 'base64')
    from batch, done, jsonb_to_recordset(b -> 'clauses') as c(
      clause text, position int, status text, rev int, seq int, content text)
   where done.n > 0
  on conflict (engagement_id, clause) do update
     set status = excluded.status, rev = excluded.rev, seq = excluded.seq, content = excluded.content
   where clauses.seq < excluded.seq
),
turn as (
  insert into turns (engagement_id, seq, turn, side, moves, sent_at, content)
  select $1, t.seq, t.turn, t.side, t.moves, t.sent_at, decode(t.content, 'base64')
    from batch, done, jsonb_to_recordset(b -> 'turns') as t(
      seq int, turn int, side text, moves int, sent_at timestamptz, content text)
   where done.n > 0
  on conflict (engagement_id, seq) do nothing
),
task as materialized (
  select t.* from batch, jsonb_to_recordset(b -> 'tasks') as t(
    task_id text, kind text, side text, person_id uuid, since timestamptz, due timestamptz, model jsonb)
),
last as materialized (
  select (b #>> '{last,seq}')::int as seq, (b #>> '{last,at}')::timestamptz as at from batch
),
closed as (
  update tasks set closed_at = last.at, seq = last.seq
    from done, last
   where done.n > 0 and tasks.engagement_id = $1 and tasks.closed_at is null and tasks.seq < last.seq
     and not exists (select 1 from task where task.task_id = tasks.task_id)
),
opened as (
  insert into tasks (engagement_id, task_id, kind, side, person_id, since, due, seq, model)
  select $1, t.task_id, t.kind, t.side, t.person_id, t.since, t.due, last.seq, t.model
    from task t, done, last
   where done.n > 0
  on conflict (engagement_id, task_id) do update
     set due = excluded.due, person_id = excluded.person_id, seq = excluded.seq, model = excluded.model
   where tasks.seq < excluded.seq and tasks.model <> excluded.model
),
told as (
  insert into outbox (key, topic, engagement_id, seq, payload)
  select $1 || '-' || m.seq || '-notice', 'engagement-event', $1::uuid, m.seq, m.payload
    from batch, done, jsonb_to_recordset(b -> 'notices') as m(seq int, payload jsonb) join inserted i on i.seq = m.seq
  on conflict (key) do nothing
)
select done.n as inserted,
       case when done.n > 0 then pg_notify($3, $1 || ':' || last.seq) end as notified
  from done, last`;
