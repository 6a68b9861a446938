-- Business numbers: one row per series, read FOR UPDATE inside the issuing transaction.
create table number_counter (
    series  varchar(60) not null comment 'CERTIFICATE-2026, REFERENCE-2026',
    next_no bigint      not null,
    constraint pk_number_counter primary key (series),
    constraint ck_number_counter_next check (next_no >= 1)
) engine = InnoDB;

create table blank_batch (
    id           bigint       not null auto_increment,
    series       varchar(8)   not null,
    first_number bigint       not null,
    last_number  bigint       not null,
    act_no       varchar(50)  not null,
    act_date     date         not null,
    supplier     varchar(300) not null,
    received_by  varchar(100) not null,
    received_at  datetime(6)  not null,
    constraint pk_blank_batch primary key (id),
    constraint uq_blank_batch unique (series, first_number),
    constraint ck_blank_batch_range check (last_number >= first_number)
) engine = InnoDB;

create table certificate (
    id                    bigint       not null auto_increment,
    number                varchar(40)  not null,
    number_year           smallint     not null,
    number_seq            bigint       not null,
    duplicate_no          int          not null default 0 comment '0: the original; 1, 2…: duplicates with the same number and a suffix',
    request_id            char(36)     not null,
    enrolment_id          bigint       not null,
    course_id             bigint       not null,
    person_id             bigint       not null,
    region_kato           char(9)      null,
    state                 varchar(12)  not null,
    active_enrolment_id   bigint as (case when state in ('PREPARED', 'SIGNED', 'ISSUED') then enrolment_id end) persistent,
    token                 char(22) character set ascii collate ascii_bin not null,
    snapshot              json         not null comment 'what the paper says, frozen',
    data_hash             char(64)     not null,
    language              char(2)      not null,
    holder_name           varchar(310) not null,
    holder_sort_key       varbinary(1000) not null,
    holder_fold           varchar(310) not null,
    topic_kk              varchar(400) not null,
    hours                 int          not null,
    completion_date       date         not null,
    issue_date            date         not null,
    valid_until           date         not null,
    signatory_name        varchar(200) not null,
    signatory_role        varchar(20)  not null,
    prepared_by           varchar(100) not null,
    prepared_at           datetime(6)  not null,
    signed_by             varchar(100) null,
    signed_at             datetime(6)  null,
    handed_over_by        varchar(100) null,
    handed_over_at        datetime(6)  null,
    handover_method       varchar(20)  null,
    revoked_on            date         null,
    revocation_order_no   varchar(50)  null,
    revocation_order_date date         null,
    revocation_reason     varchar(500) null,
    replaced_by_id        bigint       null,
    version               int          not null default 0,
    constraint pk_certificate primary key (id),
    constraint uq_certificate_number unique (number),
    constraint uq_certificate_seq unique (number_year, number_seq, duplicate_no),
    constraint uq_certificate_token unique (token),
    constraint uq_certificate_request unique (request_id),
    constraint uq_certificate_active unique (active_enrolment_id),
    constraint fk_certificate_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_certificate_course foreign key (course_id) references course (id),
    constraint fk_certificate_person foreign key (person_id) references person (id),
    constraint fk_certificate_replaced_by foreign key (replaced_by_id) references certificate (id),
    constraint ck_certificate_state check (state in ('PREPARED', 'SIGNED', 'ISSUED', 'REPLACED', 'REVOKED', 'DISCARDED')),
    constraint ck_certificate_signatory check (signatory_role in ('DIRECTOR', 'ACTING_DIRECTOR')),
    constraint ck_certificate_dates check (issue_date >= completion_date and valid_until > issue_date),
    constraint ck_certificate_revocation check (state <> 'REVOKED'
        or (revoked_on is not null and revocation_order_no is not null and revocation_reason is not null))
) engine = InnoDB;
create index ix_certificate_holder on certificate (holder_sort_key(255), id);
create index ix_certificate_fold on certificate (holder_fold);
create index ix_certificate_issue on certificate (issue_date, id);
create index ix_certificate_course_state on certificate (course_id, state);

-- Blanks of strict accountability (paragraph 26): every blank is in exactly one state.
create table blank (
    id             bigint       not null auto_increment,
    series         varchar(8)   not null,
    number         bigint       not null,
    batch_id       bigint       not null,
    state          varchar(12)  not null,
    certificate_id bigint       null,
    reason         varchar(500) null,
    act_no         varchar(50)  null,
    act_date       date         null,
    changed_by     varchar(100) not null,
    changed_at     datetime(6)  not null,
    version        int          not null default 0,
    constraint pk_blank primary key (id),
    constraint uq_blank unique (series, number),
    constraint fk_blank_batch foreign key (batch_id) references blank_batch (id),
    constraint fk_blank_certificate foreign key (certificate_id) references certificate (id),
    constraint ck_blank_state check (state in ('ORDERED', 'IN_STOCK', 'RESERVED', 'USED', 'SPOILED', 'LOST', 'DESTROYED')),
    constraint ck_blank_holder check (state not in ('RESERVED', 'USED') or certificate_id is not null)
) engine = InnoDB;
create index ix_blank_state on blank (state, series, number);
create index ix_blank_certificate on blank (certificate_id);

-- The reference of paragraph 27 for those who did not pass.
create table reference_letter (
    id             bigint       not null auto_increment,
    number         varchar(40)  not null,
    number_year    smallint     not null,
    number_seq     bigint       not null,
    request_id     char(36)     not null,
    enrolment_id   bigint       not null,
    course_id      bigint       not null,
    language       char(2)      not null,
    issue_date     date         not null,
    state          varchar(12)  not null,
    snapshot       json         not null,
    data_hash      char(64)     not null,
    issued_by      varchar(100) not null,
    issued_at      datetime(6)  not null,
    version        int          not null default 0,
    constraint pk_reference_letter primary key (id),
    constraint uq_reference_letter_number unique (number),
    constraint uq_reference_letter_seq unique (number_year, number_seq),
    constraint uq_reference_letter_request unique (request_id),
    constraint uq_reference_letter_enrolment unique (enrolment_id),
    constraint fk_reference_letter_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_reference_letter_course foreign key (course_id) references course (id),
    constraint ck_reference_letter_state check (state in ('ISSUED', 'SUPERSEDED'))
) engine = InnoDB;
create index ix_reference_letter_course on reference_letter (course_id);

create table verification_log (
    id         bigint      not null auto_increment,
    token_hash char(64)    not null,
    result     varchar(15) not null,
    checked_at datetime(6) not null,
    constraint pk_verification_log primary key (id)
) engine = InnoDB;
