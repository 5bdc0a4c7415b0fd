create table dir_structure (
    id varchar not null,
    uai varchar(8),
    name varchar not null,
    type varchar not null,
    version int not null,
    constraint dir_structure_pk primary key (id)
);
create index dir_structure_uai_ix on dir_structure (uai);

create table dir_structure_key (
    source varchar not null,
    academy varchar not null,
    source_key varchar not null,
    structure_id varchar not null,
    constraint dir_structure_key_pk primary key (source_key, academy, source),
    constraint dir_structure_key_fk foreign key (structure_id) references dir_structure (id)
);
create index dir_structure_key_structure_ix on dir_structure_key (structure_id);

create table dir_class (
    structure_id varchar not null,
    code varchar not null,
    label varchar not null,
    source varchar not null,
    constraint dir_class_pk primary key (structure_id, code, source),
    constraint dir_class_fk foreign key (structure_id) references dir_structure (id)
);

create table dir_group (
    structure_id varchar not null,
    code varchar not null,
    label varchar not null,
    source varchar not null,
    constraint dir_group_pk primary key (structure_id, code, source),
    constraint dir_group_fk foreign key (structure_id) references dir_structure (id)
);

create table dir_group_class (
    structure_id varchar not null,
    group_code varchar not null,
    source varchar not null,
    class_code varchar not null,
    constraint dir_group_class_pk primary key (structure_id, group_code, source, class_code),
    constraint dir_group_class_fk foreign key (structure_id, group_code, source)
        references dir_group (structure_id, code, source)
);

create table dir_structure_subject (
    structure_id varchar not null,
    code varchar(6) not null,
    short_code varchar not null,
    label varchar not null,
    constraint dir_structure_subject_pk primary key (structure_id, code),
    constraint dir_structure_subject_fk foreign key (structure_id) references dir_structure (id)
);

create table dir_subject (
    code varchar(6) not null,
    short_code varchar not null,
    label varchar not null,
    constraint dir_subject_pk primary key (code)
);

create table dir_formation (
    mef varchar(11) not null,
    label varchar not null,
    constraint dir_formation_pk primary key (mef)
);

create table dir_person (
    id varchar not null,
    profil varchar(20) not null,
    usage_name varchar not null,
    birth_name varchar,
    first_name varchar not null,
    birth_date date,
    title varchar,
    ine varchar(11),
    email varchar,
    mef varchar(11),
    disappeared_on date,
    version int not null,
    constraint dir_person_pk primary key (id)
);

create table dir_person_first_name (
    person_id varchar not null,
    position int not null,
    first_name varchar not null,
    constraint dir_person_first_name_pk primary key (person_id, position),
    constraint dir_person_first_name_fk foreign key (person_id) references dir_person (id)
);

create table dir_person_key (
    source varchar not null,
    academy varchar not null,
    source_key varchar not null,
    person_id varchar not null,
    constraint dir_person_key_pk primary key (source_key, academy, source),
    constraint dir_person_key_fk foreign key (person_id) references dir_person (id)
);
create index dir_person_key_person_ix on dir_person_key (person_id);
create index dir_person_key_source_ix on dir_person_key (source);

create table dir_person_identifier (
    person_id varchar not null,
    kind varchar not null,
    identifier varchar not null,
    constraint dir_person_identifier_pk primary key (person_id, kind),
    constraint dir_person_identifier_fk foreign key (person_id) references dir_person (id)
);
create index dir_person_identifier_ix on dir_person_identifier (kind, identifier);

create table dir_affiliation (
    person_id varchar not null,
    structure_id varchar not null,
    source varchar not null,
    profil varchar(20) not null,
    constraint dir_affiliation_pk primary key (person_id, structure_id, source),
    constraint dir_affiliation_person_fk foreign key (person_id) references dir_person (id),
    constraint dir_affiliation_structure_fk foreign key (structure_id) references dir_structure (id)
);
create index dir_affiliation_structure_ix on dir_affiliation (structure_id);

-- what an affiliation has several of; kind is FONCTION, DISCIPLINE, CLASS, GROUP or HEAD_TEACHER
create table dir_affiliation_code (
    person_id varchar not null,
    structure_id varchar not null,
    source varchar not null,
    kind varchar(12) not null,
    code varchar not null,
    constraint dir_affiliation_code_pk primary key (person_id, structure_id, source, kind, code),
    constraint dir_affiliation_code_fk foreign key (person_id, structure_id, source)
        references dir_affiliation (person_id, structure_id, source)
);

create table dir_teaching (
    person_id varchar not null,
    structure_id varchar not null,
    source varchar not null,
    audience varchar(5) not null,
    code varchar not null,
    subject varchar(6) not null,
    constraint dir_teaching_pk primary key (person_id, structure_id, source, audience, code, subject),
    constraint dir_teaching_fk foreign key (person_id, structure_id, source)
        references dir_affiliation (person_id, structure_id, source)
);

-- the guardian may come with a later file: no foreign key on that side
create table dir_guardianship (
    pupil_id varchar not null,
    guardian_id varchar not null,
    kinship varchar not null,
    authority varchar(10) not null,
    financial boolean not null,
    contact boolean not null,
    payment boolean not null,
    constraint dir_guardianship_pk primary key (pupil_id, guardian_id),
    constraint dir_guardianship_pupil_fk foreign key (pupil_id) references dir_person (id)
);
create index dir_guardianship_guardian_ix on dir_guardianship (guardian_id);
