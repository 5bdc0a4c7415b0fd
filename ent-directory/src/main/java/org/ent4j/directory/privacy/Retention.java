package org.ent4j.directory.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** How long data are kept, and what a host can choose of it: all values with their sources, on this page. */
@EntStyle
@Value.Immutable
public interface Retention {

    /**
     * Arrêté du 30 novembre 2006 (ENT), article 6, version of 22 October 2017: in schools, personal data are deleted within
     * three months once the person no longer qualifies for an account. No choice of the host goes beyond it.
     */
    Period LEGAL = AccountPolicy.PURGE;

    /**
     * Hypothesis: six months to one year are what the CNIL recommends for journals of accesses (délibération 2021-122 du
     * 14 octobre 2021, named from memory; to be confirmed on cnil.fr and with the delegate for data protection).
     */
    Period USUAL_TRACE = Period.ofYears(1);

    /** Our decision: a collège loses about a quarter of its pupils in a summer, with their guardians. */
    int USUAL_LIMIT_PERCENT = 25;

    Retention USUAL = builder().build();

    /** When somebody's right to an account is found to have ended. No text that could be read says it. */
    enum RightEnds {
        /** Our decision: when the account is marked for deletion, since until then a file may only have been short. */
        WHEN_CONFIRMED,
        /** On the day of the disappearance itself: the strictest reading of the arrêté. */
        ON_DISAPPEARANCE
    }

    /** What a host does with its accounts: its delays say when a disappearance counts as confirmed. */
    @Value.Default
    default AccountPolicy accounts() {
        return AccountPolicy.USUAL;
    }

    @Value.Default
    default RightEnds rightEnds() {
        return RightEnds.WHEN_CONFIRMED;
    }

    /** From the end of the right until the data go; a longer one than {@link #LEGAL} counts as that. */
    @Value.Default
    default Period afterRight() {
        return LEGAL;
    }

    /** How long the trace of accesses is kept; those of erased people too, as the proof of their erasure. */
    @Value.Default
    default Period trace() {
        return USUAL_TRACE;
    }

    /** Who is excepted for a while; not even a request that is insisted on passes it (RGPD, article 17, 3 e). */
    Map<PersonId, Hold> holds();

    /** The share of the known people beyond which a purge is refused as a whole, 0 to 100. */
    @Value.Default
    default int limitPercent() {
        return USUAL_LIMIT_PERCENT;
    }

    @Value.Check
    default void check() {
        if (afterRight().isNegative() || trace().isNegative() || limitPercent() < 0 || limitPercent() > 100) {
            throw new IllegalStateException(
                    "Delays of %s and %s, a limit of %d %%.\nMaybe a sign is wrong, or the limit is no share of a hundred."
                            .formatted(afterRight(), trace(), limitPercent()));
        }
    }

    /** How long a disappearance waits until it counts. */
    default Period confirmation(Optional<Profil> profil) {
        return profil.map(accounts()::delay).orElseGet(accounts()::usualDelay).disparu();
    }

    /** The day from which on the data go. */
    default LocalDate dueOn(RightEnd end) {
        var chosen = end.day().plus(afterRight());
        var legal = end.day().plus(LEGAL);
        return end.delaysArePast() ? end.day() : chosen.isBefore(legal) ? chosen : legal;
    }

    default Optional<Hold> holdOn(PersonId person, LocalDate day) {
        return Optional.ofNullable(holds().get(person)).filter(hold -> !day.isAfter(hold.until()));
    }

    /** Entries of the trace that are older than this have had their time. */
    default Instant traceBefore(ZonedDateTime now) {
        return now.toLocalDate().minus(trace()).atStartOfDay(now.getZone()).toInstant();
    }

    Retention withLimitPercent(int percent);

    static Builder builder() {
        return new Builder();
    }

    /** Builds delays; what is not given is as usual. */
    final class Builder extends ImmutableRetention.Builder {}
}
