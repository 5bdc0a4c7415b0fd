alter table dir_search_word
    alter column word type varchar collate "C",
    alter column sort_key type varchar collate "C",
    alter column person_id type varchar collate "C",
    alter column structure_id type varchar collate "C",
    alter column words type varchar collate "C";

-- the indexes hold it all, so that the table itself is not read
alter table dir_search_word drop constraint dir_search_word_pk;
alter table dir_search_word add constraint dir_search_word_pk
    primary key (word, sort_key, person_id, structure_id, field) include (profil, gone, words);
drop index dir_search_word_structure_ix;
create index dir_search_word_structure_ix
    on dir_search_word (structure_id, word, sort_key, person_id, field) include (profil, gone, words);

-- those of whom a word begins with the same two letters, in the order of lists
create index dir_search_word_head_ix on dir_search_word (left(word, 2), sort_key, person_id)
    include (word, field, structure_id, profil, gone, words);
