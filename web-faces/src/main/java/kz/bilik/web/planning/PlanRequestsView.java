package kz.bilik.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.planning.CampaignService;
import kz.bilik.planning.CycleSummary;
import kz.bilik.planning.PerspectiveLine;
import kz.bilik.planning.RequestRecipient;
import kz.bilik.planning.RequestState;
import kz.bilik.planning.RequestSummary;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The requests of a campaign with how far each has come, and one request as its recipient reads and answers it. */
@Named
@RequestScoped
public class PlanRequestsView {

    @Inject
    private CampaignService campaigns;

    @Inject
    private OrganisationService organisations;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    private List<RequestSummary> requests;
    private RequestSummary request;
    private Map<String, LocalText> regions;
    private String answer;

    public void open() {
        getRequests();
    }

    public void read() {
        getRequest();
    }

    public CycleSummary getCycle() {
        return campaigns.cycle(asked.cycle());
    }

    public List<RequestSummary> getRequests() {
        if (requests == null) {
            requests = campaigns.requests(asked.cycle());
        }
        return requests;
    }

    public long count(RequestState state) {
        return getRequests().stream().filter(found -> found.state() == state).count();
    }

    public RequestState[] getStates() {
        return RequestState.values();
    }

    public RequestSummary getRequest() {
        if (request == null) {
            request = campaigns.request(asked.request());
        }
        return request;
    }

    public CycleSummary getRequestCycle() {
        return campaigns.cycle(getRequest().cycleId());
    }

    public List<PerspectiveLine> getOffered() {
        return campaigns.perspective(getRequest().cycleId());
    }

    public LocalText recipient(RequestSummary of) {
        return of.organisationId() == null
                ? regions().get(of.regionKato())
                : organisations
                        .find(of.organisationId())
                        .map(found -> found.name())
                        .orElse(null);
    }

    private Map<String, LocalText> regions() {
        if (regions == null) {
            regions = organisations.regions().stream()
                    .collect(Collectors.toMap(RegionSummary::kato, RegionSummary::administration));
        }
        return regions;
    }

    public boolean isAnswerable() {
        var found = getRequest();
        var mine = switch (found.recipient()) {
            case REGION -> me.is(Roles.REGION_EDU);
            case DISTRICT -> me.is(Roles.DISTRICT_EDU);
            case AUTHORISED_BODY -> me.is(Roles.AUTH_BODY);
        };
        return mine && found.state() != RequestState.ANSWERED;
    }

    public boolean isFromDistrict() {
        return getRequest().recipient() == RequestRecipient.DISTRICT;
    }

    public String reply() {
        campaigns.answer(asked.request(), answer);
        notices.done(words.get("planning.request.answered"));
        return "/planning/request?faces-redirect=true&id=" + asked.request().value();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
