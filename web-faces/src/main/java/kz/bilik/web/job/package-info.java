/** The tray of background jobs. */
package kz.bilik.web.job;
