/** Pages of the annual schedule: its years, its lines, their agreement, its calendar. */
package kz.bilik.web.schedule;
