package kz.bilik.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the application's account may do, table by table: read and write rows, never change the schema, never rewrite the audit log. A
 * grant on the whole schema would open the audit log, so each table is named.
 */
final class Grants {
    private static final String ORDINARY = "select, insert, update, delete";
    private static final Map<String, String> RESTRICTED = Map.of(
            "audit_event", "select, insert", "attendance_change", "select, insert", "flyway_schema_history", "select");

    private final DatabaseAccess migrator;
    private final DatabaseAccess application;

    Grants(DatabaseAccess migrator, DatabaseAccess application) {
        this.migrator = migrator;
        this.application = application;
    }

    void apply() throws SQLException {
        var grantee = grantee();
        try (var connection = migrator.connect()) {
            for (var table : tables(connection)) {
                var rights = RESTRICTED.getOrDefault(table, ORDINARY);
                try (var statement = connection.createStatement()) {
                    statement.execute(
                            "grant " + rights + " on `" + connection.getCatalog() + "`.`" + table + "` to " + grantee);
                }
            }
        }
    }

    /** Asked from the server, because the host part of an account on a server of one's own is not ours to guess. */
    private String grantee() throws SQLException {
        try (var connection = application.withoutSchema().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select current_user()")) {
            result.next();
            var account = result.getString(1);
            var at = account.lastIndexOf('@');
            return "`" + account.substring(0, at) + "`@`" + account.substring(at + 1) + "`";
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var sql =
                "select table_name from information_schema.tables where table_schema = database() order by table_name";
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var tables = new ArrayList<String>();
            while (result.next()) {
                tables.add(result.getString(1));
            }
            return tables;
        }
    }
}
