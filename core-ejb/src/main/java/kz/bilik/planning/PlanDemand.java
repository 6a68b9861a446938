package kz.bilik.planning;

import kz.bilik.programme.Funding;

/** Places that the approved plans of the regions ask for, as courses can be made of them. */
public record PlanDemand(
        String programmeCode, Funding funding, String language, int quarter, String regionKato, int places) {}
