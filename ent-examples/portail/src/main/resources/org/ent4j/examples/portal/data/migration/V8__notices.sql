-- What people were told of tickets and questions, in the words of both languages.
create table portal_notice (
    id        bigint generated always as identity primary key,
    at        timestamp with time zone not null,
    -- "person:…" or "team:…"
    recipient varchar(300)             not null,
    -- Of one or the other.
    ticket    varchar(255)             not null,
    question  varchar(255)             not null,
    fr        text                     not null,
    en        text                     not null
);

create index portal_notice_of_recipient on portal_notice (recipient, id);
create index portal_notice_of_ticket on portal_notice (ticket, id);
