-- The events of those tickets that have so many, from texts that hold '@school', '@requester' and a time for each position.
insert into tick_event
select
  t.id,
  e.position,
  'ACADEMIE',
  e.position,
  t.submitted_at + e.position * interval '1 hour',
  t.requester,
  e.kind,
  replace(
    replace(replace(e.body, '@school', t.school), '@requester', t.requester),
    '2000-01-01T00:00:' || lpad(e.position::text, 2, '0') || 'Z',
    to_char((t.submitted_at + e.position * interval '1 hour') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
from
  tick_ticket t,
  unnest(?::text[], ?::text[]) with ordinality e (kind, body, position)
where t.version = ?
order by t.id, e.position
