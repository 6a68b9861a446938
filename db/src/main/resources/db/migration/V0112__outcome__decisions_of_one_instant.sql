-- A listener is decided about again after a reassessment, on a clock that stands still in the same instant; the latest decision is the one with the greatest id.
alter table outcome_decision
    add index ix_outcome_decision_enrolment (enrolment_id, id),
    drop index uq_outcome_decision_enrolment;
