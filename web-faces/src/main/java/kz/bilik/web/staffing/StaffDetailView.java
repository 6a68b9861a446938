package kz.bilik.web.staffing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.AddContract;
import kz.bilik.staffing.AddGround;
import kz.bilik.staffing.CertifyTrainer;
import kz.bilik.staffing.ContractKind;
import kz.bilik.staffing.GroundValue;
import kz.bilik.staffing.StaffDetail;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.StaffService;
import kz.bilik.web.file.UploadedPart;
import kz.bilik.web.shared.AskedRecord;
import kz.bilik.web.shared.Basis;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** One person with everything that qualifies, and the forms by which it is entered. */
@Named
@RequestScoped
public class StaffDetailView {

    @Inject
    private StaffService staff;

    @Inject
    private Words words;

    @Inject
    private AskedRecord asked;

    @Inject
    private Basis basis;

    @Inject
    private Me me;

    private GroundValue value;
    private String groundNo;
    private LocalDate groundDate;
    private LocalDate groundTo;
    private LocalDate experienceFrom;
    private Part groundFile;
    private ContractKind contractKind;
    private String contractNo;
    private LocalDate contractDate;
    private LocalDate contractFrom;
    private LocalDate contractTo;
    private Part contractFile;
    private String programme;
    private String certificateNo;
    private LocalDate certificateDate;
    private Part certificateFile;
    private long ground;

    public void open() {
        getMember();
    }

    public StaffDetail getMember() {
        return staff.member(id());
    }

    private StaffMemberId id() {
        return new StaffMemberId(asked.id("staff member"));
    }

    public boolean isEditor() {
        return me.is(Roles.INSTITUTE_ADMIN);
    }

    public GroundValue[] getValues() {
        return GroundValue.values();
    }

    public ContractKind[] getContractKinds() {
        return ContractKind.values();
    }

    public String addGround() {
        staff.addGround(
                id(),
                new AddGround(value, groundNo, groundDate, groundTo, experienceFrom, UploadedPart.of(groundFile)));
        return done("staffing.ground.done");
    }

    public String addContract() {
        staff.addContract(
                id(),
                new AddContract(
                        contractKind,
                        contractNo,
                        contractDate,
                        contractFrom,
                        contractTo,
                        UploadedPart.of(contractFile)));
        return done("staffing.contract.done");
    }

    public String certify() {
        staff.certify(
                id(), new CertifyTrainer(programme, certificateNo, certificateDate, UploadedPart.of(certificateFile)));
        return done("staffing.certificate.done");
    }

    public String leave() {
        staff.leave(id(), basis.getDate(), basis.getReason());
        return done("staffing.leave.done");
    }

    public String withdraw() {
        staff.withdrawGround(id(), ground, basis.getReason());
        return done("staffing.withdraw.done");
    }

    private String done(String word) {
        return asked.done(words.get(word));
    }

    public GroundValue getValue() {
        return value;
    }

    public void setValue(GroundValue value) {
        this.value = value;
    }

    public String getGroundNo() {
        return groundNo;
    }

    public void setGroundNo(String groundNo) {
        this.groundNo = groundNo;
    }

    public LocalDate getGroundDate() {
        return groundDate;
    }

    public void setGroundDate(LocalDate groundDate) {
        this.groundDate = groundDate;
    }

    public LocalDate getGroundTo() {
        return groundTo;
    }

    public void setGroundTo(LocalDate groundTo) {
        this.groundTo = groundTo;
    }

    public LocalDate getExperienceFrom() {
        return experienceFrom;
    }

    public void setExperienceFrom(LocalDate experienceFrom) {
        this.experienceFrom = experienceFrom;
    }

    public Part getGroundFile() {
        return groundFile;
    }

    public void setGroundFile(Part groundFile) {
        this.groundFile = groundFile;
    }

    public ContractKind getContractKind() {
        return contractKind;
    }

    public void setContractKind(ContractKind contractKind) {
        this.contractKind = contractKind;
    }

    public String getContractNo() {
        return contractNo;
    }

    public void setContractNo(String contractNo) {
        this.contractNo = contractNo;
    }

    public LocalDate getContractDate() {
        return contractDate;
    }

    public void setContractDate(LocalDate contractDate) {
        this.contractDate = contractDate;
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }

    public LocalDate getContractTo() {
        return contractTo;
    }

    public void setContractTo(LocalDate contractTo) {
        this.contractTo = contractTo;
    }

    public Part getContractFile() {
        return contractFile;
    }

    public void setContractFile(Part contractFile) {
        this.contractFile = contractFile;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getCertificateNo() {
        return certificateNo;
    }

    public void setCertificateNo(String certificateNo) {
        this.certificateNo = certificateNo;
    }

    public LocalDate getCertificateDate() {
        return certificateDate;
    }

    public void setCertificateDate(LocalDate certificateDate) {
        this.certificateDate = certificateDate;
    }

    public Part getCertificateFile() {
        return certificateFile;
    }

    public void setCertificateFile(Part certificateFile) {
        this.certificateFile = certificateFile;
    }

    public long getGround() {
        return ground;
    }

    public void setGround(long ground) {
        this.ground = ground;
    }
}
