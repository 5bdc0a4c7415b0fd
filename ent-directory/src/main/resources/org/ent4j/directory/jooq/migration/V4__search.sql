-- What people are found by, derived from the other tables and written with them. A row for each structure of a person,
-- or one with structure '' for somebody who has none; place 0 is the principal structure.
-- words: ' LAST NAMES | FIRST NAMES ', facets: '|c:6A|m:020700|', both folded.
create table dir_search_person (
    person_id varchar not null,
    structure_id varchar not null,
    place int not null,
    sort_key varchar not null,
    profil varchar(20) not null,
    gone boolean not null,
    words varchar not null,
    facets varchar not null,
    constraint dir_search_person_pk primary key (person_id, structure_id)
);
create index dir_search_person_structure_ix
    on dir_search_person (structure_id, sort_key, person_id, profil, gone, words);
create index dir_search_person_order_ix
    on dir_search_person (sort_key, person_id, structure_id, profil, gone, words);
create index dir_search_person_profil_ix
    on dir_search_person (profil, sort_key, person_id, structure_id, gone, words);

-- Each word of a person's names, folded, and tokens for what few people are or have: 'm:020700', 'e:jeanne@ac-ent.fr'.
-- field: 0 for a token, 1 for last names, 2 for first names, 3 for both.
create table dir_search_word (
    word varchar not null,
    sort_key varchar not null,
    person_id varchar not null,
    field int not null,
    constraint dir_search_word_pk primary key (word, sort_key, person_id, field)
);
create index dir_search_word_person_ix on dir_search_word (person_id);

-- numbers of STS and SIECLE, of whichever kind
create index dir_person_identifier_value_ix on dir_person_identifier (identifier);
