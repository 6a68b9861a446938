package kz.bilik.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** Programs that may call the application with a key. Only the key's sha-256 is stored. */
public final class ApiClients {
    private final DatabaseAccess access;

    public ApiClients(DatabaseAccess access) {
        this.access = access;
    }

    /** A client known by this name gets the new key and scopes. */
    public void register(String name, String key, String scopes) throws SQLException {
        var sql = "insert into api_client (name, key_hash, scopes, enabled, created_at) values (?, ?, ?, true, ?)"
                + " on duplicate key update key_hash = values(key_hash), scopes = values(scopes), enabled = true";
        try (var connection = access.connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setString(2, sha256(key));
            statement.setString(3, scopes);
            statement.setObject(4, LocalDateTime.now(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
