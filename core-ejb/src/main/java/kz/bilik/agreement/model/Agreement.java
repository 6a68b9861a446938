package kz.bilik.agreement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.ConcludeAgreement;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.error.IllegalTransitionException;

/** The training agreement of one listener. */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "number")
    private String number;

    @Column(name = "agreement_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AgreementState state;

    @Column(name = "signed_by_listener_on")
    private LocalDate signedByListenerOn;

    @Column(name = "signed_by_institute_on")
    private LocalDate signedByInstituteOn;

    @Version
    @Column(name = "version")
    private int version;

    protected Agreement() {}

    public static Agreement drafted(ConcludeAgreement terms) {
        var agreement = new Agreement();
        agreement.enrolmentId = terms.enrolment().value();
        agreement.number = terms.number();
        agreement.date = terms.date();
        agreement.state = AgreementState.DRAFT;
        return agreement;
    }

    public void offer() {
        moveTo(AgreementState.OFFERED);
    }

    public void signByListener(LocalDate on) {
        moveTo(AgreementState.SIGNED_BY_LISTENER);
        signedByListenerOn = on;
    }

    public void signByInstitute(LocalDate on) {
        moveTo(AgreementState.IN_FORCE);
        signedByInstituteOn = on;
    }

    private void moveTo(AgreementState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("agreement", state, target);
        }
        state = target;
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }

    public AgreementState state() {
        return state;
    }
}
