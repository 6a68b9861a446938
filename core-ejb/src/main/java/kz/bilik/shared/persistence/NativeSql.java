package kz.bilik.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * A native query that grows condition by condition. Values are always bound, never written into the text.
 *
 * <p>For lists and read models that cut, count and sort in the database across the tables of several features.
 */
public final class NativeSql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public NativeSql(String text) {
        this.text.append(text);
    }

    public NativeSql add(String part) {
        text.append(part);
        return this;
    }

    /** Adds a part of the text and a bound value behind it. */
    public NativeSql add(String part, Object value) {
        values.add(value);
        text.append(part).append('?').append(values.size());
        return this;
    }

    /** Adds a part and, behind it, the values as a list in brackets; no values make a list that nothing is in. */
    public NativeSql addIn(String part, Iterable<?> list) {
        text.append(part).append(" in (null");
        for (var value : list) {
            add(", ", value);
        }
        text.append(')');
        return this;
    }

    public Query on(EntityManager em) {
        var query = em.createNativeQuery(text.toString());
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** The rows as arrays, also when a row has one column. */
    public List<Object[]> rows(EntityManager em) {
        return rows(on(em));
    }

    /** One page of the rows. */
    public List<Object[]> rows(EntityManager em, PageRequest page) {
        return rows(on(em).setFirstResult(page.first()).setMaxResults(page.size()));
    }

    private static List<Object[]> rows(Query query) {
        var rows = new ArrayList<Object[]>();
        for (var row : query.getResultList()) {
            rows.add(row instanceof Object[] array ? array : new Object[] {row});
        }
        return rows;
    }

    /** A text for {@code like} in which the signs of {@code like} stand for themselves. */
    public static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
