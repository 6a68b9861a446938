package kz.bilik.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import kz.bilik.certificate.RegisterLog;
import kz.bilik.certificate.RegisterYear;

/** The years of the printed register with their volumes. */
@Named
@RequestScoped
public class RegisterLogView {

    @Inject
    private RegisterLog log;

    private List<RegisterYear> years;

    public List<RegisterYear> getYears() {
        if (years == null) {
            years = log.years();
        }
        return years;
    }

    public List<Integer> volumes(RegisterYear year) {
        return IntStream.rangeClosed(1, year.volumes()).boxed().toList();
    }
}
