/** Pages of the certificates: the register, a certificate with its history, what may be done to it, and the papers to download. */
package kz.bilik.web.certificate;
