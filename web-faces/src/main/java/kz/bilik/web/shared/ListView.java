package kz.bilik.web.shared;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;

/**
 * A list whose whole state stands in its address: page, sort and filters are request parameters.
 *
 * <p>So it can be bookmarked, sent to a colleague and returned to; the database sorts, filters and cuts the page.
 */
public abstract class ListView<T> {

    private static final int SIZE = 25;

    private Page<T> page;
    private Map<String, String> parameters;

    protected abstract Page<T> load(PageRequest request);

    /** Names of the filters; they are the names of the columns in the store. */
    protected abstract List<String> filters();

    protected abstract String naturalSort();

    protected boolean naturalAscending() {
        return true;
    }

    /** Parameters that the list keeps beside its own, for example the course it belongs to. */
    protected Map<String, String> kept() {
        return Map.of();
    }

    public List<T> getRows() {
        return page().rows();
    }

    public long getTotal() {
        return page().total();
    }

    public int getPageNumber() {
        var text = parameter("page");
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
    }

    public int getPageCount() {
        return (int) Math.max(1, (getTotal() + SIZE - 1) / SIZE);
    }

    public long getFirstShown() {
        return getTotal() == 0 ? 0 : (getPageNumber() - 1L) * SIZE + 1;
    }

    public long getLastShown() {
        return Math.min(getTotal(), (long) getPageNumber() * SIZE);
    }

    public boolean isFiltered() {
        return filters().stream().anyMatch(name -> !parameter(name).isEmpty());
    }

    public Map<String, String> getFilter() {
        var given = new TreeMap<String, String>();
        filters().forEach(name -> given.put(name, parameter(name)));
        return given;
    }

    public String getSort() {
        var asked = parameter("sort");
        return asked.isEmpty() ? naturalSort() : asked;
    }

    public boolean isAscending() {
        var asked = parameter("dir");
        return asked.isEmpty() ? naturalAscending() : "asc".equals(asked);
    }

    public String sortedBy(String column) {
        return column.equals(getSort()) ? (isAscending() ? "ascending" : "descending") : "none";
    }

    /** Address of this list sorted by the column, or turned round when it already is. */
    public String sortLink(String column) {
        var turned = column.equals(getSort()) && isAscending();
        return link(Map.of("sort", column, "dir", turned ? "desc" : "asc", "page", "1"));
    }

    public String pageLink(int number) {
        return link(Map.of("page", String.valueOf(number)));
    }

    /** The filters and the order of this list, for what is done with everything that it finds. */
    public String getQuery() {
        return link(Map.of());
    }

    private String link(Map<String, String> changed) {
        var all = new LinkedHashMap<String, String>();
        all.putAll(kept());
        filters().forEach(name -> all.put(name, parameter(name)));
        all.put("sort", parameter("sort"));
        all.put("dir", parameter("dir"));
        all.putAll(changed);
        var link = new StringBuilder();
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                link.append(link.length() == 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return link.toString();
    }

    private Page<T> page() {
        if (page == null) {
            var given = new TreeMap<>(getFilter());
            given.values().removeIf(String::isEmpty);
            page = load(new PageRequest((getPageNumber() - 1) * SIZE, SIZE, getSort(), isAscending(), given));
        }
        return page;
    }

    private String parameter(String name) {
        if (parameters == null) {
            parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        }
        return parameters.getOrDefault(name, "").strip();
    }
}
