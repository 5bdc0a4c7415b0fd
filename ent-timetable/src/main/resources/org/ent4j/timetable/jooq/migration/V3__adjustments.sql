-- What people change by hand, for one day each; rows are only ever added, and marked when they are withdrawn.
create table tt_adjustment (
  structure varchar not null,
  school_year int not null,
  id varchar(64) not null,
  kind varchar(16) not null,
  lesson_id varchar(96),
  held_on date not null,
  moved_to date,
  starts_at time,
  ends_at time,
  replaced_kind varchar(16),
  author varchar not null,
  decided_at timestamp with time zone not null,
  why varchar not null,
  withdrawn_by varchar,
  withdrawn_at timestamp with time zone,
  constraint tt_adjustment_pk primary key (structure, school_year, id)
);

create table tt_participant (
  structure varchar not null,
  school_year int not null,
  adjustment_id varchar(64) not null,
  rank int not null,
  kind varchar(16) not null,
  host_key varchar not null,
  label varchar not null,
  constraint tt_participant_pk primary key (structure, school_year, adjustment_id, rank),
  constraint tt_participant_of foreign key (structure, school_year, adjustment_id)
    references tt_adjustment (structure, school_year, id)
);

-- Identities of lessons that only the past has are longer than those of files.
alter table tt_lesson alter column lesson_id type varchar(96);
