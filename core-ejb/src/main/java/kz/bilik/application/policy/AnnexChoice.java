package kz.bilik.application.policy;

import kz.bilik.application.Addressee;
import kz.bilik.application.AnnexForm;

/**
 * The form of an application and to whom it goes.
 *
 * @param form null where none is prescribed
 * @param switched whether the applicant had chosen the other form
 */
public record AnnexChoice(AnnexForm form, Addressee addressee, boolean switched) {}
