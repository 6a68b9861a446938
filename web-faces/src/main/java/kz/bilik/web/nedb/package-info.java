/** Pages of the data that go to the national education database: tasks, their files and the layout of the files. */
package kz.bilik.web.nedb;
