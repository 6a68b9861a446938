-- Acts on blanks of strict accountability (paragraph 26): receipt, spoiling, loss, destruction and inventory. What each says is frozen.
create table blank_act (
    id          bigint       not null auto_increment,
    kind        varchar(12)  not null,
    number      varchar(40)  not null,
    number_year smallint     not null,
    number_seq  bigint       not null,
    language    char(2)      not null,
    issue_date  date         not null comment 'day of the act',
    snapshot    json         not null comment 'as the document service prints it',
    data_hash   char(64)     not null,
    ranges      varchar(500) not null comment 'which blanks, for lists; the whole stands in the snapshot',
    blanks      int          not null comment 'how many blanks',
    scan_id     bigint       null,
    drawn_up_by varchar(100) not null,
    drawn_up_at datetime(6)  not null,
    version     int          not null default 0,
    constraint pk_blank_act primary key (id),
    constraint uq_blank_act_number unique (number),
    constraint uq_blank_act_seq unique (number_year, number_seq),
    constraint uq_blank_act_scan unique (scan_id),
    constraint fk_blank_act_scan foreign key (scan_id) references stored_file (id),
    constraint ck_blank_act_kind check (kind in ('RECEIPT', 'SPOIL', 'LOSS', 'DESTRUCTION', 'INVENTORY')),
    constraint ck_blank_act_scan check (kind <> 'SPOIL' or scan_id is not null)
) engine = InnoDB;

-- What an inventory found, and where the books stood then; the next one counts from there.
create table blank_count (
    act_id   bigint     not null,
    series   varchar(8) not null,
    received bigint     not null,
    used     bigint     not null,
    spoiled  bigint     not null comment 'with those destroyed since',
    lost     bigint     not null,
    counted  bigint     not null,
    constraint pk_blank_count primary key (act_id, series),
    constraint fk_blank_count_act foreign key (act_id) references blank_act (id)
) engine = InnoDB;

-- The act by which a blank was last written off or destroyed. A misprint has none until its act is drawn up.
alter table blank
    add column act_id bigint null,
    add constraint fk_blank_act foreign key (act_id) references blank_act (id);
create index ix_blank_number on blank (number);
