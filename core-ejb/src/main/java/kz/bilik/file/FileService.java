package kz.bilik.file;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.file.model.StoredFile;
import kz.bilik.file.policy.UploadPolicy;
import kz.bilik.file.store.FileStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.security.Roles;

/** Takes files, keeps them encrypted, and gives one out to a caller whom the owning feature lets read it. */
@Stateless
@PermitAll
public class FileService {

    private static final Logger LOG = Logger.getLogger(FileService.class.getName());
    private static final int TOKEN_BYTES = 16;
    private static final int PART_BYTES = 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final SecureRandom random = new SecureRandom();
    private final UploadPolicy policy = new UploadPolicy();

    @Inject
    private DeniedAccess denied;

    @Inject
    private FileStore store;

    @Inject
    private FileCipher cipher;

    @Inject
    @Any
    private Instance<FileOwner> owners;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Checks, cleans, encrypts and keeps a file as part of the use case of the feature that it belongs to.
     *
     * @throws RefusedException when it is none of the files that are taken
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public FileDetail keep(Upload upload) {
        var inspection = FileInspection.of(upload.bytes());
        var ruling = policy.decide(inspection.facts());
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var content = inspection.content();
        var token = token();
        var keyId = cipher.currentKey();
        var type = inspection.facts().type();
        var file = StoredFile.kept(
                new FileDetail(
                        null,
                        token,
                        named(upload.name(), type),
                        type,
                        content.length,
                        inspection.pages(),
                        sha256(content),
                        clock.instant()),
                keyId,
                session.getCallerPrincipal().getName());
        var id = store.add(file);
        for (int part = 0; part * PART_BYTES < content.length; part++) {
            var slice =
                    Arrays.copyOfRange(content, part * PART_BYTES, Math.min(content.length, (part + 1) * PART_BYTES));
            store.addPart(id, part, cipher.encrypt(keyId, token, part, slice));
        }
        audit.record(AuditEntry.of("FILE_KEPT", "stored_file", id.value())
                .with("type", type)
                .with("bytes", content.length)
                .with("sha256", file.detail().sha256()));
        LOG.info(() -> "file kept file=%d bytes=%d".formatted(id.value(), content.length));
        return file.detail();
    }

    /** The file at this address, for a caller who may read it. Every reading is recorded. */
    public KeptFile read(String token) {
        var file = store.find(token)
                .filter(found -> !found.isPurged())
                .filter(found -> owners.stream()
                        .anyMatch(owner -> owner.mayRead(found.detail().id())))
                .orElseThrow(() -> denied.to("stored_file", "of this address"));
        var bytes = open(file);
        audit.record(
                AuditEntry.of("FILE_READ", "stored_file", file.detail().id().value()));
        LOG.info(() -> "file read file=%d".formatted(file.detail().id().value()));
        return new KeptFile(file.detail(), bytes);
    }

    /** What is known about files that the caller's feature has already found for the caller; unknown and purged ones are left out. */
    public Map<FileId, FileDetail> details(Collection<FileId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return store.files(ids).stream()
                .filter(file -> !file.isPurged())
                .map(StoredFile::detail)
                .collect(toMap(FileDetail::id, detail -> detail));
    }

    /** Destroys the content when its term is over; that it was there, and its fingerprint, stay on record. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void purge(FileId id, String reason) {
        var file = store.find(id).orElseThrow(() -> new NotFoundException("file", id.value()));
        store.removeParts(id);
        file.purge(clock.instant());
        audit.record(AuditEntry.of("FILE_PURGED", "stored_file", id.value()).because(reason));
        LOG.info(() -> "file purged file=%d".formatted(id.value()));
    }

    private byte[] open(StoredFile file) {
        var content = new ByteArrayOutputStream(file.detail().byteCount());
        var part = 0;
        for (var sealed : store.parts(file.detail().id())) {
            content.writeBytes(cipher.decrypt(file.keyId(), file.detail().token(), part++, sealed));
        }
        var bytes = content.toByteArray();
        if (!sha256(bytes).equals(file.detail().sha256())) {
            throw new IllegalStateException("file %d is not the one that was kept"
                    .formatted(file.detail().id().value()));
        }
        return bytes;
    }

    /** The sender's name for it without paths and control signs; the extension is that of its bytes. */
    private static String named(String given, FileType type) {
        var last = Normalizer.normalize(given, Normalizer.Form.NFC).replaceAll("^.*[/\\\\]", "");
        var plain = last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "_")
                .strip();
        var stem = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return (stem.isEmpty() ? "file" : stem) + type.extension();
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
