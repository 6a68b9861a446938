package kz.bilik.document;

import java.util.Arrays;
import java.util.Optional;

/** The papers that Bilik issues and keeps. */
public enum DocumentKind {
    CERTIFICATE("certificate"),
    SUPPLEMENT("supplement"),
    REFERENCE("reference"),
    APPLICATION_1("application-1"),
    APPLICATION_2("application-2"),
    PERSPECTIVE_PLAN("perspective-plan"),
    PLAN_REQUEST("plan-request"),
    DISTRICT_PLAN("district-plan"),
    REGION_PLAN("region-plan"),
    ADMISSION_ORDER("admission-order"),
    AGREEMENT("agreement"),
    ASSESSMENT_PROTOCOL("assessment-protocol"),
    LISTENER_ORDER("listener-order"),
    BLANK_ACT("blank-act"),
    CERTIFICATE_REGISTER("certificate-register"),
    COMMISSION_DECISION("commission-decision"),
    EXPULSION_ORDER("expulsion-order"),
    NOTIFICATION("notification");

    private final String template;

    DocumentKind(String template) {
        this.template = template;
    }

    /** Template id of the document service, and the word that stands in addresses, folders and the database. */
    public String template() {
        return template;
    }

    public static Optional<DocumentKind> ofTemplate(String template) {
        return Arrays.stream(values())
                .filter(kind -> kind.template.equals(template))
                .findFirst();
    }
}
