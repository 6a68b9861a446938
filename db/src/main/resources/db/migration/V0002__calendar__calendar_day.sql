create table calendar_day (
    day       date         not null,
    kind      varchar(20)  not null,
    name_kk   varchar(200) not null,
    name_ru   varchar(200) not null,
    name_en   varchar(200) not null,
    source    varchar(300) not null,
    confirmed boolean      not null,
    version   int          not null default 0,
    constraint pk_calendar_day primary key (day),
    constraint ck_calendar_day_kind check (kind in ('HOLIDAY', 'DAY_OFF_TRANSFER', 'WORKING_WEEKEND'))
) engine = InnoDB;
