-- What remarks of a platform that knows no events became here, by their ids there.
create table tick_remark (
  ticket varchar(40) not null,
  platform varchar(16) not null,
  remark varchar(200) not null,
  said varchar(100) not null,
  constraint tick_remark_pk primary key (ticket, platform, remark)
);
