create index dir_person_ine_ix on dir_person (ine);
