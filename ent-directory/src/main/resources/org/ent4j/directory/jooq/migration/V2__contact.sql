alter table dir_person add column address_lines varchar;
alter table dir_person add column postal_code varchar;
alter table dir_person add column city varchar;
alter table dir_person add column country varchar;

create table dir_person_phone (
    person_id varchar not null,
    kind varchar(6) not null,
    number varchar not null,
    constraint dir_person_phone_pk primary key (person_id, kind),
    constraint dir_person_phone_fk foreign key (person_id) references dir_person (id)
);
