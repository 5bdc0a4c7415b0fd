-- 128 bits of SHA-256 of all that a person is; null for who was written before, until the next write
alter table dir_person add column content uuid;
