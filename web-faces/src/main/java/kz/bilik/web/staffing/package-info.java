/** Pages of paragraph 3: people and what qualifies them, the share and why, its trend and thought experiments, regulating documents, premises. */
package kz.bilik.web.staffing;
