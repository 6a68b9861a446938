-- A setting holds from a day on; earlier decisions keep the value they were taken on.
create table setting (
    id             bigint       not null auto_increment,
    setting_key    varchar(80)  not null,
    setting_value  varchar(200) not null,
    effective_from date         not null,
    changed_by     varchar(100) not null,
    changed_at     datetime(6)  not null,
    reason         varchar(500) not null,
    constraint pk_setting primary key (id),
    constraint uq_setting_key_from unique (setting_key, effective_from)
) engine = InnoDB;
