-- A draft may still be shorter than a course: the policy refuses it where it is sent for agreement, on the settings of that day.
alter table programme drop constraint ck_programme_hours;
alter table programme
    add column form           varchar(20)  not null default 'WITH_PAID_LEAVE' after hours,
    add column distance       boolean      not null default false after form,
    add column delivery       varchar(12)  not null default 'ONE_TIME' after distance,
    add column language       varchar(10)  not null default 'kk' comment 'space separated' after delivery,
    add column target_groups  varchar(60)  not null default 'HEAD METHODOLOGIST PEDAGOGUE' comment 'space separated' after language,
    add column drafted_by     varchar(100) null,
    add column remarks        varchar(500) null comment 'of the last return',
    add column agreed_by      varchar(200) null,
    add column agreed_at      datetime(6)  null,
    add column order_no       varchar(50)  null,
    add column order_date     date         null,
    add column approved_by    varchar(100) null,
    add column approved_at    datetime(6)  null,
    add column archive_reason varchar(500) null,
    add constraint ck_programme_hours check (hours > 0),
    add constraint ck_programme_form check (form in ('WITHOUT_LEAVE', 'WITH_PAID_LEAVE', 'MIXED')),
    add constraint ck_programme_distance check (form <> 'MIXED' or distance),
    add constraint ck_programme_delivery check (delivery in ('ONE_TIME', 'STAGED'));
create index ix_programme_state on programme (state, code);

alter table programme_module add column stage int not null default 1 comment 'of a programme taught in stages, from 1' after position;

create table programme_component (
    id           bigint        not null auto_increment,
    programme_id bigint        not null,
    position     int           not null,
    kind         varchar(12)   not null,
    title_kk     varchar(300)  not null,
    title_ru     varchar(300)  not null,
    title_en     varchar(300)  null,
    max_score    decimal(8, 2) not null,
    pass_percent decimal(5, 2) not null,
    constraint pk_programme_component primary key (id),
    constraint uq_programme_component_position unique (programme_id, position),
    constraint fk_programme_component_programme foreign key (programme_id) references programme (id),
    constraint ck_programme_component_kind check (kind in ('TEST', 'PRACTICE', 'PROJECT', 'PORTFOLIO', 'INTERVIEW')),
    constraint ck_programme_component_max check (max_score > 0),
    constraint ck_programme_component_pass check (pass_percent between 0 and 100)
) engine = InnoDB;
-- A-19: a programme that says nothing else has one test with half of the score.
insert into programme_component (programme_id, position, kind, title_kk, title_ru, title_en, max_score, pass_percent)
    select id, 1, 'TEST', 'Қорытынды тестілеу', 'Итоговое тестирование', 'Final test', 100, 50 from programme;
