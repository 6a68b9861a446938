package kz.bilik.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import kz.bilik.course.CourseId;
import kz.bilik.referral.RegionListId;
import kz.bilik.shared.error.NotFoundException;

/** What the address of a page asks for; an address that asks for nothing sensible is a missing page. */
@RequestScoped
public class AskedReferral {

    private HttpServletRequest request;

    protected AskedReferral() {}

    @Inject
    public AskedReferral(HttpServletRequest request) {
        this.request = request;
    }

    CourseId course() {
        return new CourseId(number());
    }

    RegionListId list() {
        return new RegionListId(number());
    }

    private long number() {
        var text = String.valueOf(request.getParameter("id"));
        if (!text.matches("\\d{1,18}")) {
            throw new NotFoundException("id", text);
        }
        return Long.parseLong(text);
    }
}
