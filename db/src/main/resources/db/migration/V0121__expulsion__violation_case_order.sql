-- The commission that reviews the applications and requests of listeners (paragraphs 27 and 28): by order, its members in time.
create table listener_commission (
    id           bigint       not null auto_increment,
    order_no     varchar(50)  not null,
    order_date   date         not null,
    dissolved_on date         null,
    version      int          not null default 0,
    constraint pk_listener_commission primary key (id),
    constraint uq_listener_commission_order unique (order_no, order_date)
) engine = InnoDB;

create table listener_commission_member (
    id            bigint       not null auto_increment,
    commission_id bigint       not null,
    name          varchar(120) not null,
    post          varchar(150) not null,
    role          varchar(10)  not null,
    username      varchar(100) null comment 'votes in the system; without an account the ballot is entered for the member',
    since         date         not null,
    until         date         null comment 'inclusive',
    leaving_order varchar(50)  null,
    constraint pk_listener_commission_member primary key (id),
    constraint fk_listener_commission_member_commission foreign key (commission_id) references listener_commission (id),
    constraint ck_listener_commission_member_role check (role in ('CHAIR', 'SECRETARY', 'MEMBER')),
    constraint ck_listener_commission_member_leaving check ((until is null) = (leaving_order is null))
) engine = InnoDB;
create index ix_listener_commission_member_user on listener_commission_member (username, commission_id);

-- A case of expulsion walks one way only; every step keeps its day (paragraph 28).
create table expulsion_case (
    id                 bigint        not null auto_increment,
    enrolment_id       bigint        not null,
    commission_id      bigint        not null,
    state              varchar(20)   not null,
    opened_on          date          not null,
    opened_by          varchar(100)  not null,
    notified_on        date          null,
    notified_by        varchar(20)   null comment 'how the listener was informed',
    explanation_due    date          null,
    explanation        varchar(1500) null,
    explained_on       date          null,
    explanation_by     varchar(100)  null,
    sitting_on         date          null,
    sitting_place      varchar(150)  null,
    proposal           varchar(20)   null,
    decision           varchar(20)   null,
    decision_reason    varchar(600)  null,
    protocol_no        varchar(40)   null,
    protocol_year      int           null,
    protocol_seq       bigint        null,
    decided_on         date          null,
    decided_by         varchar(100)  null,
    votes_for          int           null,
    votes_against      int           null,
    protocol_language  char(2)       null,
    protocol_snapshot  json          null comment 'as the document service prints it',
    protocol_hash      char(64)      null,
    order_drafted_by   varchar(100)  null,
    order_date         date          null,
    order_no           varchar(40)   null,
    order_year         int           null,
    order_seq          bigint        null,
    order_signed_by    varchar(100)  null,
    order_signed_at    datetime(6)   null,
    order_signatory    varchar(200)  null,
    order_snapshot     json          null,
    order_hash         char(64)      null,
    notify_due         date          null comment 'last day on which the employer is informed',
    employer_notified_on date        null,
    closed_on          date          null,
    closed_by          varchar(100)  null,
    open_enrolment_id  bigint        generated always as (if(state = 'CLOSED', null, enrolment_id)) virtual,
    version            int           not null default 0,
    constraint pk_expulsion_case primary key (id),
    constraint uq_expulsion_case_open unique (open_enrolment_id),
    constraint uq_expulsion_case_protocol unique (protocol_year, protocol_seq),
    constraint uq_expulsion_case_order unique (order_year, order_seq),
    constraint fk_expulsion_case_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_expulsion_case_commission foreign key (commission_id) references listener_commission (id),
    constraint ck_expulsion_case_state check (state in ('OPENED', 'LISTENER_NOTIFIED', 'SITTING', 'DECIDED', 'ORDER_SIGNED',
        'EMPLOYER_NOTIFIED', 'CLOSED')),
    constraint ck_expulsion_case_decision check (decision in ('EXPEL', 'WARN', 'TRANSFER', 'ALLOW_COMPLETION', 'ALLOW_REASSESSMENT', 'REJECT')),
    constraint ck_expulsion_case_protocol check ((decision is null) = (protocol_snapshot is null)),
    constraint ck_expulsion_case_order check (order_no is null or (decision = 'EXPEL' and order_date >= decided_on and order_snapshot is not null)),
    constraint ck_expulsion_case_four_eyes check (order_signed_by is null or order_signed_by <> order_drafted_by)
) engine = InnoDB;
create index ix_expulsion_case_enrolment on expulsion_case (enrolment_id);
create index ix_expulsion_case_commission on expulsion_case (commission_id, state);

create table expulsion_vote (
    id        bigint        not null auto_increment,
    case_id   bigint        not null,
    member_id bigint        not null,
    vote      varchar(10)   null comment 'null when the member stepped aside',
    recusal   varchar(500)  null,
    dissent   varchar(1000) null,
    cast_by   varchar(100)  not null,
    cast_at   datetime(6)   not null,
    constraint pk_expulsion_vote primary key (id),
    constraint uq_expulsion_vote unique (case_id, member_id),
    constraint fk_expulsion_vote_case foreign key (case_id) references expulsion_case (id),
    constraint fk_expulsion_vote_member foreign key (member_id) references listener_commission_member (id),
    constraint ck_expulsion_vote check ((vote is null) = (recusal is not null))
) engine = InnoDB;

-- What a listener did against the conditions of the agreement (paragraph 23).
create table violation (
    id             bigint       not null auto_increment,
    enrolment_id   bigint       not null,
    kind           varchar(12)  not null,
    found_on       date         not null,
    requirement    varchar(600) not null,
    facts          varchar(600) not null,
    state          varchar(10)  not null,
    by_itself      boolean      not null comment 'recorded by the system',
    recorded_by    varchar(100) not null,
    recorded_at    datetime(6)  not null,
    judged_by      varchar(100) null,
    judged_at      datetime(6)  null,
    dismissal      varchar(500) null,
    case_id        bigint       null,
    version        int          not null default 0,
    constraint pk_violation primary key (id),
    constraint fk_violation_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint fk_violation_case foreign key (case_id) references expulsion_case (id),
    constraint ck_violation_kind check (kind in ('DISCIPLINE', 'ATTENDANCE', 'TEST', 'CURRICULUM')),
    constraint ck_violation_state check (state in ('RECORDED', 'CONFIRMED', 'DISMISSED')),
    constraint ck_violation_dismissed check ((state = 'DISMISSED') = (dismissal is not null))
) engine = InnoDB;
create index ix_violation_enrolment on violation (enrolment_id, kind);
create index ix_violation_found on violation (found_on);

-- The notice to the employer and the education body (DOC-09): a paper with a number, and what became of it at each of its recipients.
create table violation_letter (
    id           bigint      not null auto_increment,
    violation_id bigint      null,
    case_id      bigint      null,
    enrolment_id bigint      not null,
    language     char(2)     not null,
    due_on       date        null,
    number       varchar(40) null,
    number_year  int         null,
    number_seq   bigint      null,
    issue_date   date        null,
    snapshot     json        null,
    data_hash    char(64)    null,
    created_at   datetime(6) not null,
    version      int         not null default 0,
    constraint pk_violation_letter primary key (id),
    constraint uq_violation_letter_violation unique (violation_id),
    constraint uq_violation_letter_case unique (case_id),
    constraint uq_violation_letter_sequence unique (number_year, number_seq),
    constraint fk_violation_letter_violation foreign key (violation_id) references violation (id),
    constraint fk_violation_letter_case foreign key (case_id) references expulsion_case (id),
    constraint fk_violation_letter_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint ck_violation_letter_about check ((violation_id is null) <> (case_id is null)),
    constraint ck_violation_letter_issued check ((number is null) = (snapshot is null))
) engine = InnoDB;

create table violation_letter_recipient (
    id              bigint       not null auto_increment,
    letter_id       bigint       not null,
    kind            varchar(15)  not null,
    organisation_id bigint       null,
    name            varchar(300) not null,
    email           varchar(254) null,
    state           varchar(12)  not null,
    channel         varchar(10)  not null,
    sent_on         date         null,
    delivered_on    date         null,
    note            varchar(300) null,
    recorded_by     varchar(100) null,
    constraint pk_violation_letter_recipient primary key (id),
    constraint uq_violation_letter_recipient unique (letter_id, kind),
    constraint fk_violation_letter_recipient_letter foreign key (letter_id) references violation_letter (id),
    constraint fk_violation_letter_recipient_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_violation_letter_recipient_kind check (kind in ('EMPLOYER', 'EDUCATION_BODY')),
    constraint ck_violation_letter_recipient_state check (state in ('PREPARED', 'SENT', 'DELIVERED', 'FAILED')),
    constraint ck_violation_letter_recipient_channel check (channel in ('EMAIL', 'POST', 'BY_HAND')),
    constraint ck_violation_letter_recipient_email check (channel <> 'EMAIL' or email is not null),
    constraint ck_violation_letter_recipient_sent check (state not in ('SENT', 'DELIVERED') or sent_on is not null)
) engine = InnoDB;
create index ix_violation_letter_recipient_organisation on violation_letter_recipient (organisation_id, state);
