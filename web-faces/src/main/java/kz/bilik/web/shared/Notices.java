package kz.bilik.web.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the next page tells the user: done, refused and on which grounds. Survives the redirect after a POST. */
@Named
@SessionScoped
public class Notices implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Notice> waiting = new ArrayList<>();

    public synchronized void done(String text) {
        waiting.add(new Notice("done", text, ""));
    }

    public synchronized void refused(String text, String paragraph) {
        waiting.add(new Notice("refused", text, paragraph));
    }

    /** Hands the notices out once. */
    public synchronized List<Notice> take() {
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    public record Notice(String kind, String text, String paragraph) implements Serializable {}
}
