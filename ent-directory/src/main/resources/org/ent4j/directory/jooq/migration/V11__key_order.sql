-- the people whom a source knows, in the order of their ids, page after page
create index dir_person_key_order_ix on dir_person_key (source, person_id);
drop index dir_person_key_source_ix;
