create table job (
    id          bigint       not null auto_increment,
    kind        varchar(30)  not null,
    subject_id  bigint       not null comment 'the course',
    state       varchar(12)  not null,
    parameters  json         not null,
    total_items int          not null,
    request_id  char(36)     not null,
    created_by  varchar(100) not null,
    created_at  datetime(6)  not null,
    started_at  datetime(6)  null,
    finished_at datetime(6)  null,
    version     int          not null default 0,
    constraint pk_job primary key (id),
    constraint uq_job_request unique (request_id),
    constraint ck_job_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'))
) engine = InnoDB;
create index ix_job_subject on job (kind, subject_id);

create table job_item (
    id         bigint       not null auto_increment,
    job_id     bigint       not null,
    position   int          not null,
    subject_id bigint       not null,
    subject_kind varchar(20) not null,
    state      varchar(10)  not null,
    attempts   int          not null default 0,
    error      varchar(1000) null,
    changed_at datetime(6)  not null,
    constraint pk_job_item primary key (id),
    constraint uq_job_item unique (job_id, position),
    constraint fk_job_item_job foreign key (job_id) references job (id),
    constraint ck_job_item_state check (state in ('PENDING', 'DONE', 'FAILED'))
) engine = InnoDB;
create index ix_job_item_state on job_item (job_id, state, position);

-- db-scheduler's own table: who works on which job, with heart beat.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob         null,
    execution_time       timestamp(6) not null default current_timestamp(6),
    picked               boolean      not null,
    picked_by            varchar(50)  null,
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures int          null,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             smallint     null,
    constraint pk_scheduled_tasks primary key (task_name, task_instance)
) engine = InnoDB;
create index ix_scheduled_tasks_execution on scheduled_tasks (execution_time);
create index ix_scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
