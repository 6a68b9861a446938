package kz.bilik.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One account on one database, so that nobody passes three loose strings and mixes up the migrator with the application. */
public record DatabaseAccess(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The same account without a schema: an account that may not see any schema yet can still say who it is. */
    DatabaseAccess withoutSchema() {
        return new DatabaseAccess(url.replaceFirst("^(jdbc:[a-z:]+//[^/]+/)[^?]*", "$1"), user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
