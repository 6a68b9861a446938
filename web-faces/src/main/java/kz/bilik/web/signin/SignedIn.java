package kz.bilik.web.signin;

import java.io.Serializable;

/** What the session keeps of a sign-in: the name only. Rights are read anew for each request. */
record SignedIn(String username) implements Serializable {

    static final String SESSION_ATTRIBUTE = "bilik.signedIn";
}
