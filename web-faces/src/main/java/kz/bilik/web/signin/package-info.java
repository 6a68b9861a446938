/**
 * Who is it: sign-in with name and password for people, with a key for internal systems.
 *
 * <p>Rights are read again for every request, so a role that ended or an account that was switched off ends at once on every
 * node. What a role may do is decided by the services of the core, not here. Out of scope: second factor, password change.
 */
package kz.bilik.web.signin;
