-- Numbers for major incidents.
create sequence tick_incident_number start with 1;

-- One row a major incident, as it is now.
create table tick_incident (
  id varchar not null,
  -- OPEN, RESOLVED
  state varchar(16) not null,
  opened_at timestamp with time zone not null,
  -- How many events made it.
  version int not null,
  body text not null,
  constraint tick_incident_pk primary key (id)
);
create index tick_incident_state on tick_incident (state, opened_at desc, id);
