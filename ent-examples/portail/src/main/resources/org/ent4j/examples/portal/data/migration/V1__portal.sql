-- What the portal itself keeps, beside the tables of the modules.

create table portal_secret (
    name  varchar(40) not null primary key,
    bytes bytea       not null
);

create table portal_session (
    id        varchar(64)              not null primary key,
    person    varchar(255)             not null,
    school    varchar(255)             not null,
    capacity  varchar(40)              not null,
    ends_at   timestamp with time zone not null
);

create index portal_session_ends on portal_session (ends_at);

-- Of anything that instances of the portal keep in memory, how often it was changed.
create table portal_stamp (
    name    varchar(255) not null primary key,
    version bigint       not null
);

-- Steps of the preparation that are done.
create table portal_step (
    name varchar(255)             not null primary key,
    at   timestamp with time zone not null
);

create table portal_deposit (
    school  varchar(20)              not null,
    begins  integer                  not null,
    file    varchar(60)              not null,
    bytes   bytea                    not null,
    put_at  timestamp with time zone not null,
    primary key (school, begins, file)
);

-- Long work, whoever started it: what is in it is found again after a restart.
create table portal_job (
    id         varchar(64)              not null primary key,
    school     varchar(255)             not null,
    person     varchar(255)             not null,
    kind       varchar(60)              not null,
    title      varchar(500)             not null,
    state      varchar(20)              not null,
    done       integer                  not null,
    total      integer                  not null,
    result     varchar(10000)           not null,
    next_path  varchar(500)             not null,
    instance   varchar(64)              not null,
    started_at timestamp with time zone not null,
    seen_at    timestamp with time zone not null
);

create index portal_job_of_school on portal_job (school, started_at);
