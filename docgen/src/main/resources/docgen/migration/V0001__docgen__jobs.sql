create table job (
    id                char(32)     character set ascii collate ascii_bin not null comment '128 random bits',
    owner             varchar(260) collate utf8mb4_bin not null comment 'the client; no other client sees the job',
    state             varchar(10)  not null,
    form              varchar(3)   not null,
    merged            int          not null comment 'documents in one file of the archive; 0: each in its own',
    total             int          not null,
    trace             char(32)     character set ascii not null,
    callback_url      varchar(500) null,
    callback_state    varchar(10)  null,
    callback_attempts int          not null default 0,
    created_at        datetime(6)  not null,
    started_at        datetime(6)  null,
    finished_at       datetime(6)  null,
    constraint pk_job primary key (id),
    constraint ck_job_state check (state in ('RECEIVING', 'QUEUED', 'RUNNING', 'DONE', 'CANCELLED')),
    constraint ck_job_form check (form in ('ZIP', 'PDF')),
    constraint ck_job_callback check (callback_state in ('WAITING', 'DELIVERED', 'FAILED'))
) engine = InnoDB;
create index ix_job_owner on job (owner, state);
create index ix_job_state on job (state, created_at);

create table job_item (
    job_id   char(32)    character set ascii collate ascii_bin not null,
    line     int         not null,
    state    varchar(8)  not null,
    template varchar(60) null,
    name     varchar(120) null,
    lang     char(2)     null,
    data     mediumblob  null comment 'gone when the document is made',
    pdf      mediumblob  null,
    refusal  mediumtext  null comment 'problem details',
    constraint pk_job_item primary key (job_id, line),
    constraint fk_job_item_job foreign key (job_id) references job (id) on delete cascade,
    constraint ck_job_item_state check (state in ('PENDING', 'MADE', 'REFUSED'))
) engine = InnoDB;
create index ix_job_item_state on job_item (job_id, state, line);

create table repeated_request (
    owner      varchar(260) collate utf8mb4_bin not null,
    request_key varchar(255) character set ascii collate ascii_bin not null,
    started_at datetime(6)  not null,
    busy_until datetime(6)  not null comment 'an attempt that has not ended by then has died',
    digest     binary(32)   null comment 'of the request; null while it is worked on',
    status     smallint     null,
    headers    text         null,
    body       longblob     null,
    constraint pk_repeated_request primary key (owner, request_key)
) engine = InnoDB;
create index ix_repeated_request_started on repeated_request (started_at);

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
