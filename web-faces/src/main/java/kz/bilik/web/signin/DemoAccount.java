package kz.bilik.web.signin;

import java.util.List;

/** A user of the demonstration data with its roles, offered on the sign-in page while {@code bilik.demo} is on. */
public record DemoAccount(String username, String displayName, List<String> roles) {

    public DemoAccount {
        roles = List.copyOf(roles);
    }
}
