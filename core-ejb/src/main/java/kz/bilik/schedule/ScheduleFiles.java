package kz.bilik.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.file.FileId;
import kz.bilik.file.FileOwner;
import kz.bilik.schedule.store.ScheduleStore;

/** The paper of an answer is opened by the institute and by the body that gave it. */
@ApplicationScoped
public class ScheduleFiles implements FileOwner {

    @Inject
    private ScheduleStore store;

    @Inject
    private ScheduleAccess access;

    @Override
    public boolean mayRead(FileId file) {
        return store.isScanOf(file, access.reach());
    }
}
