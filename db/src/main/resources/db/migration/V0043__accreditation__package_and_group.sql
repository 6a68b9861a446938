-- Paragraphs 5–7: the document package, the working group and its decision.
create table working_group (
    id           bigint      not null auto_increment,
    order_no     varchar(50) not null,
    order_date   date        not null comment 'first day of the term',
    term_to      date        not null comment 'last day, inclusive',
    activated_on date        null,
    version      int         not null default 0,
    constraint pk_working_group primary key (id),
    constraint uq_working_group_order unique (order_no, order_date),
    constraint ck_working_group_term check (term_to > order_date)
) engine = InnoDB;

create table working_group_member (
    id            bigint       not null auto_increment,
    group_id      bigint       not null,
    person_id     bigint       not null,
    name          varchar(310) not null comment 'as in the order',
    post          varchar(200) not null,
    organisation  varchar(300) not null,
    category      varchar(25)  not null,
    role          varchar(10)  not null,
    username      varchar(100) null,
    since         date         not null,
    until         date         null comment 'last day, inclusive',
    leaving_order varchar(50)  null,
    constraint pk_working_group_member primary key (id),
    constraint fk_working_group_member_group foreign key (group_id) references working_group (id),
    constraint fk_working_group_member_person foreign key (person_id) references person (id),
    constraint fk_working_group_member_user foreign key (username) references app_user (username),
    constraint ck_working_group_member_category check (category in ('AUTHORISED_BODY_UNIT', 'SUBORDINATE_ORG', 'PUBLIC_ASSOCIATION')),
    constraint ck_working_group_member_role check (role in ('CHAIR', 'SECRETARY', 'MEMBER')),
    constraint ck_working_group_member_left check ((until is null) = (leaving_order is null))
) engine = InnoDB;

create table document_package (
    id                 bigint        not null auto_increment,
    state              varchar(15)   not null,
    previous_id        bigint        null,
    made_by            varchar(100)  not null,
    made_at            datetime(6)   not null,
    submitted_on       date          null,
    submitted_by       varchar(100)  null,
    override_reason    varchar(500)  null,
    staffing_check_id  bigint        null,
    staffing_qualified int           null,
    staffing_size      int           null,
    staffing_threshold decimal(5, 2) null,
    registration_no    varchar(50)   null,
    received_on        date          null,
    forwarded_on       date          null,
    forward_due        date          null comment 'written down when the step is taken; before, the calendar says',
    late_reason        varchar(500)  null,
    group_id           bigint        null,
    sitting_on         date          null,
    review_due         date          null,
    protocol_no        varchar(50)   null,
    protocol_date      date          null,
    votes_for          int           null,
    votes_against      int           null,
    signed_by          varchar(310)  null,
    valid_until        date          null comment 'for information: the first end of a document in it',
    closing_reason     varchar(500)  null,
    version            int           not null default 0,
    constraint pk_document_package primary key (id),
    constraint uq_document_package_registration unique (registration_no),
    constraint fk_document_package_previous foreign key (previous_id) references document_package (id),
    constraint fk_document_package_check foreign key (staffing_check_id) references staffing_check (id),
    constraint fk_document_package_group foreign key (group_id) references working_group (id),
    constraint ck_document_package_state check (state in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'FORWARDED', 'UNDER_REVIEW', 'COMPLIANT',
        'NON_COMPLIANT', 'WITHDRAWN', 'OUTDATED')),
    constraint ck_document_package_decided check (state not in ('COMPLIANT', 'NON_COMPLIANT', 'OUTDATED') or protocol_no is not null)
) engine = InnoDB;

create table document_package_item (
    id         bigint       not null auto_increment,
    package_id bigint       not null,
    kind       varchar(15)  not null,
    title      varchar(300) not null,
    number     varchar(100) null,
    item_date  date         null,
    valid_from date         null,
    valid_to   date         null,
    pages      int          not null,
    person_id  bigint       null,
    file_id    bigint       not null,
    sha256     char(64)     not null,
    constraint pk_document_package_item primary key (id),
    constraint fk_document_package_item_package foreign key (package_id) references document_package (id),
    constraint fk_document_package_item_person foreign key (person_id) references person (id),
    constraint fk_document_package_item_file foreign key (file_id) references stored_file (id),
    constraint ck_document_package_item_pages check (pages between 1 and 10000)
) engine = InnoDB;

create table package_check_line (
    package_id bigint       not null,
    line       varchar(20)  not null,
    complete   boolean      not null,
    valid      boolean      not null,
    complies   boolean      not null,
    note       varchar(300) null,
    constraint pk_package_check_line primary key (package_id, line),
    constraint fk_package_check_line_package foreign key (package_id) references document_package (id)
) engine = InnoDB;

create table package_vote (
    package_id bigint       not null,
    member_id  bigint       not null,
    vote       varchar(7)   null comment 'null: excluded',
    recusal    varchar(500) null comment 'why the member does not vote',
    dissent    varchar(500) null,
    cast_at    datetime(6)  not null,
    constraint pk_package_vote primary key (package_id, member_id),
    constraint fk_package_vote_package foreign key (package_id) references document_package (id),
    constraint fk_package_vote_member foreign key (member_id) references working_group_member (id),
    constraint ck_package_vote_one check ((vote is null) <> (recusal is null)),
    constraint ck_package_vote_value check (vote in ('FOR', 'AGAINST'))
) engine = InnoDB;
