package kz.bilik.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/** The users of the database as an identity store of the platform. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignInService signIns;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof PasswordCredential typed) {
            var account = signIns.signIn(typed.username(), typed.password(), typed.address());
            typed.clear();
            return result(account);
        }
        if (credential instanceof CodeCredential code) {
            return result(signIns.signInByCode(code.username(), code.code(), code.address()));
        }
        if (credential instanceof DemoCredential demo) {
            return result(signIns.signInAsDemo(demo.username()));
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    private static CredentialValidationResult result(Optional<Account> account) {
        return account.map(known -> new CredentialValidationResult(known.username(), known.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
