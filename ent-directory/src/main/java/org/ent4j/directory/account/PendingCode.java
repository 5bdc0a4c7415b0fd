package org.ent4j.directory.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ent4j.directory.account.secret.SecretHash;

/** A code that was handed out and not used yet. It works once, and not from {@code expires} on. */
public record PendingCode(SecretHash hash, Instant expires) {

    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }
    /** The day before which it is to be used, as a letter says: on that day it expires. */
    public LocalDate useBefore(ZoneId zone) {
        return expires.atZone(zone).toLocalDate();
    }
}
