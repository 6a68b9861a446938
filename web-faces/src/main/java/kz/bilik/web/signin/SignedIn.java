package kz.bilik.web.signin;

import java.io.Serializable;

/**
 * What the session keeps of a sign-in: the name, and the row that says whether the session goes on. Rights are read anew for each request.
 *
 * @param session id of the row, the same on every node
 */
record SignedIn(String username, long session) implements Serializable {

    static final String SESSION_ATTRIBUTE = "bilik.signedIn";
}
