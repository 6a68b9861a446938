/** Pages of reassessments and of protocols: who is on the list, who judges, the results, the appeal and the annulment. */
package kz.bilik.web.assessment;
