package kz.bilik.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bilik.organisation.EmploymentDetail;
import kz.bilik.organisation.EmploymentService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.web.shared.ListView;

/** The people of the head's own preschool. */
@Named
@RequestScoped
public class EmployeesView extends ListView<EmploymentDetail> {

    @Inject
    private EmploymentService employments;

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public boolean isFormer() {
        return !getFilter().get("former").isEmpty();
    }

    @Override
    protected Page<EmploymentDetail> load(PageRequest request) {
        return employments.staff(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("name", "group", "former");
    }

    @Override
    protected String naturalSort() {
        return "name";
    }
}
