create table programme (
    id         bigint       not null auto_increment,
    code       varchar(40)  not null,
    version_no int          not null,
    title_kk   varchar(400) not null,
    title_ru   varchar(400) not null,
    title_en   varchar(400) null,
    hours      int          not null,
    state      varchar(20)  not null,
    created_at datetime(6)  not null,
    version    int          not null default 0,
    constraint pk_programme primary key (id),
    constraint uq_programme_code_version unique (code, version_no),
    constraint ck_programme_hours check (hours >= 36),
    constraint ck_programme_state check (state in ('DRAFT', 'ON_AGREEMENT', 'RETURNED', 'AGREED', 'APPROVED', 'ARCHIVED'))
) engine = InnoDB;

create table programme_module (
    id           bigint       not null auto_increment,
    programme_id bigint       not null,
    position     int          not null,
    title_kk     varchar(400) not null,
    title_ru     varchar(400) not null,
    title_en     varchar(400) null,
    hours        int          not null,
    constraint pk_programme_module primary key (id),
    constraint uq_programme_module_position unique (programme_id, position),
    constraint fk_programme_module_programme foreign key (programme_id) references programme (id),
    constraint ck_programme_module_hours check (hours > 0)
) engine = InnoDB;
