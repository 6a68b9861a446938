package kz.bilik.web.signin;

import jakarta.security.enterprise.credential.Credential;

/** Asks to come in as a demonstration user, without a password. */
public record DemoCredential(String username) implements Credential {}
