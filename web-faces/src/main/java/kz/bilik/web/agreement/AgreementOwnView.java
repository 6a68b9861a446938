package kz.bilik.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.agreement.AgreementDetail;
import kz.bilik.agreement.AgreementSigning;
import kz.bilik.agreement.AgreementState;

/** The agreements of the signed-in listener: those that wait for a signature first. */
@Named
@RequestScoped
public class AgreementOwnView {

    @Inject
    private AgreementSigning signing;

    private List<AgreementDetail> own;

    public List<AgreementDetail> getWaiting() {
        return own().stream()
                .filter(agreement -> agreement.state() == AgreementState.OFFERED)
                .toList();
    }

    public List<AgreementDetail> getOthers() {
        return own().stream()
                .filter(agreement -> agreement.state() != AgreementState.OFFERED)
                .toList();
    }

    private List<AgreementDetail> own() {
        if (own == null) {
            own = signing.own();
        }
        return own;
    }
}
