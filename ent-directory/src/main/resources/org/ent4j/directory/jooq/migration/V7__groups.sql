create table dir_free_group (
    id varchar not null,
    name varchar not null,
    structure_id varchar not null,
    owner_id varchar not null,
    rule_made boolean not null,
    closed_on date,
    version int not null,
    constraint dir_free_group_pk primary key (id),
    constraint dir_free_group_structure_fk foreign key (structure_id) references dir_structure (id)
);
create index dir_free_group_structure_ix on dir_free_group (structure_id);
create index dir_free_group_owner_ix on dir_free_group (owner_id);

-- the rule of a group: a Criterion and one of its values
create table dir_free_group_criterion (
    group_id varchar not null,
    criterion varchar(12) not null,
    code varchar not null,
    constraint dir_free_group_criterion_pk primary key (group_id, criterion, code),
    constraint dir_free_group_criterion_fk foreign key (group_id) references dir_free_group (id)
);

create table dir_free_group_member (
    group_id varchar not null,
    person_id varchar not null,
    first_day date not null,
    last_day date,
    added_by varchar,
    removed_by varchar,
    constraint dir_free_group_member_pk primary key (group_id, person_id, first_day),
    constraint dir_free_group_member_fk foreign key (group_id) references dir_free_group (id),
    constraint dir_free_group_person_fk foreign key (person_id) references dir_person (id) on delete cascade
);
create index dir_free_group_member_person_ix on dir_free_group_member (person_id);
