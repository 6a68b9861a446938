create table course (
    id           bigint        not null auto_increment,
    programme_id bigint        not null,
    programme_code varchar(40) not null comment 'copied from the programme: the stream is unique per code, not per version',
    stream_no    int           not null,
    year         smallint      not null,
    topic_kk     varchar(400)  not null,
    topic_ru     varchar(400)  not null,
    topic_en     varchar(400)  null,
    topic_fold   varchar(400)  not null,
    hours        int           not null,
    form         varchar(20)   not null,
    distance     boolean       not null default false,
    language     char(2)       not null,
    funding      varchar(20)   not null,
    start_date   date          not null,
    end_date     date          not null,
    max_score    decimal(8, 2) not null,
    state        varchar(20)   not null,
    source_hash  char(64)      null comment 'sha-256 of the course facts of an imported file',
    created_at   datetime(6)   not null,
    version      int           not null default 0,
    constraint pk_course primary key (id),
    constraint uq_course_stream unique (programme_code, year, stream_no),
    constraint fk_course_programme foreign key (programme_id) references programme (id),
    constraint ck_course_hours check (hours >= 36),
    constraint ck_course_dates check (end_date >= start_date),
    constraint ck_course_max_score check (max_score > 0),
    constraint ck_course_form check (form in ('WITHOUT_LEAVE', 'WITH_PAID_LEAVE', 'MIXED')),
    constraint ck_course_language check (language in ('kk', 'ru', 'en')),
    constraint ck_course_funding check (funding in ('REPUBLICAN_BUDGET', 'LOCAL_BUDGET', 'EXTRA_BUDGET')),
    constraint ck_course_state check (state in ('PLANNED', 'SCHEDULED', 'LISTING', 'ADMISSION', 'IN_PROGRESS', 'PAUSED', 'ASSESSMENT',
        'COMPLETED', 'REPORTED', 'ARCHIVED', 'CANCELLED', 'POSTPONED'))
) engine = InnoDB;
create index ix_course_start on course (start_date, id);

create table course_trainer (
    course_id bigint not null,
    user_id   bigint not null,
    constraint pk_course_trainer primary key (course_id, user_id),
    constraint fk_course_trainer_course foreign key (course_id) references course (id),
    constraint fk_course_trainer_user foreign key (user_id) references app_user (id)
) engine = InnoDB;

create table course_session (
    id         bigint        not null auto_increment,
    course_id  bigint        not null,
    position   int           not null,
    held_on    date          not null,
    hours      decimal(5, 1) not null,
    module_id  bigint        null,
    kind       varchar(12)   not null comment 'SUMMARY: the register of a whole imported course in one row',
    constraint pk_course_session primary key (id),
    constraint uq_course_session_position unique (course_id, position),
    constraint fk_course_session_course foreign key (course_id) references course (id),
    constraint fk_course_session_module foreign key (module_id) references programme_module (id),
    constraint ck_course_session_kind check (kind in ('LECTURE', 'PRACTICE', 'SEMINAR', 'TEST', 'SUMMARY')),
    constraint ck_course_session_hours check (hours > 0)
) engine = InnoDB;
