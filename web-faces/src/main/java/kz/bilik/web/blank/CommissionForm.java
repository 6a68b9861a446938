package kz.bilik.web.blank;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import kz.bilik.certificate.Commission;

/** The commission as it is typed; whoever draws up one act after the other names it once in a session. */
@Named
@SessionScoped
public class CommissionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String order;
    private String chair;
    private String first;
    private String second;
    private String third;
    private String secretary;

    public Commission named() {
        return new Commission(order, chair, Arrays.asList(first, second, third), secretary);
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }

    public String getSecretary() {
        return secretary;
    }

    public void setSecretary(String secretary) {
        this.secretary = secretary;
    }
}
