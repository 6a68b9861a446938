-- Printers that print on blanks, and by how much each must shift the text, because no two feed a sheet alike.
create table printer (
    id         bigint        not null auto_increment,
    name       varchar(100)  not null,
    offset_x   decimal(4, 2) not null comment 'millimetres to the right',
    offset_y   decimal(4, 2) not null comment 'millimetres down',
    changed_by varchar(100)  not null,
    changed_at datetime(6)   not null,
    version    int           not null default 0,
    constraint pk_printer primary key (id),
    constraint uq_printer_name unique (name),
    constraint ck_printer_offsets check (offset_x between -15 and 15 and offset_y between -15 and 15)
) engine = InnoDB;
