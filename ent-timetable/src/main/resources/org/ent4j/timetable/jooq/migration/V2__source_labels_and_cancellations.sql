-- What the file called an item: tells an item that was renamed from a number that was given to another.
alter table tt_item add column source_label varchar;
update tt_item set source_label = label;
alter table tt_item alter column source_label set not null;

-- The weeks in which a lesson was to be held and is not.
alter table tt_lesson add column cancelled bigint default 0 not null;
