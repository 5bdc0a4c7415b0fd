-- The number of the publication in force, one row a school year; it is the version of every optimistic write.
create table tt_timetable (
  structure varchar not null,
  school_year int not null,
  number int not null,
  constraint tt_timetable_pk primary key (structure, school_year)
);

create table tt_publication (
  id varchar(36) not null,
  structure varchar not null,
  school_year int not null,
  number int not null,
  source varchar(40) not null,
  first_day_of_week_1 date not null,
  lessons int not null,
  published_at timestamp with time zone not null,
  constraint tt_publication_pk primary key (id),
  constraint tt_publication_number unique (structure, school_year, number),
  constraint tt_publication_of foreign key (structure, school_year) references tt_timetable (structure, school_year)
);

create table tt_item (
  publication_id varchar(36) not null,
  position int not null,
  kind varchar(16) not null,
  item_key varchar not null,
  label varchar not null,
  standing varchar(16) not null,
  host_key varchar,
  constraint tt_item_pk primary key (publication_id, position),
  constraint tt_item_of foreign key (publication_id) references tt_publication (id)
);

-- The classes that a group or a part of a class draws its pupils from.
create table tt_item_class (
  publication_id varchar(36) not null,
  position int not null,
  rank int not null,
  class_key varchar not null,
  constraint tt_item_class_pk primary key (publication_id, position, rank),
  constraint tt_item_class_of foreign key (publication_id, position) references tt_item (publication_id, position)
);

create table tt_lesson (
  publication_id varchar(36) not null,
  position int not null,
  lesson_id varchar(64) not null,
  week_day int not null,
  starts_at time not null,
  ends_at time not null,
  subject_key varchar,
  constraint tt_lesson_pk primary key (publication_id, position),
  constraint tt_lesson_of foreign key (publication_id) references tt_publication (id)
);

create table tt_resource (
  publication_id varchar(36) not null,
  position int not null,
  rank int not null,
  kind varchar(16) not null,
  item_key varchar not null,
  weeks bigint not null,
  constraint tt_resource_pk primary key (publication_id, position, rank),
  constraint tt_resource_of foreign key (publication_id, position) references tt_lesson (publication_id, position)
);

-- One row for each source of a structure: locked while its decisions are written, counted for the audit.
create table tt_decision_set (
  structure varchar not null,
  source varchar(40) not null,
  version int not null,
  constraint tt_decision_set_pk primary key (structure, source)
);

create table tt_decision (
  structure varchar not null,
  source varchar(40) not null,
  kind varchar(16) not null,
  item_key varchar not null,
  label varchar not null,
  target varchar(8) not null,
  target_key varchar,
  version int not null,
  constraint tt_decision_pk primary key (structure, source, kind, item_key),
  constraint tt_decision_of foreign key (structure, source) references tt_decision_set (structure, source)
);
