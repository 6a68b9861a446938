-- A member of a commission sees the cases of the commissions that name him (model 7), here those of assessments.
create table assessment_commission (
    assessment_id bigint not null,
    user_id       bigint not null,
    constraint pk_assessment_commission primary key (assessment_id, user_id),
    constraint fk_assessment_commission_assessment foreign key (assessment_id) references assessment (id),
    constraint fk_assessment_commission_user foreign key (user_id) references app_user (id)
) engine = InnoDB;

create index ix_assessment_commission_user on assessment_commission (user_id);
