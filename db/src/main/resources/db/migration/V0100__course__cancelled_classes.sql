-- A class that was not held, why, and the one that takes its place. Once it is replaced its hours are those of the other one.
alter table course_session
    add column counted       boolean      not null default true comment 'its hours are of the course: false once another class has taken its place',
    add column cancelled_at  datetime(6)  null,
    add column cancelled_by  varchar(100) null,
    add column cancel_reason varchar(500) null,
    add column replaces_id   bigint       null,
    add constraint uq_course_session_replaces unique (replaces_id),
    add constraint fk_course_session_replaces foreign key (replaces_id) references course_session (id),
    add constraint ck_course_session_cancelled check ((cancelled_at is null) = (cancel_reason is null)
        and (cancelled_at is null) = (cancelled_by is null) and (counted or cancelled_at is not null));
