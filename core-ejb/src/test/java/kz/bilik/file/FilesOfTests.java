package kz.bilik.file;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.bilik.shared.security.Roles;

/** A feature of the tests that has files: only the administrator may read them. */
@Stateless
@Local(FileOwner.class)
@LocalBean
@PermitAll
@DeclareRoles(Roles.INSTITUTE_ADMIN)
public class FilesOfTests implements FileOwner {

    @Inject
    private FileService files;

    @Resource
    private SessionContext session;

    public FileDetail keep(Upload upload) {
        return files.keep(upload);
    }

    public void purge(FileId id) {
        files.purge(id, "мерзімі өтті");
    }

    @Override
    public boolean mayRead(FileId file) {
        return session.isCallerInRole(Roles.INSTITUTE_ADMIN);
    }
}
