/** Pages of the planning campaign: the chain on one screen, the plan of a region, the plan form with its file, requests and needs. */
package kz.bilik.web.planning;
