package kz.bilik.nedb.policy;

import kz.bilik.nedb.NedbResult;
import kz.bilik.nedb.NedbTaskState;

/** @param certificateNumber of the signed certificate; null when there is none */
public record ExportFacts(NedbTaskState state, NedbResult result, String certificateNumber) {}
