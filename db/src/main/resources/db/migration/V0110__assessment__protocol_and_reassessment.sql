-- Paragraph 26: a protocol has a number, a commission with its offices and a frozen paper; it is appealed against within a working day and
-- annulled by an order. Paragraph 27: a reassessment is an assessment of its own with a list of its own.
alter table assessment
    add column with_course_id bigint       null comment 'the next stream with which a reassessment is held' after course_id,
    add column number_year    int          null after protocol_no,
    add column number_seq     bigint       null after number_year,
    add column confirmed_at   datetime(6)  null comment 'for the first time; an appeal does not take it back' after confirmed_by,
    add column appeal_by      varchar(100) null,
    add column appeal_at      datetime(6)  null,
    add column appeal_reason  varchar(500) null,
    add column annul_order_no varchar(40)  null,
    add column annul_order_on date         null,
    add column annul_reason   varchar(500) null,
    add column annulled_by    varchar(100) null,
    add column language       char(2)      null,
    add column snapshot       json         null comment 'as the document service prints the protocol',
    add column data_hash      char(64)     null,
    add column live           tinyint generated always as (case when state = 'ANNULLED' then null else 1 end) stored,
    add constraint uq_assessment_live unique (course_id, kind, held_on, live),
    add constraint uq_assessment_number unique (number_year, number_seq),
    add constraint fk_assessment_with_course foreign key (with_course_id) references course (id),
    add constraint ck_assessment_annulled check ((state = 'ANNULLED') = (annul_reason is not null)),
    drop index uq_assessment;

update assessment set confirmed_at = timestamp(held_on) where confirmed_by is not null;

alter table assessment_commission
    add column office varchar(10) not null default 'MEMBER',
    add constraint ck_assessment_commission_office check (office in ('CHAIR', 'MEMBER', 'SECRETARY'));

-- Who is on the list of a reassessment; the list of the assessment that ends a course is the course.
create table assessment_candidate (
    assessment_id bigint not null,
    enrolment_id  bigint not null,
    constraint pk_assessment_candidate primary key (assessment_id, enrolment_id),
    constraint fk_assessment_candidate_assessment foreign key (assessment_id) references assessment (id),
    constraint fk_assessment_candidate_enrolment foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB;
