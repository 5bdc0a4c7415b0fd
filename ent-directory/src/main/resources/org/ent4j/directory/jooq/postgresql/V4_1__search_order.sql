-- People are searched and sorted by code points, whatever the language of the database: beginnings of words use the
-- indexes, and the order is the same everywhere.
alter table dir_search_person
    alter column person_id type varchar collate "C",
    alter column structure_id type varchar collate "C",
    alter column sort_key type varchar collate "C",
    alter column words type varchar collate "C",
    alter column facets type varchar collate "C";
alter table dir_search_word
    alter column word type varchar collate "C",
    alter column sort_key type varchar collate "C",
    alter column person_id type varchar collate "C";
