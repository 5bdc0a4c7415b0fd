create table dir_mission (
    id varchar not null,
    structure_id varchar not null,
    administrator_id varchar not null,
    school_year int not null,
    drafted_on date not null,
    state varchar(24) not null,
    version int not null,
    constraint dir_mission_pk primary key (id),
    constraint dir_mission_structure_fk foreign key (structure_id) references dir_structure (id)
);
create index dir_mission_year_ix on dir_mission (school_year, structure_id);
create index dir_mission_administrator_ix on dir_mission (administrator_id);

create table dir_mission_step (
    mission_id varchar not null,
    position int not null,
    command varchar(24) not null,
    actor_id varchar not null,
    actor_role varchar(20) not null,
    step_day date not null,
    constraint dir_mission_step_pk primary key (mission_id, position),
    constraint dir_mission_step_fk foreign key (mission_id) references dir_mission (id)
);

-- the version of the correspondents of a school
create table dir_correspondent_list (
    structure_id varchar not null,
    version int not null,
    constraint dir_correspondent_list_pk primary key (structure_id),
    constraint dir_correspondent_list_fk foreign key (structure_id) references dir_structure (id)
);

create table dir_correspondent (
    structure_id varchar not null,
    person_id varchar not null,
    role varchar(20) not null,
    first_day date not null,
    last_day date,
    named_by varchar not null,
    ended_by varchar,
    constraint dir_correspondent_pk primary key (structure_id, person_id, role, first_day),
    constraint dir_correspondent_fk foreign key (structure_id) references dir_correspondent_list (structure_id),
    constraint dir_correspondent_person_fk foreign key (person_id) references dir_person (id) on delete cascade
);
