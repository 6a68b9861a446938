/**
 * Accounts: who may sign in, with which roles and until when, by which secrets, and from where he is signed in now.
 *
 * <p>Covers the role table and SEC-1 to SEC-3: roles are given by administrators and by delegation, nobody gives what he may not give, nobody changes his
 * own, and every change holds from the next request on. SEC-4 stands for the secrets of the sign-in: passwords, the links by which they are chosen, the
 * second factor. Everything is in the audit trail.
 *
 * <p>Out of scope: the sign-in itself with its cookies and its limits on guessing (web); who signs for the institute, which an appointment says and not a
 * role (organisation).
 */
package kz.bilik.account;
