package kz.bilik.certificate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.bilik.certificate.BlankBalance;
import kz.bilik.certificate.BlankBatchSummary;
import kz.bilik.certificate.BlankId;
import kz.bilik.certificate.BlankNumber;
import kz.bilik.certificate.BlankRange;
import kz.bilik.certificate.BlankState;
import kz.bilik.certificate.BlankSummary;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.ReceiveBlanks;
import kz.bilik.certificate.WaitingBlanks;
import kz.bilik.certificate.model.Blank;
import kz.bilik.certificate.model.BlankBatch;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;

@ApplicationScoped
public class BlankStore {

    private static final int ROWS_PER_INSERT = 500;
    private static final String COLUMNS =
            "select id, series, number, batch_id, state, certificate_id, reason, act_id, act_no, act_date, changed_by, changed_at, version from blank";
    private static final Map<String, String> SORTABLE =
            Map.of("number", "b.series, b.number", "state", "b.state", "changedAt", "b.changed_at");

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    public long add(BlankBatch batch) {
        entities.persist(batch);
        entities.flush();
        return batch.id();
    }

    /** All blanks of a delivery, straight into the stock. */
    public void addInStock(ReceiveBlanks delivery, long batchId, String by, Instant at) {
        var moment = Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        for (var first = delivery.first(); first <= delivery.last(); first += ROWS_PER_INSERT) {
            var numbers = LongStream.rangeClosed(first, Math.min(first + ROWS_PER_INSERT - 1, delivery.last()))
                    .boxed()
                    .toList();
            var rows = numbers.stream()
                    .map(number -> "(?, ?, ?, 'IN_STOCK', ?, ?)")
                    .collect(Collectors.joining(", "));
            var insert = entities.createNativeQuery(
                    "insert into blank (series, number, batch_id, state, changed_by, changed_at) values " + rows);
            var parameter = 1;
            for (var number : numbers) {
                insert.setParameter(parameter++, delivery.series());
                insert.setParameter(parameter++, number);
                insert.setParameter(parameter++, batchId);
                insert.setParameter(parameter++, by);
                insert.setParameter(parameter++, moment);
            }
            insert.executeUpdate();
        }
    }

    public int countInRange(String series, long first, long last) {
        var count = (Number)
                entities.createNativeQuery("select count(*) from blank where series = ?1 and number between ?2 and ?3")
                        .setParameter(1, series)
                        .setParameter(2, first)
                        .setParameter(3, last)
                        .getSingleResult();
        return count.intValue();
    }

    /** So many free blanks, or fewer when there are no more; lowest first, locked, as they are now and not as the transaction saw them. */
    @SuppressWarnings("unchecked")
    public List<Blank> lockFree(int count) {
        if (count == 0) {
            return List.of();
        }
        return entities.createNativeQuery(
                        COLUMNS + " where state = 'IN_STOCK' order by series, number limit " + count + " for update",
                        Blank.class)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    public Optional<Blank> lockOf(CertificateId certificate) {
        List<Blank> found = entities.createNativeQuery(
                        COLUMNS + " where certificate_id = ?1 and state in ('RESERVED', 'USED') for update",
                        Blank.class)
                .setParameter(1, certificate.value())
                .getResultList();
        return found.stream().findFirst();
    }

    public Optional<Blank> lock(BlankId id) {
        return Optional.ofNullable(entities.find(Blank.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of the range that are in the books, in the order of their numbers, locked. */
    @SuppressWarnings("unchecked")
    public List<Blank> lockRange(BlankRange range) {
        return entities.createNativeQuery(
                        COLUMNS + " where series = ?1 and number between ?2 and ?3 order by number for update",
                        Blank.class)
                .setParameter(1, range.series())
                .setParameter(2, range.first())
                .setParameter(3, range.last())
                .getResultList();
    }

    /** Spoiled blanks, in the order of their numbers: those without an act, or those that an act has found spoiled. */
    public List<WaitingBlanks> spoilt(boolean withAct) {
        return new NativeSql("select series, number, reason from blank where state = 'SPOILED' and "
                        + (withAct ? "act_no is not null" : "act_no is null") + " order by series, number limit 1000")
                .rows(entities).stream()
                        .map(row -> new WaitingBlanks(range((String) row[0], (Number) row[1]), (String) row[2]))
                        .toList();
    }

    /** What lies in the store, reserved or not, in the order of the numbers. */
    public List<BlankRange> stored() {
        return new NativeSql("select series, min(number), max(number) from ("
                        + "select series, number, number - row_number() over (partition by series order by number) as island"
                        + " from blank where state in ('IN_STOCK', 'RESERVED')) numbered group by series, island"
                        + " order by series, min(number)")
                .rows(entities).stream()
                        .map(row -> new BlankRange(
                                (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                        .toList();
    }

    private static BlankRange range(String series, Number number) {
        return new BlankRange(series, number.longValue(), number.longValue());
    }

    public List<String> series() {
        return new NativeSql("select distinct series from blank_batch")
                .rows(entities).stream().map(row -> (String) row[0]).toList();
    }

    public Optional<BlankNumber> numberOf(CertificateId certificate) {
        return entities.createQuery(
                        "select b from Blank b where b.certificateId = :certificate and b.state in :states",
                        Blank.class)
                .setParameter("certificate", certificate.value())
                .setParameter("states", List.of(BlankState.RESERVED, BlankState.USED))
                .getResultStream()
                .map(Blank::number)
                .findFirst();
    }

    public void flush() {
        entities.flush();
    }

    public List<BlankBalance> balances() {
        var received = new TreeMap<String, Long>();
        new NativeSql("select series, sum(last_number - first_number + 1) from blank_batch group by series")
                .rows(entities)
                .forEach(row -> received.put((String) row[0], ((Number) row[1]).longValue()));
        var counts = new TreeMap<String, Map<BlankState, Long>>();
        new NativeSql("select series, state, count(*) from blank group by series, state")
                .rows(entities)
                .forEach(row -> counts.computeIfAbsent((String) row[0], series -> new EnumMap<>(BlankState.class))
                        .put(BlankState.valueOf((String) row[1]), ((Number) row[2]).longValue()));
        var balances = new ArrayList<BlankBalance>();
        received.forEach(
                (series, total) -> balances.add(BlankBalance.of(series, total, counts.getOrDefault(series, Map.of()))));
        return balances;
    }

    /** Deliveries, the latest first. */
    public List<BlankBatchSummary> batches() {
        return entities.createQuery(
                        "select b from BlankBatch b order by b.receivedAt desc, b.id desc", BlankBatch.class)
                .getResultStream()
                .map(BlankBatch::summary)
                .toList();
    }

    public List<BlankSummary> page(PageRequest page) {
        var sql = new NativeSql(
                "select b.id, b.series, b.number, b.state, b.certificate_id, c.number, b.reason, b.act_no, b.changed_by, b.changed_at"
                        + " from blank b left join certificate c on c.id = b.certificate_id where 1 = 1");
        filter(sql, page);
        sql.add(" order by " + SORTABLE.getOrDefault(page.sort(), "b.series, b.number")
                + (page.ascending() ? "" : " desc") + ", b.id");
        return sql.rows(entities, page).stream().map(BlankStore::summary).toList();
    }

    public long count(PageRequest page) {
        var sql = new NativeSql("select count(*) from blank b where 1 = 1");
        filter(sql, page);
        return ((Number) sql.rows(entities).get(0)[0]).longValue();
    }

    private static void filter(NativeSql sql, PageRequest page) {
        var filters = page.filters();
        if (filters.containsKey("state")) {
            sql.add(" and b.state = ", filters.get("state"));
        }
        if (filters.containsKey("series")) {
            sql.add(" and b.series = ", filters.get("series"));
        }
        if (filters.containsKey("number") && filters.get("number").matches("\\d{1,9}")) {
            sql.add(" and b.number = ", Long.parseLong(filters.get("number")));
        }
    }

    private static BlankSummary summary(Object[] row) {
        return new BlankSummary(
                new BlankId(((Number) row[0]).longValue()),
                new BlankNumber((String) row[1], ((Number) row[2]).longValue()),
                BlankState.valueOf((String) row[3]),
                row[4] == null ? null : new CertificateId(((Number) row[4]).longValue()),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                ((Timestamp) row[9]).toLocalDateTime().toInstant(ZoneOffset.UTC));
    }
}
