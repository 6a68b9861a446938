package kz.bilik.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.bilik.web.shared.ClientAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the user of this session proved lately who he is, and how he does so again. */
@RequestScoped
public class RecentProof {

    @Inject
    private SignInService signIns;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "bilik.proof.minutes", defaultValue = "15")
    private int minutes;

    boolean isFresh() {
        return me.signedIn()
                .filter(signedIn -> isFresh(signIns.provenAt(signedIn), clock.instant(), minutes))
                .isPresent();
    }

    /** The last moment of the term still counts. */
    static boolean isFresh(Instant provenAt, Instant now, int minutes) {
        return !now.isAfter(provenAt.plus(Duration.ofMinutes(minutes)));
    }

    public boolean isWaiting() {
        return signIns.mustWait(me.getUsername(), addresses.of(request));
    }

    /** @param secret the password, or a code of the authenticator */
    public boolean give(String secret) {
        return me.signedIn()
                .filter(signedIn -> signIns.prove(signedIn, secret, addresses.of(request)))
                .isPresent();
    }

    public boolean isDemo() {
        return me.signedIn().filter(signIns::isDemo).isPresent();
    }

    public void giveAsDemo() {
        me.signedIn().ifPresent(signIns::proveAsDemo);
    }
}
