-- What became of the files that came by themselves; rows are only ever added.
create table tt_import_report (
  id bigint generated always as identity,
  file_name varchar not null,
  ended_at timestamp with time zone not null,
  outcome varchar(16) not null,
  uai varchar(8),
  school_year int,
  source varchar,
  publication int,
  lessons int not null,
  rejected int not null,
  unknown_items int not null,
  added int not null,
  moved int not null,
  changed int not null,
  cancelled int not null,
  constraint tt_import_report_pk primary key (id)
);

create index tt_import_report_by_school on tt_import_report (uai, ended_at);

create table tt_import_report_line (
  report bigint not null,
  rank int not null,
  severity varchar(16) not null,
  code varchar not null,
  file_name varchar not null,
  line int not null,
  element varchar not null,
  text_fr varchar not null,
  text_en varchar not null,
  constraint tt_import_report_line_pk primary key (report, rank),
  constraint tt_import_report_line_of foreign key (report) references tt_import_report (id)
);
