/** Pages about accounts: those of others, for whoever keeps them, and one's own with its password, sessions and second factor. */
package kz.bilik.web.account;
