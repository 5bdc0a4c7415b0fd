-- Timetable files that were sent and are not published yet, with the name of the first as whoever sent it has it.
create table portal_timetable_draft (
    school  varchar(20)              not null,
    begins  integer                  not null,
    file    varchar(60)              not null,
    name    varchar(255)             not null,
    bytes   bytea                    not null,
    person  varchar(255)             not null,
    put_at  timestamp with time zone not null,
    primary key (school, begins, file)
);
