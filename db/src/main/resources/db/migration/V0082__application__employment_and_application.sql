-- A number that fails the check is a person's all the same, by decision of the administrator (R-9.4).
alter table person add column iin_exception varchar(500) null comment 'why the number was admitted; null for a number that fits' after created_at;

-- Who works at which preschool, as its head entered it.
create table employment (
    id               bigint          not null auto_increment,
    person_id        bigint          not null,
    organisation_id  bigint          not null,
    surname          varchar(100)    not null comment 'as the employer reads it in the identity document',
    name             varchar(100)    not null,
    patronymic       varchar(100)    null,
    sort_key         varbinary(1000) not null,
    fold_key         varchar(310)    not null,
    birth_date       date            not null,
    sex              varchar(6)      not null,
    identity_flags   varchar(100)    not null default '' comment 'what does not agree with the number and is not confirmed',
    identity_note    varchar(500)    null,
    position         varchar(150)    not null,
    position_group   varchar(20)     null comment 'null: a position that the Rules are not about',
    valid_from       date            not null,
    valid_to         date            null,
    category         varchar(20)     not null,
    category_on      date            null,
    category_until   date            null,
    experience_years int             null,
    work_language    char(2)         null,
    entered_by       varchar(100)    not null,
    entered_at       datetime(6)     not null,
    version          int             not null default 0,
    constraint pk_employment primary key (id),
    constraint fk_employment_person foreign key (person_id) references person (id),
    constraint fk_employment_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_employment_sex check (sex in ('MALE', 'FEMALE')),
    constraint ck_employment_group check (position_group in ('HEAD', 'METHODOLOGIST', 'PEDAGOGUE')),
    constraint ck_employment_category check (category in ('NONE', 'PEDAGOGUE', 'MODERATOR', 'EXPERT', 'RESEARCHER', 'MASTER')),
    constraint ck_employment_dates check (valid_to is null or valid_to >= valid_from)
) engine = InnoDB;
create index ix_employment_organisation on employment (organisation_id, valid_to, sort_key(200));
create index ix_employment_person on employment (person_id, valid_to);

-- Applications for a course (paragraph 9). A draft may be unfinished; from the registration on nothing is missing.
create table application (
    id                  bigint       not null auto_increment,
    person_id           bigint       not null,
    employment_id       bigint       not null,
    organisation_id     bigint       not null,
    region_kato         char(9)      not null,
    district_kato       char(4)      not null,
    position_group      varchar(20)  null,
    form                varchar(10)  null comment 'null: paid from other sources, for which no annex is prescribed',
    form_switched       boolean      not null default false comment 'the applicant chose the other annex',
    addressee           varchar(15)  not null,
    addressee_id        bigint       null comment 'preschool or department; null for the administration of a city',
    state               varchar(15)  not null,
    year                smallint     not null comment 'calendar year of the application',
    programme_id        bigint       null,
    programme_code      varchar(40)  null,
    funding             varchar(20)  null,
    language            char(2)      null,
    study_year          smallint     null,
    quarter             tinyint      null,
    phone               varchar(40)  null,
    email               varchar(100) null,
    education           varchar(400) null,
    experience_total    int          null,
    experience_teaching int          null,
    category            varchar(20)  null,
    category_on         date         null,
    last_topic          varchar(300) null,
    last_hours          int          null,
    last_certificate    varchar(50)  null,
    last_course_on      date         null comment 'day of the certificate that the applicant states',
    pedagogues          int          null,
    acting_name         varchar(300) null,
    acting_post         varchar(150) null,
    consent             boolean      not null default false,
    filed_by            varchar(100) not null,
    on_behalf           boolean      not null,
    number              varchar(20)  null,
    registered_on       date         null,
    first_registered_on date         null comment 'counts for the priority; kept when the application is returned or carried over',
    first_number        varchar(20)  null,
    submitted_at        datetime(6)  null,
    decided_by          varchar(100) null,
    decided_at          datetime(6)  null,
    reason              varchar(500) null,
    plan_line_id        bigint       null,
    placed_by           varchar(100) null,
    placed_at           datetime(6)  null,
    carried_from_id     bigint       null,
    paper_language      char(2)      null,
    wording             longtext     null comment 'what the registered paper says, frozen',
    data_hash           char(64)     null,
    created_at          datetime(6)  not null,
    changed_at          datetime(6)  not null,
    version             int          not null default 0,
    active_key          varchar(80) as (case when state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'PLANNED', 'LISTED', 'ENROLLED')
        then concat_ws('|', person_id, programme_code, year) end) persistent,
    constraint pk_application primary key (id),
    constraint uq_application_number unique (number),
    constraint uq_application_active unique (active_key),
    constraint fk_application_person foreign key (person_id) references person (id),
    constraint fk_application_employment foreign key (employment_id) references employment (id),
    constraint fk_application_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_application_region foreign key (region_kato) references region (kato),
    constraint fk_application_programme foreign key (programme_id) references programme (id),
    constraint fk_application_line foreign key (plan_line_id) references plan_line (id) on delete set null,
    constraint fk_application_carried foreign key (carried_from_id) references application (id),
    constraint ck_application_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'PLANNED', 'LISTED',
        'ENROLLED', 'WITHDRAWN', 'CARRIED_OVER')),
    constraint ck_application_form check (form in ('ANNEX_1', 'ANNEX_2')),
    constraint ck_application_addressee check (addressee in ('PRESCHOOL', 'DISTRICT', 'REGION')),
    constraint ck_application_group check (position_group in ('HEAD', 'METHODOLOGIST', 'PEDAGOGUE')),
    constraint ck_application_funding check (funding in ('REPUBLICAN_BUDGET', 'LOCAL_BUDGET', 'EXTRA_BUDGET')),
    constraint ck_application_complete check (state in ('DRAFT', 'WITHDRAWN') or (programme_id is not null and programme_code is not null
        and funding is not null and language is not null and study_year is not null and quarter between 1 and 4 and consent
        and number is not null and registered_on is not null and first_registered_on is not null)),
    constraint ck_application_reason check (state not in ('RETURNED', 'DECLINED') or reason is not null)
) engine = InnoDB;
create index ix_application_person on application (person_id, state);
create index ix_application_organisation on application (organisation_id, state);
create index ix_application_region on application (region_kato, study_year, state, programme_code);
create index ix_application_district on application (district_kato, study_year, state);
create index ix_application_line on application (plan_line_id, state);
create index ix_application_filer on application (filed_by, state);

-- Which papers there are is said by the program; each feature adds its own.
alter table document drop constraint if exists ck_document_kind;
