-- Paragraph 27: those who could not get a certificate.
alter table enrolment
    add column previous_enrolment_id bigint null comment 'the place that this one continues, after a transfer or an interruption' after admission_order_id,
    add column interrupted_on        date   null after completion_date,
    add constraint uq_enrolment_previous unique (previous_enrolment_id),
    add constraint fk_enrolment_previous foreign key (previous_enrolment_id) references enrolment (id);

-- What makes up the credited hours of a listener: brought along from another stream, or missed and made up.
create table enrolment_credit (
    id                bigint        not null auto_increment,
    enrolment_id      bigint        not null,
    kind              varchar(10)   not null,
    module_id         bigint        null comment 'null where the register was not kept by modules',
    hours             decimal(5, 1) not null,
    from_enrolment_id bigint        null,
    held_on           date          null,
    basis             varchar(300)  null,
    entered_by        varchar(100)  not null,
    entered_at        datetime(6)   not null,
    constraint pk_enrolment_credit primary key (id),
    constraint fk_enrolment_credit_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_enrolment_credit_from foreign key (from_enrolment_id) references enrolment (id),
    constraint fk_enrolment_credit_module foreign key (module_id) references programme_module (id),
    constraint ck_enrolment_credit_kind check (kind in ('BROUGHT', 'MADE_UP')),
    constraint ck_enrolment_credit_hours check (hours > 0)
) engine = InnoDB;

create table listener_request (
    id                bigint        not null auto_increment,
    enrolment_id      bigint        not null,
    kind              varchar(30)   not null,
    state             varchar(15)   not null,
    reason            varchar(20)   null comment 'of the dictionary; a reassessment needs none',
    explanation       varchar(1000) not null,
    wished_on         date          null comment 'day of a reassessment that the listener asks for',
    target_course_id  bigint        null,
    asked_by          varchar(100)  not null,
    asked_at          datetime(6)   not null,
    due_on            date          null comment 'null while the calendar of a year of the term is empty',
    authority         varchar(15)   null,
    decision_no       varchar(40)   null,
    decision_on       date          null,
    decision_reason   varchar(1000) null,
    decided_by        varchar(100)  null,
    decided_at        datetime(6)   null,
    held_on           date          null comment 'day of the granted reassessment',
    assessment_id     bigint        null,
    responsible       varchar(200)  null comment 'who carries an order out',
    equivalent_reason varchar(500)  null comment 'why another programme is equivalent (27(3))',
    next_enrolment_id bigint        null comment 'the place that the order gave',
    facts             json          null comment 'on which it was granted',
    settings          json          null,
    version           int           not null default 0,
    open_enrolment_id bigint generated always as (case when state in ('SUBMITTED', 'GRANTED') then enrolment_id end) stored,
    constraint pk_listener_request primary key (id),
    constraint uq_listener_request_open unique (open_enrolment_id),
    constraint fk_listener_request_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_listener_request_target foreign key (target_course_id) references course (id),
    constraint fk_listener_request_assessment foreign key (assessment_id) references assessment (id),
    constraint fk_listener_request_next foreign key (next_enrolment_id) references enrolment (id),
    constraint ck_listener_request_kind check (kind in ('REASSESSMENT_OWN', 'REASSESSMENT_NEXT_STREAM', 'TRANSFER', 'INTERRUPTION', 'COMPLETION')),
    constraint ck_listener_request_state check (state in ('SUBMITTED', 'WITHDRAWN', 'DECLINED', 'GRANTED', 'REVOKED', 'CARRIED_OUT', 'VOID')),
    constraint ck_listener_request_reason check (reason in ('ILLNESS', 'MATERNITY', 'RELATIVE', 'BUSINESS_TRIP', 'EMERGENCY', 'PUBLIC_DUTY', 'OTHER')),
    constraint ck_listener_request_authority check (authority in ('ADMINISTRATOR', 'COMMISSION')),
    constraint ck_listener_request_decided check ((decided_at is null) = (state in ('SUBMITTED', 'WITHDRAWN')))
) engine = InnoDB;
create index ix_listener_request_enrolment on listener_request (enrolment_id, id);
create index ix_listener_request_state on listener_request (state, due_on);

create table listener_request_proof (
    request_id bigint       not null,
    file_id    bigint       not null,
    said       varchar(200) not null comment 'what it is, with its number and day, as an order names it',
    constraint pk_listener_request_proof primary key (request_id, file_id),
    constraint fk_listener_request_proof_request foreign key (request_id) references listener_request (id),
    constraint fk_listener_request_proof_file foreign key (file_id) references stored_file (id)
) engine = InnoDB;

-- The right of paragraph 27(1), used up by a granted reassessment. Two at once cannot both have the same place: the key says so. An annulled one
-- gives its place back.
create table reassessment_right (
    id            bigint      not null auto_increment,
    request_id    bigint      not null,
    person_id     bigint      not null,
    counted_for   varchar(40) not null comment 'code of the programme, or * where all are counted together',
    planned_on    date        not null,
    right_year    smallint    not null,
    place         smallint    null comment 'which of the reassessments of the year; null: not counted, or given back',
    constraint pk_reassessment_right primary key (id),
    constraint uq_reassessment_right_request unique (request_id),
    constraint uq_reassessment_right unique (person_id, counted_for, right_year, place),
    constraint fk_reassessment_right_request foreign key (request_id) references listener_request (id),
    constraint fk_reassessment_right_person foreign key (person_id) references person (id)
) engine = InnoDB;

create table listener_order (
    id             bigint       not null auto_increment,
    request_id     bigint       not null,
    number         varchar(40)  not null,
    number_year    int          not null,
    number_seq     bigint       not null,
    order_date     date         not null,
    signed_by      varchar(100) not null,
    signed_at      datetime(6)  not null,
    signatory_name varchar(200) not null,
    signatory_role varchar(20)  not null,
    language       char(2)      not null,
    snapshot       json         not null comment 'as the document service prints it',
    data_hash      char(64)     not null,
    version        int          not null default 0,
    constraint pk_listener_order primary key (id),
    constraint uq_listener_order_request unique (request_id),
    constraint uq_listener_order_number unique (number),
    constraint uq_listener_order_sequence unique (number_year, number_seq),
    constraint fk_listener_order_request foreign key (request_id) references listener_request (id)
) engine = InnoDB;
