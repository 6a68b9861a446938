package kz.bilik.web.staffing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.FilePaper;
import kz.bilik.staffing.PremisesDetail;
import kz.bilik.staffing.PremisesPaper;
import kz.bilik.staffing.PremisesRight;
import kz.bilik.staffing.PropertyService;
import kz.bilik.staffing.RecordPremises;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** Where courses are held, how long the papers hold, and the forms for new premises and new papers. */
@Named
@RequestScoped
public class PremisesView {

    @Inject
    private PropertyService property;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private String address;
    private BigDecimal area;
    private PremisesRight right;
    private long premises;
    private PremisesPaper paper;
    private String number;
    private LocalDate date;
    private LocalDate validTo;
    private Part copy;

    public List<PremisesDetail> getAll() {
        return property.premises();
    }

    public PremisesRight[] getRights() {
        return PremisesRight.values();
    }

    public PremisesPaper[] getPapers() {
        return PremisesPaper.values();
    }

    public boolean isEditor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public String record() {
        property.record(new RecordPremises(address, area, right));
        return done("staffing.premises.recorded");
    }

    public String file() {
        property.file(premises, new FilePaper(paper, number, date, validTo, UploadedPart.of(copy)));
        return done("staffing.premises.filed");
    }

    private String done(String word) {
        notices.done(words.get(word));
        return "/staffing/premises?faces-redirect=true";
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }

    public PremisesRight getRight() {
        return right;
    }

    public void setRight(PremisesRight right) {
        this.right = right;
    }

    public long getPremises() {
        return premises;
    }

    public void setPremises(long premises) {
        this.premises = premises;
    }

    public PremisesPaper getPaper() {
        return paper;
    }

    public void setPaper(PremisesPaper paper) {
        this.paper = paper;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public Part getCopy() {
        return copy;
    }

    public void setCopy(Part copy) {
        this.copy = copy;
    }
}
