-- The annual schedule of a year (paragraph 14). Its lines keep their identity through all versions, because courses hang on them; what the
-- director signed is kept word for word in schedule_version.
create table annual_schedule (
    id             bigint       not null auto_increment,
    year           smallint     not null,
    version_no     int          not null default 1 comment 'grows with every amendment',
    state          varchar(14)  not null,
    number         varchar(40)  not null,
    amend_reason   varchar(500) null,
    sent_at        datetime(6)  null,
    agreed_at      datetime(6)  null,
    approved_at    datetime(6)  null,
    created_at     datetime(6)  not null,
    created_by     varchar(100) not null,
    version        int          not null default 0,
    constraint pk_annual_schedule primary key (id),
    constraint uq_annual_schedule_year unique (year),
    constraint ck_annual_schedule_state check (state in ('DRAFT', 'ON_AGREEMENT', 'RETURNED', 'AGREED', 'APPROVED', 'AMENDED')),
    constraint ck_annual_schedule_version check (version_no >= 1)
) engine = InnoDB;

create table schedule_version (
    schedule_id    bigint       not null,
    version_no     int          not null,
    amend_reason   varchar(500) null,
    approved_at    datetime(6)  not null,
    approved_by    varchar(100) not null,
    signatory_name varchar(300) not null,
    signatory_role varchar(20)  not null,
    snapshot       json         not null comment 'as the document service prints it',
    constraint pk_schedule_version primary key (schedule_id, version_no),
    constraint fk_schedule_version_schedule foreign key (schedule_id) references annual_schedule (id)
) engine = InnoDB;

create table schedule_line (
    id               bigint       not null auto_increment,
    schedule_id      bigint       not null,
    programme_id     bigint       not null,
    programme_code   varchar(40)  not null,
    stream_no        int          not null,
    plan_quarter     tinyint      null comment 'of the plans that it was made from',
    start_date       date         null,
    end_date         date         null,
    hours            int          not null,
    form             varchar(20)  not null,
    distance         boolean      not null default false,
    delivery         varchar(12)  not null,
    language         char(2)      not null,
    funding          varchar(20)  not null,
    place            varchar(200) null,
    place_fold       varchar(200) null,
    trainer_id       bigint       null,
    state            varchar(14)  not null,
    round            int          not null default 0 comment 'of asking for agreement; approvals of former rounds are history',
    withdrawn_reason varchar(500) null,
    changed_by       varchar(100) not null,
    changed_at       datetime(6)  not null,
    version          int          not null default 0,
    constraint pk_schedule_line primary key (id),
    constraint uq_schedule_line_stream unique (schedule_id, programme_code, stream_no),
    constraint fk_schedule_line_schedule foreign key (schedule_id) references annual_schedule (id),
    constraint fk_schedule_line_programme foreign key (programme_id) references programme (id),
    constraint fk_schedule_line_trainer foreign key (trainer_id) references staff_member (id),
    constraint ck_schedule_line_stream check (stream_no >= 1),
    constraint ck_schedule_line_quarter check (plan_quarter between 1 and 4),
    constraint ck_schedule_line_dates check (end_date >= start_date),
    constraint ck_schedule_line_form check (form in ('WITHOUT_LEAVE', 'WITH_PAID_LEAVE', 'MIXED')),
    constraint ck_schedule_line_distance check (form <> 'MIXED' or distance),
    constraint ck_schedule_line_delivery check (delivery in ('ONE_TIME', 'STAGED')),
    constraint ck_schedule_line_language check (language in ('kk', 'ru', 'en')),
    constraint ck_schedule_line_funding check (funding in ('REPUBLICAN_BUDGET', 'LOCAL_BUDGET', 'EXTRA_BUDGET')),
    constraint ck_schedule_line_state check (state in ('DRAFT', 'ON_AGREEMENT', 'REFUSED', 'AGREED', 'WITHDRAWN')),
    constraint ck_schedule_line_complete check (state in ('DRAFT', 'WITHDRAWN')
        or (start_date is not null and end_date is not null and place is not null and trainer_id is not null)),
    constraint ck_schedule_line_withdrawn check (state <> 'WITHDRAWN' or withdrawn_reason is not null)
) engine = InnoDB;
create index ix_schedule_line_dates on schedule_line (start_date, end_date);
create index ix_schedule_line_trainer on schedule_line (trainer_id, start_date);

create table schedule_quota (
    line_id     bigint  not null,
    region_kato char(9) not null,
    places      int     not null,
    constraint pk_schedule_quota primary key (line_id, region_kato),
    constraint fk_schedule_quota_line foreign key (line_id) references schedule_line (id),
    constraint fk_schedule_quota_region foreign key (region_kato) references region (kato),
    constraint ck_schedule_quota_places check (places >= 1)
) engine = InnoDB;
create index ix_schedule_quota_region on schedule_quota (region_kato, line_id);

create table schedule_stage (
    line_id    bigint not null,
    stage_no   int    not null,
    start_date date   not null,
    end_date   date   not null,
    constraint pk_schedule_stage primary key (line_id, stage_no),
    constraint fk_schedule_stage_line foreign key (line_id) references schedule_line (id),
    constraint ck_schedule_stage_dates check (end_date >= start_date)
) engine = InnoDB;

create table schedule_approval (
    id           bigint       not null auto_increment,
    line_id      bigint       not null,
    round        int          not null,
    approver     varchar(16)  not null,
    region_kato  char(9)      null,
    approver_key varchar(30)  not null comment 'REGION-390000000, AUTHORISED_BODY',
    state        varchar(10)  not null,
    decided_by   varchar(100) null,
    decided_name varchar(300) null,
    decided_post varchar(200) null,
    decided_at   datetime(6)  null,
    remark       varchar(1000) null,
    version      int          not null default 0,
    constraint pk_schedule_approval primary key (id),
    constraint uq_schedule_approval unique (line_id, round, approver_key),
    constraint fk_schedule_approval_line foreign key (line_id) references schedule_line (id),
    constraint fk_schedule_approval_region foreign key (region_kato) references region (kato),
    constraint ck_schedule_approval_approver check ((approver = 'REGION') = (region_kato is not null)),
    constraint ck_schedule_approval_state check (state in ('PENDING', 'APPROVED', 'REFUSED')),
    constraint ck_schedule_approval_decided check ((state = 'PENDING') = (decided_at is null)),
    constraint ck_schedule_approval_remark check (state <> 'REFUSED' or remark is not null)
) engine = InnoDB;
create index ix_schedule_approval_approver on schedule_approval (approver_key, state);
