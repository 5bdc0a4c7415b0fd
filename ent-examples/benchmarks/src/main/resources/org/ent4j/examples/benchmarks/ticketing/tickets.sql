-- The tickets of some numbers, the same for the same numbers. Each is drawn by hashes of its number, from 0 to 1. Schools are of
-- unequal size, two of twelve teams have four fifths of all, and what is open is mostly recent.
insert into tick_ticket
select
  'ENT-' || lpad(n::text, 8, '0'),
  'E' || lpad(school::text, 4, '0'),
  'P' || lpad(school::text, 4, '0') || '-' || floor(6 * a)::int,
  categories[1 + floor(array_length(categories, 1) * b)::int],
  (array['Connexion impossible à', 'Mot de passe refusé pour', 'Lenteur de', 'Page blanche dans', 'Notes absentes de',
      'Import incomplet de', 'Droits manquants sur', 'Message d''erreur à l''ouverture de'])[1 + floor(8 * c)::int]
    || (array[' la messagerie', ' l''emploi du temps', ' le cahier de textes', ' l''espace des parents', ' la médiathèque',
      ' l''annuaire', ' la vie scolaire', ' le bulletin du trimestre'])[1 + floor(8 * d)::int]
    || case when a < 0.6 then ' depuis le poste ' || floor(400 * b)::int || ' de la salle ' || floor(300 * c)::int else '' end,
  state,
  shelf,
  case when state = 'WAITING_VENDOR' then 'VENDOR' else 'ACADEMIE' end,
  case
    when state = 'SUBMITTED' then null
    when e < 0.45 then 'DANE'
    when e < 0.80 then 'DSI'
    else 'T' || floor((e - 0.80) * 50)::int
  end,
  case when f < 0.05 then 0 when f < 0.40 then 1 else 2 end,
  case when g < 0.02 then 'I-' || floor(n * 500 / tickets) end,
  submitted,
  least(submitted - ln(1 - h) * interval '12 days', ending),
  case when mod(n, tickets / told) = 0 and n <= tickets / told * told then events else 2 + floor(12 * a)::int end,
  case when shelf = 'OPEN' then submitted + (1 + 30 * b) * interval '1 day' end
from (
  select
    *,
    case
      when shelf = 'CLOSED' then (array['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'DUPLICATE',
        'CANCELLED', 'REJECTED'])[1 + floor(10 * c)::int]
      when shelf = 'RESOLVED' then 'RESOLVED'
      else (array['SUBMITTED', 'ASSIGNED', 'ASSIGNED', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'WAITING_REQUESTER',
        'WAITING_REQUESTER', 'WAITING_VENDOR', 'WAITING_VENDOR'])[1 + floor(10 * c)::int]
    end as state
  from (
    select
      *,
      case
        when i < (case when age < 0.02 then 0.75 when age < 0.06 then 0.25 else 0.005 end) then 'OPEN'
        when i < (case when age < 0.04 then 0.95 else 0.01 end) then 'RESOLVED'
        else 'CLOSED'
      end as shelf,
      floor(5000 * power(j, 1.5))::int as school,
      ending - age * interval '1826 days' as submitted
    from (
      select
        n, p.*, (p.tickets - n)::float8 / p.tickets as age, timestamptz '2026-11-27 17:00:00+00' as ending,
        (hashint8extended(n, 1) & 2147483647) / 2147483648.0::float8 as a,
        (hashint8extended(n, 2) & 2147483647) / 2147483648.0::float8 as b,
        (hashint8extended(n, 3) & 2147483647) / 2147483648.0::float8 as c,
        (hashint8extended(n, 4) & 2147483647) / 2147483648.0::float8 as d,
        (hashint8extended(n, 5) & 2147483647) / 2147483648.0::float8 as e,
        (hashint8extended(n, 6) & 2147483647) / 2147483648.0::float8 as f,
        (hashint8extended(n, 7) & 2147483647) / 2147483648.0::float8 as g,
        (hashint8extended(n, 8) & 2147483647) / 2147483648.0::float8 as h,
        (hashint8extended(n, 9) & 2147483647) / 2147483648.0::float8 as i,
        (hashint8extended(n, 10) & 2147483647) / 2147483648.0::float8 as j
      from
        generate_series(?::bigint, ?::bigint) n,
        (select ?::bigint as tickets, ?::bigint as told, ?::int as events, ?::text[] as categories) p
      offset 0
    ) drawn
    offset 0
  ) shelved
  offset 0
) stated
