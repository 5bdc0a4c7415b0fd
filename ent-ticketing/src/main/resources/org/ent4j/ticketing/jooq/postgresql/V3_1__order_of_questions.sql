-- Ids are in the same order here as everywhere else, whatever the language of the database.
alter table tick_question_event drop constraint tick_question_event_of;
alter table tick_question alter column id type varchar collate "C";
alter table tick_question_event alter column question type varchar collate "C";
alter table tick_question_event add constraint tick_question_event_of foreign key (question) references tick_question (id);
alter table tick_known_answer alter column id type varchar collate "C";
