/** The tray of background jobs, and their progress for programs. */
package kz.bilik.web.job;
