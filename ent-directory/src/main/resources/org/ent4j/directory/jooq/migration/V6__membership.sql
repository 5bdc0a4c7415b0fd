-- who was what, from when until when; kind is a MembershipKind, subject is "" where there is none
create table dir_membership (
    person_id varchar not null,
    structure_id varchar not null,
    source varchar not null,
    kind varchar(16) not null,
    code varchar not null,
    subject varchar(6) not null,
    first_day date not null,
    last_day date,
    constraint dir_membership_pk primary key (person_id, structure_id, source, kind, code, subject, first_day),
    constraint dir_membership_person_fk foreign key (person_id) references dir_person (id) on delete cascade,
    constraint dir_membership_structure_fk foreign key (structure_id) references dir_structure (id)
);
create index dir_membership_structure_ix on dir_membership (structure_id, kind, code);

-- [jooq ignore start]
-- who is there already is there since the day of this migration, as far as is known
insert into dir_membership
select a.person_id, a.structure_id, a.source, 'PROFIL', a.profil, '', current_date, null
from dir_affiliation a join dir_person p on p.id = a.person_id where p.disappeared_on is null;

insert into dir_membership
select a.person_id, a.structure_id, a.source, 'MEF', p.mef, '', current_date, null
from dir_affiliation a join dir_person p on p.id = a.person_id
where p.disappeared_on is null and p.mef is not null and a.profil = 'ELEVE';

insert into dir_membership
select c.person_id, c.structure_id, c.source,
    case when c.kind in ('CLASS', 'GROUP') and a.profil <> 'ELEVE' then c.kind || '_OF_STAFF' else c.kind end,
    c.code, '', current_date, null
from dir_affiliation_code c
join dir_affiliation a on a.person_id = c.person_id and a.structure_id = c.structure_id and a.source = c.source
join dir_person p on p.id = c.person_id where p.disappeared_on is null;

insert into dir_membership
select t.person_id, t.structure_id, t.source, 'TEACHING_' || t.audience, t.code, t.subject, current_date, null
from dir_teaching t join dir_person p on p.id = t.person_id where p.disappeared_on is null;
-- [jooq ignore stop]
