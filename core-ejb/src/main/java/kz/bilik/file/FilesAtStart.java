package kz.bilik.file;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Without a key for uploaded files the system does not start, so that a missing setting meets whoever installs it and not the first who uploads. */
@Singleton
@Startup
@PermitAll
public class FilesAtStart {

    private static final System.Logger LOG = System.getLogger(FilesAtStart.class.getName());

    @Inject
    private FileCipher cipher;

    @PostConstruct
    void begin() {
        LOG.log(System.Logger.Level.INFO, "files kept under key={0}", cipher.currentKey());
    }
}
