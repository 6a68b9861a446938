package kz.bilik.certificate.model;

import kz.bilik.enrolment.EnrolmentState;

/** What is recorded about a listener at the moment of issue. */
public record ListenerStanding(EnrolmentState state, boolean agreementInForce, boolean certified) {

    public boolean passed() {
        return state == EnrolmentState.PASSED;
    }

    public boolean expelled() {
        return state == EnrolmentState.EXPELLED || state == EnrolmentState.EXPULSION_CASE;
    }
}
