-- One row a school: whoever adds to its journals holds it until the end of the transaction, so that positions are seen in order.
create table vs_school (
  school varchar not null,
  position bigint not null,
  constraint vs_school_pk primary key (school)
);

-- What journals there are, and where to find them.
create table vs_journal (
  school varchar not null,
  kind varchar(16) not null,
  id varchar(200) not null,
  version int not null,
  first_day date,
  last_day date,
  constraint vs_journal_pk primary key (school, kind, id)
);
-- Most look for what is of late: the last day comes first.
create index vs_journal_days on vs_journal (school, kind, last_day, first_day);

create table vs_journal_pupil (
  school varchar not null,
  kind varchar(16) not null,
  pupil varchar not null,
  id varchar(200) not null,
  constraint vs_journal_pupil_pk primary key (school, kind, pupil, id),
  constraint vs_journal_pupil_of foreign key (school, kind, id) references vs_journal (school, kind, id)
);
create index vs_journal_pupil_journal on vs_journal_pupil (school, kind, id);

-- What happened; rows are only ever added, and go with their journal.
create table vs_event (
  school varchar not null,
  position bigint not null,
  kind varchar(16) not null,
  id varchar(200) not null,
  sequence int not null,
  at timestamp with time zone not null,
  author varchar not null,
  body text not null,
  constraint vs_event_pk primary key (school, position),
  constraint vs_event_sequence unique (school, kind, id, sequence),
  constraint vs_event_of foreign key (school, kind, id) references vs_journal (school, kind, id)
);
