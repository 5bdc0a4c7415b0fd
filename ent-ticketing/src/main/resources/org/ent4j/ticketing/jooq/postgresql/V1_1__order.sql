-- Ids are in the same order here as everywhere else, whatever the language of the database.
alter table tick_event drop constraint tick_event_of;
alter table tick_ticket alter column id type varchar(40) collate "C";
alter table tick_event alter column ticket type varchar(40) collate "C";
alter table tick_event add constraint tick_event_of foreign key (ticket) references tick_ticket (id);
alter table tick_letter alter column id type varchar(100) collate "C";
alter table tick_parked alter column id type varchar(100) collate "C";
