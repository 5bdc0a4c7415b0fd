-- One row a question: what it is found by. All of it follows from its events.
create table tick_question (
  id varchar not null,
  school varchar not null,
  state varchar(16) not null,
  asked_at timestamp with time zone not null,
  -- What it goes on as at level 1.
  ticket varchar,
  -- How many events there are.
  version int not null,
  constraint tick_question_pk primary key (id)
);
create index tick_question_list on tick_question (school, state, asked_at, id);
create index tick_question_asked on tick_question (asked_at, school, state);
create index tick_question_school on tick_question (school, asked_at, state);
create index tick_question_ticket on tick_question (ticket, id);

-- What happened to questions; rows are only ever added.
create table tick_question_event (
  question varchar not null,
  -- 1 for the first
  position int not null,
  at timestamp with time zone not null,
  author varchar not null,
  kind varchar(32) not null,
  body text not null,
  constraint tick_question_event_pk primary key (question, position),
  constraint tick_question_event_of foreign key (question) references tick_question (id)
);

-- What was answered before.
create table tick_known_answer (
  id varchar not null,
  -- Whose own it is; nothing when all schools have it.
  school varchar,
  category varchar,
  product varchar,
  question text not null,
  answer text not null,
  at timestamp with time zone not null,
  helped int not null,
  not_helped int not null,
  constraint tick_known_answer_pk primary key (id)
);
create index tick_known_answer_school on tick_known_answer (school, id);

-- How often the answers of a school have changed; those that all schools have, under the empty name.
create table tick_known_version (
  school varchar not null,
  version bigint not null,
  constraint tick_known_version_pk primary key (school)
);
