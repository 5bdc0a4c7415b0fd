-- A row of a word tells all that is asked most of people, so that they need not be looked at: a structure, the profil,
-- whether they are gone, and all words of the name as in dir_search_person. A row for each structure of a person, as there.
drop table dir_search_word;
create table dir_search_word (
    word varchar not null,
    sort_key varchar not null,
    person_id varchar not null,
    field int not null,
    structure_id varchar not null,
    profil varchar(20) not null,
    gone boolean not null,
    words varchar not null,
    constraint dir_search_word_pk primary key (word, sort_key, person_id, structure_id, field)
);
create index dir_search_word_person_ix on dir_search_word (person_id);
create index dir_search_word_structure_ix on dir_search_word (structure_id, word, sort_key, person_id, field);

-- what people are found by is derived anew
delete from dir_search_person;
create table dir_search_state (due boolean not null);
insert into dir_search_state (due) values (true);
