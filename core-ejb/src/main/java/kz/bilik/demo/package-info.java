/**
 * Courses to look at: one that is being taught and one that has ended and waits for its certificates, so that every role of a
 * demonstration has something real before it. They go through the same services as all courses. Out of scope: users and organisations,
 * which the database brings.
 */
package kz.bilik.demo;
