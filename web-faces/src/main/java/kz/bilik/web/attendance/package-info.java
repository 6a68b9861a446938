/** Marking attendance (paragraph 23(3)): the classes that lack marks, one of them on a phone, the register as a grid, the journal as a paper. */
package kz.bilik.web.attendance;
