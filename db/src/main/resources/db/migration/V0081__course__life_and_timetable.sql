-- A course that was planned from a line of the annual schedule. Courses that were taken over finished have none.
alter table course
    add column schedule_line_id       bigint       null after programme_code,
    add column delivery               varchar(12)  not null default 'ONE_TIME' after distance,
    add column capacity               int          null after funding,
    add column place                  varchar(200) null after capacity,
    add column change_reason          varchar(500) null comment 'of the cancellation or the last postponement' after state,
    add column timetable_revision     int          not null default 0 after change_reason,
    add column timetable_published_at datetime(6)  null after timetable_revision,
    add column timetable_published_by varchar(100) null after timetable_published_at,
    add column timetable_reason       varchar(500) null comment 'why it was published with conflicts' after timetable_published_by,
    add constraint uq_course_schedule_line unique (schedule_line_id),
    add constraint fk_course_schedule_line foreign key (schedule_line_id) references schedule_line (id),
    add constraint ck_course_delivery check (delivery in ('ONE_TIME', 'STAGED')),
    add constraint ck_course_capacity check (capacity >= 1),
    add constraint ck_course_change_reason check (state not in ('CANCELLED', 'POSTPONED') or change_reason is not null);
create index ix_course_state on course (state, start_date);

create table course_stage (
    course_id  bigint not null,
    stage_no   int    not null,
    start_date date   not null,
    end_date   date   not null,
    constraint pk_course_stage primary key (course_id, stage_no),
    constraint fk_course_stage_course foreign key (course_id) references course (id),
    constraint ck_course_stage_dates check (end_date >= start_date)
) engine = InnoDB;

-- Who leads a course, and as which of the three categories of paragraph 20.
create table course_lead (
    course_id     bigint       not null,
    member_id     bigint       not null,
    category      varchar(12)  not null,
    profile_since date         null comment 'T1: works in the profile of the programme since',
    university    varchar(300) null comment 'T3',
    constraint pk_course_lead primary key (course_id, member_id),
    constraint fk_course_lead_course foreign key (course_id) references course (id),
    constraint fk_course_lead_member foreign key (member_id) references staff_member (id),
    constraint ck_course_lead_category check (category in ('PEDAGOGUE', 'SPECIALIST', 'PROFESSOR'))
) engine = InnoDB;

alter table course_session
    add column start_time      time         null after held_on,
    add column end_time        time         null after start_time,
    add column place_kind      varchar(14)  null,
    add column place           varchar(300) null,
    add column place_fold      varchar(300) null,
    add column instructor_kind varchar(10)  null,
    add column instructor_id   bigint       null,
    add column instructor_name varchar(300) null comment 'a guest of one class or more',
    add constraint fk_course_session_instructor foreign key (instructor_id) references staff_member (id),
    add constraint ck_course_session_times check (end_time > start_time),
    add constraint ck_course_session_place check (place_kind in ('ROOM', 'DISTANCE_LINK', 'ENTERPRISE')),
    add constraint ck_course_session_instructor check (instructor_kind is null or (instructor_kind = 'TRAINER') = (instructor_id is not null)
        and (instructor_kind = 'GUEST') = (instructor_name is not null));
create index ix_course_session_day on course_session (held_on, instructor_id);
