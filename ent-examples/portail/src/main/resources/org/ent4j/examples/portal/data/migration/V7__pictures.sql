-- Pictures of home pages. One is never changed: another one has another name.
create table portal_picture (
    school varchar(255) not null,
    name   varchar(120) not null,
    type   varchar(40)  not null,
    bytes  bytea        not null,
    primary key (school, name)
);
