create index ix_organisation_region on organisation (type, region_kato, kato);

-- The campaign of a year plans the courses of the next one (paragraphs 10–12).
create table plan_cycle (
    id                      bigint       not null auto_increment,
    year                    smallint     not null,
    financial_year          smallint     not null,
    state                   varchar(20)  not null,
    perspective_approved_by varchar(100) null,
    perspective_approved_at datetime(6)  null,
    execution_report        varchar(2000) null,
    created_at              datetime(6)  not null,
    version                 int          not null default 0,
    constraint pk_plan_cycle primary key (id),
    constraint uq_plan_cycle_year unique (year),
    constraint ck_plan_cycle_financial_year check (financial_year = year + 1),
    constraint ck_plan_cycle_state check (state in ('OPEN', 'REQUESTS_SENT', 'DISTRICT_STAGE', 'REGION_STAGE', 'APPROVED', 'IN_EXECUTION', 'CLOSED'))
) engine = InnoDB;

create table perspective_line (
    id              bigint       not null auto_increment,
    cycle_id        bigint       not null,
    position        int          not null,
    programme_id    bigint       not null,
    places_q1       int          not null,
    places_q2       int          not null,
    places_q3       int          not null,
    places_q4       int          not null,
    funding         varchar(20)  not null,
    responsible     varchar(200) not null,
    expected_result varchar(500) not null,
    constraint pk_perspective_line primary key (id),
    constraint uq_perspective_line_position unique (cycle_id, position),
    constraint fk_perspective_line_cycle foreign key (cycle_id) references plan_cycle (id),
    constraint fk_perspective_line_programme foreign key (programme_id) references programme (id),
    constraint ck_perspective_line_places check (places_q1 >= 0 and places_q2 >= 0 and places_q3 >= 0 and places_q4 >= 0),
    constraint ck_perspective_line_funding check (funding in ('REPUBLICAN_BUDGET', 'LOCAL_BUDGET', 'EXTRA_BUDGET'))
) engine = InnoDB;

create table plan_request (
    id              bigint       not null auto_increment,
    cycle_id        bigint       not null,
    recipient       varchar(16)  not null,
    region_kato     char(9)      null,
    organisation_id bigint       null,
    recipient_key   varchar(30)  not null comment 'REGION-390000000, ORGANISATION-12',
    state           varchar(10)  not null,
    sent_at         datetime(6)  null,
    sent_by         varchar(100) null,
    late            boolean      not null default false,
    late_reason     varchar(500) null,
    reply_by        date         null,
    read_at         datetime(6)  null,
    answered_at     datetime(6)  null,
    answer          varchar(2000) null,
    version         int          not null default 0,
    constraint pk_plan_request primary key (id),
    constraint uq_plan_request_recipient unique (cycle_id, recipient_key),
    constraint fk_plan_request_cycle foreign key (cycle_id) references plan_cycle (id),
    constraint fk_plan_request_region foreign key (region_kato) references region (kato),
    constraint fk_plan_request_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_plan_request_recipient check (recipient in ('REGION', 'DISTRICT', 'AUTHORISED_BODY')),
    constraint ck_plan_request_state check (state in ('DRAFT', 'SENT', 'READ', 'ANSWERED')),
    constraint ck_plan_request_late check (not late or late_reason is not null)
) engine = InnoDB;

create table region_plan (
    id              bigint       not null auto_increment,
    cycle_id        bigint       not null,
    region_kato     char(9)      not null,
    financial_year  smallint     not null,
    state           varchar(12)  not null,
    revision        int          not null default 1 comment 'grows with every amendment',
    submitted_at    datetime(6)  null,
    submitted_by    varchar(100) null,
    late            boolean      not null default false,
    late_reason     varchar(500) null,
    missing_reason  varchar(500) null comment 'why it was submitted without some districts',
    remarks         varchar(2000) null comment 'of the last return',
    amend_reason    varchar(500) null,
    approved_at     datetime(6)  null,
    approved_by     varchar(100) null,
    approved_revision int        null,
    version         int          not null default 0,
    constraint pk_region_plan primary key (id),
    constraint uq_region_plan unique (cycle_id, region_kato),
    constraint fk_region_plan_cycle foreign key (cycle_id) references plan_cycle (id),
    constraint fk_region_plan_region foreign key (region_kato) references region (kato),
    constraint ck_region_plan_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'AMENDED'))
) engine = InnoDB;

create table region_plan_absence (
    cycle_id    bigint       not null,
    region_kato char(9)      not null,
    reason      varchar(500) not null,
    constraint pk_region_plan_absence primary key (cycle_id, region_kato),
    constraint fk_region_plan_absence_cycle foreign key (cycle_id) references plan_cycle (id),
    constraint fk_region_plan_absence_region foreign key (region_kato) references region (kato)
) engine = InnoDB;

-- What the region states for a programme where it differs from the sum of the lines (R-12.1).
create table region_plan_total (
    region_plan_id bigint       not null,
    programme_code varchar(40)  not null,
    places         int          not null,
    reason         varchar(500) null,
    constraint pk_region_plan_total primary key (region_plan_id, programme_code),
    constraint fk_region_plan_total_plan foreign key (region_plan_id) references region_plan (id),
    constraint ck_region_plan_total_places check (places >= 0)
) engine = InnoDB;

create table district_plan (
    id              bigint       not null auto_increment,
    cycle_id        bigint       not null,
    region_kato     char(9)      not null,
    organisation_id bigint       not null,
    state           varchar(12)  not null,
    submitted_at    datetime(6)  null,
    submitted_by    varchar(100) null,
    late            boolean      not null default false,
    late_reason     varchar(500) null,
    remarks         varchar(2000) null comment 'of the last return',
    decided_at      datetime(6)  null,
    decided_by      varchar(100) null,
    version         int          not null default 0,
    constraint pk_district_plan primary key (id),
    constraint uq_district_plan unique (cycle_id, organisation_id),
    constraint fk_district_plan_cycle foreign key (cycle_id) references plan_cycle (id),
    constraint fk_district_plan_region foreign key (region_kato) references region (kato),
    constraint fk_district_plan_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_district_plan_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'))
) engine = InnoDB;
create index ix_district_plan_region on district_plan (cycle_id, region_kato, state, late);

-- One file that was read; its lines come into the plan only when it is confirmed.
create table plan_import (
    id               bigint       not null auto_increment,
    district_plan_id bigint       null,
    region_plan_id   bigint       null,
    state            varchar(10)  not null,
    file_name        varchar(200) not null,
    uploaded_by      varchar(100) not null,
    uploaded_at      datetime(6)  not null,
    confirmed_at     datetime(6)  null,
    undone_at        datetime(6)  null,
    version          int          not null default 0,
    constraint pk_plan_import primary key (id),
    constraint fk_plan_import_district foreign key (district_plan_id) references district_plan (id),
    constraint fk_plan_import_region foreign key (region_plan_id) references region_plan (id),
    constraint ck_plan_import_owner check ((district_plan_id is null) <> (region_plan_id is null)),
    constraint ck_plan_import_state check (state in ('READ', 'CONFIRMED', 'DISCARDED', 'UNDONE'))
) engine = InnoDB;

-- A line of a plan form. While something is missing or wrong it keeps what was typed, and counts nowhere.
create table plan_line (
    id               bigint       not null auto_increment,
    cycle_id         bigint       not null,
    region_kato      char(9)      not null,
    district_plan_id bigint       null,
    region_plan_id   bigint       null,
    typed            json         not null comment 'the cells as they were typed; an individual number that was read is not among them',
    complete         boolean      not null,
    programme_id     bigint       null,
    programme_code   varchar(40)  null,
    position_group   varchar(20)  null,
    headcount        int          null,
    person_id        bigint       null,
    language         char(2)      null,
    quarter          tinyint      null,
    funding          varchar(20)  null,
    merge_key        char(64)     null comment 'sha-256 of what makes the line this one and not another',
    changed_by       varchar(100) not null,
    changed_at       datetime(6)  not null,
    version          int          not null default 0,
    constraint pk_plan_line primary key (id),
    constraint uq_plan_line_district unique (district_plan_id, merge_key),
    constraint uq_plan_line_region unique (region_plan_id, merge_key),
    constraint fk_plan_line_cycle foreign key (cycle_id) references plan_cycle (id),
    constraint fk_plan_line_region foreign key (region_kato) references region (kato),
    constraint fk_plan_line_district_plan foreign key (district_plan_id) references district_plan (id),
    constraint fk_plan_line_region_plan foreign key (region_plan_id) references region_plan (id),
    constraint fk_plan_line_programme foreign key (programme_id) references programme (id),
    constraint fk_plan_line_person foreign key (person_id) references person (id),
    constraint ck_plan_line_owner check ((district_plan_id is null) <> (region_plan_id is null)),
    constraint ck_plan_line_complete check (not complete or (programme_id is not null and position_group is not null and headcount >= 1
        and language is not null and quarter between 1 and 4 and funding is not null and merge_key is not null)),
    constraint ck_plan_line_person check (person_id is null or headcount is null or headcount = 1),
    constraint ck_plan_line_group check (position_group in ('HEAD', 'METHODOLOGIST', 'PEDAGOGUE')),
    constraint ck_plan_line_funding check (funding in ('REPUBLICAN_BUDGET', 'LOCAL_BUDGET', 'EXTRA_BUDGET'))
) engine = InnoDB;
create index ix_plan_line_totals on plan_line (cycle_id, region_kato, complete, programme_code, district_plan_id, headcount);
create index ix_plan_line_form on plan_line (district_plan_id, id);
create index ix_plan_line_own on plan_line (region_plan_id, id);

create table plan_import_row (
    import_id bigint        not null,
    row_no    int           not null comment 'row of the sheet',
    outcome   varchar(10)   not null,
    cells     json          not null comment 'as read; after the confirmation as the line has it, without the individual number',
    problems  json          not null comment '[{column, code}]',
    line_id   bigint        null comment 'the line that it changes, and after the confirmation the one it made',
    before_cells json       null comment 'what the line said before',
    before_person bigint    null,
    constraint pk_plan_import_row primary key (import_id, row_no),
    constraint fk_plan_import_row_import foreign key (import_id) references plan_import (id),
    constraint ck_plan_import_row_outcome check (outcome in ('NEW', 'CHANGED', 'UNCHANGED', 'WARNING', 'ERROR'))
) engine = InnoDB;

-- What preschools need (DOC-13a); the district decides each before it submits (R-11.2).
create table plan_need (
    id              bigint       not null auto_increment,
    cycle_id        bigint       not null,
    organisation_id bigint       not null,
    region_kato     char(9)      not null,
    district_kato   char(4)      not null,
    typed           json         not null,
    programme_id    bigint       not null,
    headcount       int          not null,
    state           varchar(10)  not null,
    reason          varchar(500) null,
    line_id         bigint       null,
    stated_by       varchar(100) not null,
    stated_at       datetime(6)  not null,
    decided_by      varchar(100) null,
    decided_at      datetime(6)  null,
    version         int          not null default 0,
    constraint pk_plan_need primary key (id),
    constraint fk_plan_need_cycle foreign key (cycle_id) references plan_cycle (id),
    constraint fk_plan_need_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_plan_need_programme foreign key (programme_id) references programme (id),
    constraint ck_plan_need_state check (state in ('STATED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_plan_need_reason check (state <> 'DECLINED' or reason is not null)
) engine = InnoDB;
create index ix_plan_need_district on plan_need (cycle_id, region_kato, district_kato, state);

-- The plan of a region as it was approved. An amendment changes nothing here until it is approved itself.
create table approved_plan_line (
    id             bigint      not null auto_increment,
    region_plan_id bigint      not null,
    revision       int         not null,
    financial_year smallint    not null,
    region_kato    char(9)     not null,
    programme_code varchar(40) not null,
    district_plan_id bigint    null,
    position_group varchar(20) not null,
    headcount      int         not null,
    person_id      bigint      null,
    language       char(2)     not null,
    quarter        tinyint     not null,
    funding        varchar(20) not null,
    constraint pk_approved_plan_line primary key (id),
    constraint fk_approved_plan_line_plan foreign key (region_plan_id) references region_plan (id),
    constraint fk_approved_plan_line_person foreign key (person_id) references person (id)
) engine = InnoDB;
create index ix_approved_plan_line_standing on approved_plan_line (region_plan_id, revision, programme_code, person_id, headcount);

create table approved_plan_total (
    region_plan_id bigint      not null,
    revision       int         not null,
    programme_code varchar(40) not null,
    places         int         not null,
    constraint pk_approved_plan_total primary key (region_plan_id, revision, programme_code),
    constraint fk_approved_plan_total_plan foreign key (region_plan_id) references region_plan (id)
) engine = InnoDB;
