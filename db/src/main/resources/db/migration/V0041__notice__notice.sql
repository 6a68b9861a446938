-- What the system tells roles by itself, and who has read it.
create table notice (
    id        bigint        not null auto_increment,
    matter    varchar(200)  not null comment 'what it is about; the same matter is told once',
    tone      varchar(10)   not null,
    text_kk   varchar(1000) not null,
    text_ru   varchar(1000) not null,
    text_en   varchar(1000) not null,
    paragraph varchar(20)   not null,
    link      varchar(300)  not null,
    told_at   datetime(6)   not null,
    constraint pk_notice primary key (id),
    constraint uq_notice_matter unique (matter),
    constraint ck_notice_tone check (tone in ('INFO', 'WARNING', 'ALARM'))
) engine = InnoDB;

create table notice_addressee (
    id              bigint       not null auto_increment,
    notice_id       bigint       not null,
    role            varchar(30)  null,
    username        varchar(100) null,
    region_kato     char(9)      null,
    organisation_id bigint       null,
    constraint pk_notice_addressee primary key (id),
    constraint fk_notice_addressee_notice foreign key (notice_id) references notice (id),
    constraint fk_notice_addressee_region foreign key (region_kato) references region (kato),
    constraint fk_notice_addressee_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_notice_addressee_one check (role is not null or username is not null)
) engine = InnoDB;
create index ix_notice_addressee_role on notice_addressee (role, notice_id);

create table notice_reading (
    notice_id bigint       not null,
    username  varchar(100) not null,
    read_at   datetime(6)  not null,
    constraint pk_notice_reading primary key (notice_id, username),
    constraint fk_notice_reading_notice foreign key (notice_id) references notice (id)
) engine = InnoDB;
