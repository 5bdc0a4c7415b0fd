-- an account may outlive the row of its person: no foreign key on that side
create table dir_account (
    person_id varchar not null,
    login varchar(80) not null,
    state varchar(12) not null,
    since date not null,
    activation_hash varchar,
    activation_expires timestamp with time zone,
    reset_hash varchar,
    reset_expires timestamp with time zone,
    reset_failures int not null,
    password_hash varchar,
    tries int not null,
    last_try timestamp with time zone,
    first_sign_in timestamp with time zone,
    last_sign_in timestamp with time zone,
    factor_key varchar,
    factor_confirmed boolean not null,
    factor_step bigint not null,
    external_mail varchar,
    mail_hash varchar,
    mail_expires timestamp with time zone,
    internal_mail varchar,
    version int not null,
    constraint dir_account_pk primary key (person_id)
);
create index dir_account_state_ix on dir_account (state);

-- the states that an account goes back to, the last one first
create table dir_account_before (
    person_id varchar not null,
    position int not null,
    state varchar(12) not null,
    since date not null,
    constraint dir_account_before_pk primary key (person_id, position),
    constraint dir_account_before_fk foreign key (person_id) references dir_account (person_id)
);

create table dir_account_recovery (
    person_id varchar not null,
    position int not null,
    code_hash varchar not null,
    constraint dir_account_recovery_pk primary key (person_id, position),
    constraint dir_account_recovery_fk foreign key (person_id) references dir_account (person_id)
);

-- every login that was ever given; kind is LOGIN, ALIAS or FORMER. Rows are never deleted
create table dir_login (
    login varchar(80) not null,
    stem varchar(80) not null,
    person_id varchar not null,
    kind varchar(6) not null,
    constraint dir_login_pk primary key (login)
);
create index dir_login_stem_ix on dir_login (stem);
create index dir_login_person_ix on dir_login (person_id);

-- append-only
create table dir_account_event (
    person_id varchar not null,
    version int not null,
    position int not null,
    kind varchar(24) not null,
    from_state varchar(12) not null,
    to_state varchar(12) not null,
    happened_at timestamp with time zone not null,
    actor_kind varchar(8) not null,
    actor_id varchar not null,
    why varchar(200) not null,
    constraint dir_account_event_pk primary key (person_id, version, position)
);
