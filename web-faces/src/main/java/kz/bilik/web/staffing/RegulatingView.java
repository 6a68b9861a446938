package kz.bilik.web.staffing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.ApproveDocument;
import kz.bilik.staffing.PropertyService;
import kz.bilik.staffing.RegulatingDocumentRow;
import kz.bilik.staffing.RegulatingKind;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The documents that regulate the work: what is in force, what is missing, and the form for the next version. */
@Named
@RequestScoped
public class RegulatingView {

    @Inject
    private PropertyService property;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private RegulatingKind kind;
    private String title;
    private String orderNo;
    private LocalDate orderDate;
    private LocalDate inForceFrom;
    private LocalDate inForceTo;
    private Part copy;

    public List<RegulatingDocumentRow> of(RegulatingKind wanted) {
        return property.documents().stream()
                .filter(document -> document.kind() == wanted)
                .toList();
    }

    public boolean isInForce(RegulatingDocumentRow document) {
        return document.isInForceOn(LocalDate.now(clock));
    }

    public List<Ground> getMissing() {
        return property.documentsOn(LocalDate.now(clock)).grounds();
    }

    public RegulatingKind[] getKinds() {
        return RegulatingKind.values();
    }

    public boolean isEditor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String approve() {
        property.approve(
                new ApproveDocument(kind, title, orderNo, orderDate, inForceFrom, inForceTo, UploadedPart.of(copy)));
        notices.done(words.of("staffing.documents.done", title));
        return "/staffing/documents?faces-redirect=true";
    }

    public RegulatingKind getKind() {
        return kind;
    }

    public void setKind(RegulatingKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getOrderNo() {
        return orderNo;
    }

    public void setOrderNo(String orderNo) {
        this.orderNo = orderNo;
    }

    public LocalDate getOrderDate() {
        return orderDate;
    }

    public void setOrderDate(LocalDate orderDate) {
        this.orderDate = orderDate;
    }

    public LocalDate getInForceFrom() {
        return inForceFrom;
    }

    public void setInForceFrom(LocalDate inForceFrom) {
        this.inForceFrom = inForceFrom;
    }

    public LocalDate getInForceTo() {
        return inForceTo;
    }

    public void setInForceTo(LocalDate inForceTo) {
        this.inForceTo = inForceTo;
    }

    public Part getCopy() {
        return copy;
    }

    public void setCopy(Part copy) {
        this.copy = copy;
    }
}
