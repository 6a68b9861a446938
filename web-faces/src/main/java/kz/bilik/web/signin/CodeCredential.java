package kz.bilik.web.signin;

import jakarta.security.enterprise.credential.Credential;

/** The code of somebody who has given the right password before, and the address it came from. */
record CodeCredential(String username, String code, String address) implements Credential {

    @Override
    public String toString() {
        return "code of " + username;
    }
}
