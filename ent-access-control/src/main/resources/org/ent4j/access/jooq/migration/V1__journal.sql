-- One row: the version of the last entry, which every writer raises by one.
create table acc_journal (
  id int not null,
  version bigint not null,
  constraint acc_journal_pk primary key (id),
  constraint acc_journal_one check (id = 1)
);

insert into acc_journal (id, version) values (1, 0);

-- Entries and what belongs to them are inserted, never updated and never deleted.
create table acc_entry (
  version bigint not null,
  author varchar not null,
  made_at timestamp with time zone not null,
  why varchar not null,
  changes int not null,
  constraint acc_entry_pk primary key (version)
);

create index acc_entry_made_at on acc_entry (made_at);

-- What became of one element: its new state, or its removal. Columns that do not concern its kind are null.
create table acc_change (
  version bigint not null,
  position int not null,
  kind varchar(16) not null,
  element_id varchar not null,
  removed boolean not null,
  service varchar,
  role varchar,
  target varchar(16),
  site varchar,
  valid_from date,
  valid_to date,
  person varchar,
  delegator varchar,
  whole_ent boolean,
  label varchar,
  group_kind varchar(16),
  structure varchar,
  reviewed_on date,
  exceptions int,
  constraint acc_change_pk primary key (version, position),
  constraint acc_change_of foreign key (version) references acc_entry (version)
);

create index acc_change_element on acc_change (kind, element_id);
create index acc_change_service on acc_change (service);

-- The values of sets and lists: structures, groups, people, roles and permissions, and the criteria of populations. Part
-- tells the roles of a service apart, and the exceptions of a closing (from 1) from its population (0).
create table acc_change_value (
  version bigint not null,
  position int not null,
  list varchar(16) not null,
  part int not null,
  rank int not null,
  item varchar not null,
  constraint acc_change_value_pk primary key (version, position, list, part, rank),
  constraint acc_change_value_of foreign key (version, position) references acc_change (version, position)
);
