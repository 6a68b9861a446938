/**
 * Who is it: sign-in with name, password and, where the account has one, a second factor for people; with a key for internal systems.
 *
 * <p>Rights are read again for every request, and so is whether the session goes on: a role that ended, an account that was switched off or a session that was ended
 * elsewhere is over at once on every node. What a role may do is decided by the services of the core, not here; how secrets are chosen and kept, by its feature account.
 */
package kz.bilik.web.signin;
