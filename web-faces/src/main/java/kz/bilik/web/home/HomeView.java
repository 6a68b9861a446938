package kz.bilik.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the signed-in role. */
@Named
@RequestScoped
public class HomeView {

    public List<String> getCounts() {
        return List.of();
    }
}
