/** Pages of the mails: the delivery log of the institute and each user's own address. */
package kz.bilik.web.notification;
