-- Paragraph 26, four eyes: everyone who entered a result is kept, because none of them confirms the protocol.
create table assessment_grader (
    assessment_id bigint       not null,
    username      varchar(100) not null,
    constraint pk_assessment_grader primary key (assessment_id, username),
    constraint fk_assessment_grader_assessment foreign key (assessment_id) references assessment (id)
) engine = InnoDB;

insert into assessment_grader (assessment_id, username)
select id, graded_by from assessment where graded_by is not null;
