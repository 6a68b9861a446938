package kz.bilik.web.signin;

import jakarta.security.enterprise.credential.Credential;

/** Name and password as typed, and the address they came from. */
public final class PasswordCredential implements Credential {

    private final String username;
    private final char[] password;
    private final String address;

    public PasswordCredential(String username, String password, String address) {
        this.username = username;
        this.password = password.toCharArray();
        this.address = address;
    }

    String username() {
        return username;
    }

    String password() {
        return String.valueOf(password);
    }

    String address() {
        return address;
    }

    @Override
    public void clear() {
        java.util.Arrays.fill(password, ' ');
    }
}
