create table enrolment (
    id              bigint        not null auto_increment,
    course_id       bigint        not null,
    person_id       bigint        not null,
    row_no          int           not null comment 'place in the list of the course, from 1',
    workplace       varchar(300)  not null,
    position_group  varchar(20)   not null,
    region_kato     char(9)       null,
    organisation_id bigint        null,
    state           varchar(30)   not null,
    former_state    varchar(30)   null comment 'where an expulsion case returns to',
    credited_hours  decimal(5, 1) not null default 0,
    completion_date date          null,
    version         int           not null default 0,
    constraint pk_enrolment primary key (id),
    constraint uq_enrolment_person unique (course_id, person_id),
    constraint fk_enrolment_course foreign key (course_id) references course (id),
    constraint fk_enrolment_person foreign key (person_id) references person (id),
    constraint fk_enrolment_region foreign key (region_kato) references region (kato),
    constraint fk_enrolment_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_enrolment_position check (position_group in ('HEAD', 'METHODOLOGIST', 'PEDAGOGUE')),
    constraint ck_enrolment_state check (state in ('CANDIDATE', 'REJECTED', 'ADMITTED', 'WITHDRAWN', 'STUDYING', 'READY_FOR_ASSESSMENT',
        'NOT_ASSESSED', 'INTERRUPTED', 'TRANSFERRED', 'RESUMED', 'PASSED', 'FAILED', 'ABSENT', 'REASSESSMENT_GRANTED', 'CERTIFIED',
        'EXPULSION_CASE', 'EXPELLED'))
) engine = InnoDB;

create table agreement (
    id                     bigint      not null auto_increment,
    enrolment_id           bigint      not null,
    number                 varchar(50) not null,
    agreement_date         date        not null,
    state                  varchar(20) not null,
    signed_by_listener_on  date        null,
    signed_by_institute_on date        null,
    version                int         not null default 0,
    constraint pk_agreement primary key (id),
    constraint uq_agreement_enrolment unique (enrolment_id),
    constraint fk_agreement_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint ck_agreement_state check (state in ('DRAFT', 'OFFERED', 'SIGNED_BY_LISTENER', 'IN_FORCE', 'DECLINED', 'FULFILLED', 'BREACHED',
        'TERMINATED', 'AMENDED'))
) engine = InnoDB;

create table attendance (
    id                bigint        not null auto_increment,
    enrolment_id      bigint        not null,
    session_id        bigint        not null,
    attended_hours    decimal(5, 1) not null,
    entered_by        varchar(100)  not null,
    entered_at        datetime(6)   not null,
    correction_reason varchar(300)  null,
    version           int           not null default 0,
    constraint pk_attendance primary key (id),
    constraint uq_attendance unique (enrolment_id, session_id),
    constraint fk_attendance_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_attendance_session foreign key (session_id) references course_session (id),
    constraint ck_attendance_hours check (attended_hours >= 0)
) engine = InnoDB;

create table assessment (
    id            bigint       not null auto_increment,
    course_id     bigint       not null,
    kind          varchar(20)  not null,
    held_on       date         not null,
    assessor      varchar(300) null comment 'the assessing organisation of an external final assessment',
    protocol_no   varchar(50)  null,
    state         varchar(20)  not null,
    graded_by     varchar(100) null,
    confirmed_by  varchar(100) null,
    version       int          not null default 0,
    constraint pk_assessment primary key (id),
    constraint uq_assessment unique (course_id, kind, held_on),
    constraint fk_assessment_course foreign key (course_id) references course (id),
    constraint ck_assessment_kind check (kind in ('FINAL', 'EXTERNAL_FINAL', 'REASSESSMENT')),
    constraint ck_assessment_state check (state in ('PLANNED', 'OPEN', 'GRADING', 'PROTOCOL', 'CONFIRMED', 'ANNULLED'))
) engine = InnoDB;

create table assessment_result (
    id            bigint        not null auto_increment,
    assessment_id bigint        not null,
    enrolment_id  bigint        not null,
    score         decimal(8, 2) null comment 'null: absent',
    max_score     decimal(8, 2) not null,
    version       int           not null default 0,
    constraint pk_assessment_result primary key (id),
    constraint uq_assessment_result unique (assessment_id, enrolment_id),
    constraint fk_assessment_result_assessment foreign key (assessment_id) references assessment (id),
    constraint fk_assessment_result_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint ck_assessment_result_score check (score is null or (score >= 0 and score <= max_score))
) engine = InnoDB;

create table module_grade (
    id           bigint        not null auto_increment,
    enrolment_id bigint        not null,
    module_id    bigint        not null,
    grade        decimal(5, 2) not null,
    version      int           not null default 0,
    constraint pk_module_grade primary key (id),
    constraint uq_module_grade unique (enrolment_id, module_id),
    constraint fk_module_grade_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_module_grade_module foreign key (module_id) references programme_module (id),
    constraint ck_module_grade check (grade between 0 and 100)
) engine = InnoDB;

-- What was decided about a listener at the end of a course, on which facts and under which settings.
create table outcome_decision (
    id             bigint       not null auto_increment,
    enrolment_id   bigint       not null,
    outcome        varchar(20)  not null,
    grounds        varchar(1000) not null comment 'codes, space separated',
    facts          json         not null,
    settings       json         not null,
    decided_by     varchar(100) not null,
    decided_at     datetime(6)  not null,
    constraint pk_outcome_decision primary key (id),
    constraint uq_outcome_decision_enrolment unique (enrolment_id, decided_at),
    constraint fk_outcome_decision_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint ck_outcome_decision_outcome check (outcome in ('CERTIFIED', 'REFERENCE', 'REFUSED'))
) engine = InnoDB;
