/** Pages of applications: lists by role, the form that saves itself, decisions, places in the plan, priority and shares (paragraph 9). */
package kz.bilik.web.application;
