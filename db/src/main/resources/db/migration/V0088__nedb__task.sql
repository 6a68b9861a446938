-- What has to stand in the national education database about each who completed a course, and by when (paragraph 18).
create table nedb_task (
    id               bigint       not null auto_increment,
    enrolment_id     bigint       not null,
    course_id        bigint       not null,
    result           varchar(12)  not null,
    completion_date  date         not null,
    counted_from     date         not null comment 'the day that is not counted: completion, or end of the course',
    working_days     smallint     not null comment 'the term in force on that day',
    due              date         null comment 'null while a year of the term has no calendar',
    state            varchar(10)  not null,
    opened_at        datetime(6)  not null,
    exported_at      datetime(6)  null,
    export_id        bigint       null comment 'the latest export that it is in',
    confirmed_at     datetime(6)  null,
    confirmed_on     date         null comment 'the same moment as a day in Almaty',
    confirmed_by     varchar(100) null,
    nedb_number      varchar(60)  null,
    nedb_date        date         null,
    rejected_at      datetime(6)  null,
    rejected_by      varchar(100) null,
    rejection_reason varchar(500) null,
    card_checked_at  datetime(6)  null comment 'when the preschool saw to the card of its employee',
    card_checked_by  varchar(100) null,
    version          int          not null default 0,
    constraint pk_nedb_task primary key (id),
    constraint uq_nedb_task_completion unique (enrolment_id, completion_date),
    constraint fk_nedb_task_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_nedb_task_course foreign key (course_id) references course (id),
    constraint ck_nedb_task_result check (result in ('CERTIFICATE', 'REFERENCE')),
    constraint ck_nedb_task_state check (state in ('PENDING', 'EXPORTED', 'REJECTED', 'CONFIRMED')),
    constraint ck_nedb_task_exported check (state = 'PENDING' or export_id is not null),
    constraint ck_nedb_task_confirmed check (state <> 'CONFIRMED'
        or (confirmed_at is not null and confirmed_on is not null and nedb_number is not null and nedb_date is not null)),
    constraint ck_nedb_task_rejected check (state <> 'REJECTED' or rejection_reason is not null)
) engine = InnoDB;
create index ix_nedb_task_due on nedb_task (state, due);
create index ix_nedb_task_course on nedb_task (course_id, state);

-- A file that was given out: its layout and its rows as they were that day, whatever changes later.
create table nedb_export (
    id        bigint       not null auto_increment,
    made_at   datetime(6)  not null,
    made_by   varchar(100) not null,
    row_count int          not null,
    layout    json         not null,
    constraint pk_nedb_export primary key (id)
) engine = InnoDB;

create table nedb_export_row (
    export_id bigint not null,
    position  int    not null,
    task_id   bigint not null,
    facts     json   not null comment 'field → value, days as ISO',
    constraint pk_nedb_export_row primary key (export_id, position),
    constraint uq_nedb_export_row_task unique (export_id, task_id),
    constraint fk_nedb_export_row_export foreign key (export_id) references nedb_export (id),
    constraint fk_nedb_export_row_task foreign key (task_id) references nedb_task (id)
) engine = InnoDB;

alter table nedb_task add constraint fk_nedb_task_export foreign key (export_id) references nedb_export (id);
