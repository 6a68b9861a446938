package kz.bilik.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The signed-in user as a page asks about him. */
@Named
@RequestScoped
public class Me {

    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return account().isPresent();
    }

    public String getUsername() {
        return account().map(Account::username).orElse("");
    }

    public String getDisplayName() {
        return account().map(Account::displayName).orElse("");
    }

    public Set<String> getRoles() {
        return account().map(Account::roles).orElse(Set.of());
    }

    public boolean is(String role) {
        return getRoles().contains(role);
    }

    public boolean isAny(String... roles) {
        return Stream.of(roles).anyMatch(this::is);
    }

    /** Whether the roles wait until an authenticator is made known. */
    public boolean isHeldBack() {
        return account().filter(Account::heldBack).isPresent();
    }

    /** The row of the session that asks; 0 when nobody is signed in. */
    public long session() {
        return signedIn().map(SignedIn::session).orElse(0L);
    }

    Optional<SignedIn> signedIn() {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SignedIn.SESSION_ATTRIBUTE))
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private Optional<Account> account() {
        return Optional.ofNullable((Account) request.getAttribute(BilikAuthentication.ACCOUNT));
    }
}
