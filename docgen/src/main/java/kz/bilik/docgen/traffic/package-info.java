/** What every request passes before and after its work: trace, patience, the way out when the service stops. */
package kz.bilik.docgen.traffic;
